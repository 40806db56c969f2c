import type { AclAddress, AclEntry, AclPorts, AclRule, PortRanges, TcpFlagMatch } from './acl.js';

/** Protocols by the names that everyone uses; others are told by number. */
const PROTOCOLS: ReadonlyMap<number, string> = new Map([
  [1, 'icmp'],
  [6, 'tcp'],
  [17, 'udp'],
  [47, 'gre'],
  [50, 'esp'],
  [51, 'ahp'],
  [58, 'icmpv6'],
  [89, 'ospf'],
  [132, 'sctp'],
]);

/** An entry for people, without its number: `permit tcp 10.0.0.0/8 to 192.0.2.10/32 port 443`. */
export function describeEntry(entry: AclEntry): string {
  if (entry.type === 'rule') return describeRule(entry.rule);
  return entry.type === 'remark' ? `remark ${entry.text}` : entry.text;
}

export function describeRule(rule: AclRule): string {
  const { action, protocol, source, destination, sourcePorts, destinationPorts } = rule;
  return [
    action,
    // Any protocol goes without saying: the addresses stand behind it.
    ...(protocol === undefined ? [] : [PROTOCOLS.get(protocol) ?? `protocol ${protocol}`]),
    describeAddress(source),
    ...portWords(sourcePorts),
    'to',
    describeAddress(destination),
    ...portWords(destinationPorts),
    ...(rule.icmp === undefined ? [] : [`type ${rule.icmp.type}`]),
    ...(rule.icmp?.code === undefined ? [] : [`code ${rule.icmp.code}`]),
    ...(rule.tcpFlags === undefined ? [] : [describeFlags(rule.tcpFlags)]),
    ...(rule.dscp === undefined ? [] : [`dscp ${rule.dscp}`]),
    ...(rule.fragments ? ['fragments'] : []),
    ...(rule.log ? ['log'] : []),
  ].join(' ');
}

export function describeAddress(address: AclAddress): string {
  switch (address.kind) {
    case 'any':
      return 'any';
    case 'prefix':
      return address.prefix;
    case 'wildcard':
      return `${address.address} wildcard ${address.wildcard}`;
    case 'mac':
      return address.mask === 'ff:ff:ff:ff:ff:ff' ? address.address : `${address.address} mask ${address.mask}`;
    case 'group':
      return `group ${address.name}`;
  }
}

export function describePorts(ranges: PortRanges): string {
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(',');
}

function portWords(ports: AclPorts | undefined): readonly string[] {
  if (ports === undefined) return [];
  return ['port', ports.kind === 'group' ? `group ${ports.name}` : describePorts(ports.ranges)];
}

function describeFlags({ match, set, clear }: TcpFlagMatch): string {
  const established = match === 'any' && clear.length === 0 && set.length === 2 && set.join() === 'rst,ack';
  if (established) return 'established';
  const flags = [...set.map((flag) => `+${flag}`), ...clear.map((flag) => `-${flag}`)];
  return `${match === 'any' ? 'any of' : 'flags'} ${flags.join(' ')}`;
}
