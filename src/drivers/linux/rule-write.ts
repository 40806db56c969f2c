import type { AclAddress, AclEntry, AclPorts, AclRule } from '../../model/acl.js';
import { formatIp, parseIp } from '../../model/ip-prefix.js';
import { ICMPV6, protocolName } from '../../model/packet-names.js';
import { writeFlags } from './flags.js';

/** The list that an entry is of. */
export interface ListName {
  readonly family: 'ipv4' | 'ipv6';
  readonly name: string;
}

/** The last rule of every list: what nothing matched is denied. */
export const REST = 'drop comment "rest"';

/** An entry as nft prints it with `-nn`. The number is in its comment; a remark is a rule that does nothing. */
export function writeEntry(entry: AclEntry, list: ListName): string {
  if (entry.type === 'remark') return `continue comment "${entry.seq ?? ''} ${entry.text}"`;
  const text = entry.type === 'opaque' ? entry.text : writeRule(entry.rule, list);
  if (entry.seq === undefined) return text;
  // A comment that is somebody's own stays behind the number.
  const own = / comment "(?<own>[^"]*)"$/.exec(text)?.groups?.['own'];
  if (own === undefined) return `${text} comment "${entry.seq}"`;
  return `${text.slice(0, text.length - own.length - 1)}${entry.seq} ${own}"`;
}

/** A rule without its number. */
export function writeRule(rule: AclRule, { family, name }: ListName): string {
  const ip = family === 'ipv4' ? 'ip' : 'ip6';
  const further = furtherWords(rule);
  const words = [
    ...addressWords(rule.source, `${ip} saddr`),
    ...addressWords(rule.destination, `${ip} daddr`),
    // What names a field of a protocol says the protocol too, and nft prints it no more.
    ...(further.length === 0 && rule.protocol !== undefined ? [`meta l4proto ${rule.protocol}`] : further),
    ...(rule.fragments ? [family === 'ipv4' ? 'ip frag-off & 8191 != 0' : 'frag frag-off != 0'] : []),
    ...(rule.dscp === undefined ? [] : [`${ip} dscp 0x${rule.dscp.toString(16).padStart(2, '0')}`]),
    ...(rule.log ? [`log prefix "${logPrefix(name)}"`] : []),
    rule.action === 'permit' ? 'accept' : 'drop',
  ];
  return words.join(' ');
}

/** What stands before the packet in the log; the kernel takes 127 characters. */
export function logPrefix(name: string): string {
  return `${name} `;
}

function addressWords(address: AclAddress, field: string): readonly string[] {
  if (address.kind === 'prefix') return [`${field} ${address.prefix.replace(/(?<=^[^:]+)\/32$|\/128$/, '')}`];
  if (address.kind !== 'wildcard') return [];
  const free = parseIp(address.wildcard)?.value ?? 0n;
  return [`${field} & ${formatIp({ family: 'ipv4', value: ~free & 0xffff_ffffn })} == ${address.address}`];
}

function furtherWords({ protocol, sourcePorts, destinationPorts, tcpFlags, icmp }: AclRule): readonly string[] {
  const name = protocolName(protocol);
  const icmpName = protocol === ICMPV6 ? 'icmpv6' : 'icmp';
  return [
    ...portWords(sourcePorts, `${name} sport`),
    ...portWords(destinationPorts, `${name} dport`),
    ...(tcpFlags === undefined ? [] : [writeFlags(tcpFlags)]),
    ...(icmp === undefined ? [] : [`${icmpName} type ${icmp.type}`]),
    ...(icmp?.code === undefined ? [] : [`${icmpName} code ${icmp.code}`]),
  ];
}

function portWords(ports: AclPorts | undefined, field: string): readonly string[] {
  if (ports?.kind !== 'ranges') return [];
  const ranges = ports.ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
  return [`${field} ${ranges.length === 1 ? ranges[0] : `{ ${ranges.join(', ')} }`}`];
}
