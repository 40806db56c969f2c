import type { YangNode, YangType } from '../../../yang/schema.js';
import {
  anyOf,
  container,
  FLAG,
  IPV4,
  IPV4_PREFIX,
  IPV6,
  IPV6_PREFIX,
  leaf,
  leafList,
  list,
  TEXT,
  UINT8,
  UINT16,
  words,
} from '../../shared/openconfig/nodes.js';
import { ICMP, ICMP6, PORTS, PROTOCOLS } from '../packet-names.js';
import { DESCRIPTION, INDEX, NAME } from './types.js';

const PORT: YangType = anyOf(UINT16, words(...Object.keys(PORTS)));
const PROTOCOL: YangType = anyOf(UINT8, words(...Object.keys(PROTOCOLS)));
const FILTER_TYPE = words('ipv4', 'ipv6', 'mac');

function addressed(name: string, address: YangType, prefix: YangType): YangNode {
  return container(name, [leaf('prefix', prefix), leaf('address', address), leaf('mask', address)]);
}

function icmp(name: string, types: Readonly<Record<string, number>>): YangNode {
  return container(name, [leaf('type', anyOf(UINT8, words(...Object.keys(types)))), leafList('code', UINT8)]);
}

function port(name: string): YangNode {
  return container(name, [
    leaf('operator', words('le', 'ge', 'eq')),
    leaf('value', PORT),
    container('range', [leaf('start', PORT), leaf('end', PORT)]),
  ]);
}

const MATCH = container('match', [
  container('ipv4', [
    addressed('destination-ip', IPV4, IPV4_PREFIX),
    addressed('source-ip', IPV4, IPV4_PREFIX),
    leafList('dscp-set', TEXT),
    leaf('fragment', FLAG),
    leaf('first-fragment', FLAG),
    icmp('icmp', ICMP),
    leaf('protocol', PROTOCOL),
  ]),
  container('ipv6', [
    addressed('destination-ip', IPV6, IPV6_PREFIX),
    addressed('source-ip', IPV6, IPV6_PREFIX),
    leafList('dscp-set', TEXT),
    icmp('icmp6', ICMP6),
    leaf('next-header', PROTOCOL),
  ]),
  container('transport', [
    port('destination-port'),
    port('source-port'),
    leaf('tcp-flags', { base: 'string', patterns: [/^(?:[()&|!]|ack|rst|syn){1,255}$/] }),
  ]),
]);

const ENTRY = list(
  'entry',
  { 'sequence-id': { base: 'uint32', ranges: [[0, 65_535]] } },
  [
    leaf('description', DESCRIPTION),
    MATCH,
    container('action', [
      leaf('log', FLAG, { default: 'false' }),
      container('accept', [], { presence: true, case: 'action/accept' }),
      container('drop', [], { presence: true, case: 'action/drop' }),
    ]),
  ],
  { exact: true },
);

/** A filter that is bound: it must be there. */
const BOUND = list(
  'acl-filter',
  {
    name: { base: 'leafref', path: '/srl_nokia-acl:acl/acl-filter/name', of: NAME },
    type: FILTER_TYPE,
  },
  [],
);

/** srl_nokia-acl since 24.3, when filters got their type as a second key. */
export const ACL: YangNode = container(
  'acl',
  [
    list('acl-filter', { name: NAME, type: FILTER_TYPE }, [
      leaf('description', DESCRIPTION),
      leaf('subinterface-specific', words('disabled', 'input-only', 'output-only', 'input-and-output')),
      leaf('statistics-per-entry', FLAG),
      ENTRY,
    ]),
    list('interface', { 'interface-id': NAME }, [
      container('interface-ref', [
        leaf('interface', {
          base: 'leafref',
          path: '/srl_nokia-interfaces:interface/name',
          of: NAME,
        }),
        leaf('subinterface', INDEX),
      ]),
      container('input', [BOUND]),
      container('output', [BOUND]),
    ]),
  ],
  { module: 'srl_nokia-acl' },
);
