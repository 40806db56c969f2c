import type { YangNode, YangType } from '../../../yang/schema.js';
import {
  anyOf,
  container,
  IPV4,
  IPV6,
  IPV6_PREFIX,
  leaf,
  list,
  TEXT,
  UINT8,
  UINT16,
  words,
} from '../../shared/openconfig/nodes.js';

const MODULE = { module: 'Cisco-IOS-XE-acl' } as const;
const EMPTY = { base: 'empty' } as const satisfies YangType;
/** Numbered lists have numbers for names. */
const NAME = anyOf(UINT16, TEXT);
/** A number, or one of the names of well-known ports. */
const PORT = anyOf(UINT16, { base: 'string', patterns: [/^[a-z][a-z0-9-]{1,20}$/] });
const WORD = anyOf(UINT8, { base: 'string', patterns: [/^[a-z][a-z0-9-]{1,40}$/] });
const FLAGS = ['ack', 'fin', 'psh', 'rst', 'syn', 'urg'];

/** How many ports `eq` and `neq` can name. */
export const MANY_PORTS = 10;

function sequence(max: number): Readonly<Record<string, YangType>> {
  return { sequence: { base: 'uint64', ranges: [[1, max]] } };
}

/** Nodes of which one case alone can be there. */
function choice(name: string, cases: Readonly<Record<string, readonly YangNode[]>>): readonly YangNode[] {
  return Object.entries(cases).flatMap(([own, nodes]) => nodes.map((node) => ({ ...node, case: `${name}/${own}` })));
}

function ports(side: 'src' | 'dst'): readonly YangNode[] {
  const many = (operator: string): readonly YangNode[] =>
    Array.from({ length: MANY_PORTS }, (_, index) =>
      leaf(index === 0 ? `${side}-${operator}` : `${side}-${operator}-port${index + 1}`, PORT),
    );
  return choice(`${side}-port-choice`, {
    eq: many('eq'),
    neq: many('neq'),
    gt: [leaf(`${side}-gt`, PORT)],
    lt: [leaf(`${side}-lt`, PORT)],
    range: [leaf(`${side}-range1`, PORT), leaf(`${side}-range2`, PORT)],
  });
}

const MARKS: readonly YangNode[] = [
  leaf('dscp', WORD),
  ...['fragments', 'log', 'established', ...FLAGS].map((name) => leaf(name, EMPTY)),
];

function signed(name: string): YangNode {
  return container(
    name,
    FLAGS.flatMap((flag) => [leaf(`plus${flag}`, EMPTY), leaf(`minus${flag}`, EMPTY)]),
  );
}

const HEAD: readonly YangNode[] = [leaf('action', words('permit', 'deny')), leaf('protocol', WORD)];

function icmp(type: string): readonly YangNode[] {
  return choice('icmp-msg-choice', {
    number: [leaf(type, UINT8), leaf('msg-code', UINT8)],
    name: [leaf('named-msg-type', TEXT)],
  });
}

/** An entry of an extended IPv4 list. */
const RULE4 = container('ace-rule', [
  ...HEAD,
  ...choice('source-choice', {
    prefix: [leaf('ipv4-address', IPV4, { mandatory: true }), leaf('mask', IPV4, { mandatory: true })],
    any: [leaf('any', EMPTY)],
    host: [leaf('host-address', IPV4), leaf('host', IPV4)],
    group: [leaf('object-group', TEXT)],
  }),
  ...ports('src'),
  ...choice('destination-choice', {
    prefix: [leaf('dest-ipv4-address', IPV4, { mandatory: true }), leaf('dest-mask', IPV4, { mandatory: true })],
    any: [leaf('dst-any', EMPTY)],
    host: [leaf('dst-host-address', IPV4), leaf('dst-host', IPV4)],
    group: [leaf('dst-object-group', TEXT)],
  }),
  ...ports('dst'),
  ...MARKS,
  signed('match-all'),
  signed('match-any'),
  ...icmp('msg-type'),
]);

/** An entry of an IPv6 list. */
const RULE6 = container('ace-rule', [
  ...HEAD,
  ...choice('source-choice', {
    any: [leaf('any', EMPTY)],
    host: [leaf('source-host', IPV6)],
    prefix: [leaf('source-prefix', IPV6_PREFIX)],
    group: [leaf('source-object-group', TEXT)],
  }),
  ...ports('src'),
  ...choice('destination-choice', {
    any: [leaf('destination-any', EMPTY)],
    host: [leaf('destination-host', IPV6)],
    prefix: [leaf('destination-prefix', IPV6_PREFIX)],
    group: [leaf('destination-object-group', TEXT)],
  }),
  ...ports('dst'),
  ...MARKS,
  ...icmp('msg-type-case'),
]);

const STANDARD = container('std-ace', [
  ...choice('source-choice', {
    prefix: [leaf('ipv4-address-prefix', IPV4), leaf('ipv4-prefix', IPV4), leaf('mask', IPV4)],
    any: [leaf('any', EMPTY)],
    host: [leaf('host-address', IPV4), leaf('host', IPV4)],
  }),
  leaf('log', EMPTY),
]);

const REMARK = leaf('remark', { base: 'string', length: [[1, 100]] });

function entries(max: number, nodes: readonly YangNode[]): YangNode {
  return list('access-list-seq-rule', sequence(max), nodes, { exact: true });
}

/** `ip access-list`. */
export const ACCESS_LIST: YangNode = container('access-list', [
  list(
    'standard',
    { name: NAME },
    [
      entries(2_147_483_647, [
        container('deny', [STANDARD], { case: 'deny-permit/deny' }),
        container('permit', [STANDARD], { case: 'deny-permit/permit' }),
        REMARK,
      ]),
    ],
    MODULE,
  ),
  list('extended', { name: NAME }, [entries(2_147_483_647, [RULE4, REMARK])], MODULE),
]);

/** `ipv6 access-list`. */
export const ACCESS_LIST6: YangNode = container('access-list', [
  list(
    'named-acl',
    { name: TEXT },
    [
      entries(4_294_967_294, [
        { ...RULE6, case: 'ace-rule-remark-choice/rule' },
        { ...REMARK, case: 'ace-rule-remark-choice/remark' },
      ]),
    ],
    MODULE,
  ),
]);

function bound(direction: 'in' | 'out'): YangNode {
  return container(direction, [container('acl', [leaf('acl-name', NAME), leaf(direction, EMPTY)])]);
}

/** What is bound to an interface, inside `ip`. */
export const ACCESS_GROUP: YangNode = container('access-group', [bound('in'), bound('out')]);

/** What is bound to an interface, inside `ipv6`. */
export const TRAFFIC_FILTER: YangNode = list('traffic-filter', { direction: words('in', 'out') }, [
  leaf('access-list', TEXT),
]);
