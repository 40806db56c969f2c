import type { AclAction, AclAddress, AclEntry, AclRule, PortRanges } from '../../model/acl.js';
import { plainRule } from '../../model/acl.js';
import { prefixAddress, wildcardAddress } from '../../model/acl-address.js';
import { formatIp, parseIp, parsePrefix } from '../../model/ip-prefix.js';
import { ICMP, ICMPV6, SCTP, TCP, UDP } from '../../model/packet-names.js';
import { portRanges } from '../../model/port-ranges.js';
import { readFlags } from './flags.js';
import { type ListName, logPrefix } from './rule-write.js';

type Fields = Partial<AclRule>;
/** What one field of a rule says; undefined where it says something that the model has no place for. */
type Reader = (groups: Readonly<Record<string, string | undefined>>, list: ListName) => Fields | undefined;

const PORTS = { tcp: TCP, udp: UDP, sctp: SCTP } as const;

/** The fields of a rule as `nft -nn` prints them, each up to its last character. */
const FIELDS: readonly (readonly [RegExp, Reader])[] = [
  [
    /^(?<ip>ip6?) (?<end>[sd])addr (?:& (?<mask>[\d.]{7,15}) == (?<base>[\d.]{7,15})|(?<prefix>[0-9a-f.:/]{2,49}))$/,
    ({ ip, end, mask, base, prefix }, { family }) => {
      if (ip !== ipOf(family)) return undefined;
      const address = mask === undefined ? prefixOf(prefix ?? '', family) : maskedAddress(base ?? '', mask);
      return address && (end === 's' ? { source: address } : { destination: address });
    },
  ],
  [
    /^(?<name>tcp|udp|sctp) (?<end>[sd])port (?:(?<one>\d{1,5}(?:-\d{1,5})?)|\{ (?<several>[\d, -]{1,4000}) \})$/,
    ({ name, end, one, several }) => {
      const ports = { kind: 'ranges', ranges: readPorts(one ?? several ?? '') } as const;
      const protocol = PORTS[name as keyof typeof PORTS];
      return { protocol, ...(end === 's' ? { sourcePorts: ports } : { destinationPorts: ports }) };
    },
  ],
  [
    /^(?<text>tcp flags .{1,80})$/,
    ({ text }) => {
      const tcpFlags = readFlags(text ?? '');
      return tcpFlags && { protocol: TCP, tcpFlags };
    },
  ],
  [
    /^(?<name>icmp|icmpv6) type (?<type>\d{1,3})(?: icmp(?:v6)? code (?<code>\d{1,3}))?$/,
    ({ name, type, code }) => ({
      protocol: name === 'icmp' ? ICMP : ICMPV6,
      icmp: { type: Number(type), code: code === undefined ? undefined : Number(code) },
    }),
  ],
  [/^meta l4proto (?<protocol>\d{1,3})$/, ({ protocol }) => ({ protocol: Number(protocol) })],
  [
    /^(?<text>ip frag-off & 8191 != 0|frag frag-off != 0)$/,
    ({ text }, { family }) => (text?.startsWith('ip ') === (family === 'ipv4') ? { fragments: true } : undefined),
  ],
  [
    /^(?<ip>ip6?) dscp (?<dscp>0x[0-3][0-9a-f])$/,
    ({ ip, dscp }, { family }) => (ip === ipOf(family) ? { dscp: Number(dscp) } : undefined),
  ],
  [
    /^log prefix "(?<prefix>[^"]{1,127})"$/,
    ({ prefix }, { name }) => (prefix === logPrefix(name) ? { log: true } : undefined),
  ],
  [/^(?<verdict>accept|drop)$/, ({ verdict }) => ({ action: verdict === 'accept' ? 'permit' : 'deny' })],
];

/** Where a field of a rule begins: behind a blank, outside of quotation marks and braces. */
const BEGIN = /(?<= )(?=(?:ip6?|tcp|udp|sctp|meta|frag(?= frag-off)|log|accept|drop|icmp type|icmpv6 type)\b)/;

/** An entry from a rule that nft lists; `after` is the number of the entry before it, as numbers rise. */
export function readEntry(text: string, list: ListName, after: number): AclEntry {
  const groups = /^(?<rest>.+) comment "(?<seq>[1-9]\d{0,9})(?: (?<own>[^"]*))?"$/.exec(text)?.groups;
  const seq = groups?.['seq'] === undefined ? undefined : Number(groups['seq']);
  if (groups === undefined || seq === undefined || seq <= after || seq > 2_147_483_647) {
    const rule = readRule(text, list);
    return rule === undefined ? opaque(text, undefined) : { type: 'rule', rule, seq: undefined };
  }
  const { rest = '', own } = groups;
  if (rest === 'continue' && own !== undefined) return { type: 'remark', text: own, seq };
  const rule = own === undefined ? readRule(rest, list) : undefined;
  if (rule !== undefined) return { type: 'rule', rule, seq };
  return opaque(own === undefined ? rest : `${rest} comment "${own}"`, seq);
}

function opaque(text: string, seq: number | undefined): AclEntry {
  const verdict = /(?:^| )(?<verdict>accept|drop|reject)\b[^"]*(?: comment "[^"]*")?$/.exec(text)?.groups?.['verdict'];
  const action: AclAction | undefined = verdict === undefined ? undefined : verdict === 'accept' ? 'permit' : 'deny';
  return { type: 'opaque', text, action, seq };
}

/** What the rule matches and does; undefined where anything in it is not understood or stands twice. */
function readRule(text: string, list: ListName): AclRule | undefined {
  let fields: Fields = {};
  for (const part of text.split(BEGIN).map((word) => word.trim())) {
    const read = readField(part, list);
    if (read === undefined || fields.action !== undefined) return undefined;
    const { protocol, ...others } = read;
    if (Object.keys(others).some((key) => key in fields)) return undefined;
    if (protocol !== undefined && (fields.protocol ?? protocol) !== protocol) return undefined;
    fields = { ...fields, ...read };
  }
  const { action, ...others } = fields;
  return action && plainRule(action, others);
}

function readField(part: string, list: ListName): Fields | undefined {
  for (const [pattern, read] of FIELDS) {
    const groups = pattern.exec(part)?.groups;
    if (groups !== undefined) return read(groups, list);
  }
  return undefined;
}

function ipOf(family: ListName['family']): string {
  return family === 'ipv4' ? 'ip' : 'ip6';
}

function prefixOf(text: string, family: ListName['family']): AclAddress | undefined {
  const prefix = parsePrefix(text);
  return prefix === undefined || prefix.family !== family || prefix.hostBits ? undefined : prefixAddress(prefix);
}

function maskedAddress(base: string, mask: string): AclAddress | undefined {
  const bits = parseIp(mask);
  if (bits?.family !== 'ipv4') return undefined;
  const read = wildcardAddress(base, formatIp({ family: 'ipv4', value: ~bits.value & 0xffff_ffffn }));
  return read?.exact === true ? read.address : undefined;
}

function readPorts(text: string): PortRanges {
  return portRanges(
    text.split(', ').map((range): readonly [number, number] => {
      const [first, last] = range.split('-');
      return [Number(first), Number(last ?? first)];
    }),
  );
}
