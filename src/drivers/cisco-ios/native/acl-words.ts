import { at, dataAt, text } from '../../../yang/read-data.js';
import { UNKNOWN, type YangData, type YangValue } from '../../../yang/schema.js';
import { MANY_PORTS } from './acl-schema.js';

type Family = 'ipv4' | 'ipv6';

/** The leaves of an entry's two ends, by family: any, a host in either of its forms, an address with its wildcard or a prefix, a group. */
const ENDS = {
  ipv4: [
    { any: 'any', hosts: ['host-address', 'host'], address: 'ipv4-address', mask: 'mask', group: 'object-group' },
    {
      any: 'dst-any',
      hosts: ['dst-host-address', 'dst-host'],
      address: 'dest-ipv4-address',
      mask: 'dest-mask',
      group: 'dst-object-group',
    },
  ],
  ipv6: [
    { any: 'any', hosts: ['source-host'], address: 'source-prefix', mask: undefined, group: 'source-object-group' },
    {
      any: 'destination-any',
      hosts: ['destination-host'],
      address: 'destination-prefix',
      mask: undefined,
      group: 'destination-object-group',
    },
  ],
} as const;

const FLAGS = ['ack', 'fin', 'psh', 'rst', 'syn', 'urg'];

/** An entry of an extended or IPv6 list as it is typed at the command line, without its number; undefined where it says more. */
export function extendedWords(entry: YangData, family: Family): string | undefined {
  const rule = dataAt(entry, 'ace-rule');
  const [source, destination] = ENDS[family];
  if (entry[UNKNOWN] !== undefined || rule['action'] === undefined) return undefined;
  return joined([
    text(rule, 'action'),
    text(rule, 'protocol'),
    ...endWords(rule, source),
    ...portWords(rule, 'src'),
    ...endWords(rule, destination),
    ...portWords(rule, 'dst'),
    ...icmpWords(rule),
    ...flagWords(rule),
    ...(rule['dscp'] === undefined ? [] : ['dscp', text(rule, 'dscp')]),
    ...['fragments', 'log'].filter((name) => rule[name] !== undefined),
  ]);
}

/** The same for an entry of a standard list. */
export function standardWords(entry: YangData): string | undefined {
  const action = ['permit', 'deny'].find((word) => entry[word] !== undefined);
  const rule = dataAt(entry, action ?? '', 'std-ace');
  if (entry[UNKNOWN] !== undefined || action === undefined) return undefined;
  const address = text(rule, 'ipv4-address-prefix') ?? text(rule, 'ipv4-prefix');
  const host = text(rule, 'host-address') ?? text(rule, 'host');
  const end = rule['any'] !== undefined ? ['any'] : host !== undefined ? ['host', host] : [address, text(rule, 'mask')];
  return joined([action, ...end, ...(rule['log'] === undefined ? [] : ['log'])]);
}

type Words = readonly (string | undefined)[];

function endWords(rule: YangData, { any, hosts, address, mask, group }: (typeof ENDS)[Family][number]): Words {
  const named = text(rule, group);
  if (named !== undefined) return ['object-group', named];
  if (rule[any] !== undefined) return ['any'];
  const host = hosts.map((name) => text(rule, name)).find((one) => one !== undefined);
  if (host !== undefined) return ['host', host];
  return [text(rule, address), ...(mask === undefined ? [] : [text(rule, mask)])];
}

function portWords(rule: YangData, side: 'src' | 'dst'): Words {
  for (const operator of ['eq', 'neq'] as const) {
    const names = Array.from({ length: MANY_PORTS }, (_, index) =>
      text(rule, index === 0 ? `${side}-${operator}` : `${side}-${operator}-port${index + 1}`),
    );
    if (names[0] !== undefined) return [operator, ...names.filter((one) => one !== undefined)];
  }
  for (const operator of ['gt', 'lt'] as const) {
    const port = text(rule, `${side}-${operator}`);
    if (port !== undefined) return [operator, port];
  }
  const first = text(rule, `${side}-range1`);
  return first === undefined ? [] : ['range', first, text(rule, `${side}-range2`)];
}

function icmpWords(rule: YangData): Words {
  const type = text(rule, 'msg-type') ?? text(rule, 'msg-type-case');
  if (type === undefined) return rule['named-msg-type'] === undefined ? [] : [text(rule, 'named-msg-type')];
  return rule['msg-code'] === undefined ? [type] : [type, text(rule, 'msg-code')];
}

function flagWords(rule: YangData): Words {
  const plain = ['established', ...FLAGS].filter((name) => rule[name] !== undefined);
  const signed = ['match-all', 'match-any'].flatMap((match) => {
    const marks = FLAGS.flatMap((flag) => [
      ...(isThere(at(rule, match, `plus${flag}`)) ? [`+${flag}`] : []),
      ...(isThere(at(rule, match, `minus${flag}`)) ? [`-${flag}`] : []),
    ]);
    return marks.length === 0 ? [] : [match, ...marks];
  });
  return [...plain, ...signed];
}

function isThere(value: YangValue | undefined): boolean {
  return value !== undefined;
}

/** Undefined where a word is missing: an entry that is half told is not understood. */
function joined(words: Words): string | undefined {
  return words.every((word) => word !== undefined) ? words.join(' ') : undefined;
}
