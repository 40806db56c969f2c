import { NetctlError } from '../../errors/netctl-error.js';
import type { AclAddress, AclEntry, AclPorts, AclRule, PortRanges, TcpFlagMatch } from '../../model/acl.js';
import { formatIp } from '../../model/ip-prefix.js';
import { icmpName, UDP } from '../../model/packet-names.js';
import { countPorts, MAX_PORT, otherPorts } from '../../model/port-ranges.js';
import type { AclDialect } from './acl-dialect.js';
import type { EntryContext } from './acl-read.js';

/** An entry as it is typed, without its number. @throws NetctlError NETCTL_PLAN_UNSUPPORTED for ports no one entry can name */
export function writeEntry(entry: AclEntry, context: EntryContext): string {
  if (entry.type === 'remark') return `remark ${entry.text}`;
  if (entry.type === 'opaque') return entry.text;
  const { rule } = entry;
  if (context.family === 'mac') return join(rule.action, macWords(rule));
  if (context.kind === 'standard') {
    return join(rule.action, [addressWord(rule.source, context), ...(rule.log ? ['log'] : [])]);
  }
  const { family, dialect } = context;
  return join(rule.action, [
    protocolWord(rule.protocol, family, dialect),
    addressWord(rule.source, context),
    portWords(rule.sourcePorts, rule.protocol, dialect),
    addressWord(rule.destination, context),
    portWords(rule.destinationPorts, rule.protocol, dialect),
    ...flagWords(rule.tcpFlags),
    ...icmpWords(rule.icmp, family),
    ...(rule.dscp === undefined ? [] : ['dscp', dialect.dscp.nameOf(rule.dscp) ?? String(rule.dscp)]),
    ...(rule.fragments ? ['fragments'] : []),
    ...(rule.log ? ['log'] : []),
  ]);
}

function join(action: string, words: readonly string[]): string {
  return [action, ...words].filter((word) => word !== '').join(' ');
}

function protocolWord(protocol: number | undefined, family: 'ipv4' | 'ipv6', dialect: AclDialect): string {
  if (protocol === undefined) return family === 'ipv4' ? 'ip' : 'ipv6';
  return dialect.protocols[family].nameOf(protocol) ?? String(protocol);
}

function addressWord(address: AclAddress, { family, dialect }: EntryContext): string {
  switch (address.kind) {
    case 'any':
      return 'any';
    case 'group':
      return `${dialect.groupWord ?? 'group'} ${address.name}`;
    case 'wildcard':
      return `${address.address} ${address.wildcard}`;
    case 'mac':
      return macWord(address);
    case 'prefix':
      return prefixWord(address.prefix, family === 'ipv6' || dialect.networks === 'length');
  }
}

function prefixWord(prefix: string, withLength: boolean): string {
  const [address = '', digits] = prefix.split('/');
  const length = Number(digits);
  if (length === (address.includes(':') ? 128 : 32)) return `host ${address}`;
  if (withLength || address.includes(':')) return prefix;
  const wildcard = (1n << BigInt(32 - length)) - 1n;
  return `${address} ${formatIp({ family: 'ipv4', value: wildcard })}`;
}

function portWords(ports: AclPorts | undefined, protocol: number | undefined, dialect: AclDialect): string {
  if (ports === undefined) return '';
  if (ports.kind === 'group') throw unsayable(`the port group ${ports.name}`);
  const names = protocol === UDP ? dialect.sentPorts.udp : dialect.sentPorts.tcp;
  const name = (port: number) => names.nameOf(port) ?? String(port);
  const { ranges } = ports;
  const [first, second] = ranges;
  if (first === undefined) throw unsayable('no port at all');
  if (second === undefined) return rangeWords(first, name);
  const others = otherPorts(ranges);
  if (countPorts(others) === 1) return `neq ${name(others[0]?.[0] ?? 0)}`;
  return `eq ${single(ranges).map(name).join(' ')}`;
}

function rangeWords([first, last]: readonly [number, number], name: (port: number) => string): string {
  if (first === last) return `eq ${name(first)}`;
  if (last === MAX_PORT && first > 0) return `gt ${name(first - 1)}`;
  if (first === 0 && last < MAX_PORT) return `lt ${name(last + 1)}`;
  return `range ${name(first)} ${name(last)}`;
}

/** How many ports an entry can name one by one is asked before; a range in between is never one of them. */
function single(ranges: PortRanges): readonly number[] {
  const ports = ranges.flatMap(([first, last]) =>
    Array.from({ length: Math.min(last - first, 10) + 1 }, (_, at) => first + at),
  );
  if (ports.length > 10 || ports.length !== countPorts(ranges)) {
    throw unsayable(`the ports ${ranges.map(([first, last]) => `${first}-${last}`).join(', ')}`);
  }
  return ports;
}

function unsayable(what: string): NetctlError {
  return new NetctlError('NETCTL_PLAN_UNSUPPORTED', `one entry of a filter cannot name ${what} on this platform`, {});
}

function flagWords(flags: TcpFlagMatch | undefined): readonly string[] {
  if (flags === undefined) return [];
  const { match, set, clear } = flags;
  if (match === 'any' && clear.length === 0 && set.join(' ') === 'rst ack') return ['established'];
  if (clear.length === 0 && set.length === 1) return set;
  return [`match-${match}`, ...set.map((flag) => `+${flag}`), ...clear.map((flag) => `-${flag}`)];
}

function icmpWords(icmp: AclRule['icmp'], family: 'ipv4' | 'ipv6'): readonly string[] {
  if (icmp === undefined) return [];
  const named = icmpName(icmp, family);
  if (named !== undefined) return [named];
  return [String(icmp.type), ...(icmp.code === undefined ? [] : [String(icmp.code)])];
}

function macWords({ source, destination, protocol, log }: AclRule): readonly string[] {
  return [
    macAddressWord(source),
    macAddressWord(destination),
    ...(protocol === undefined ? [] : [`0x${protocol.toString(16)}`, '0x0']),
    ...(log ? ['log'] : []),
  ];
}

function macAddressWord(address: AclAddress): string {
  return address.kind === 'mac' ? macWord(address) : 'any';
}

function macWord({ address, mask }: { readonly address: string; readonly mask: string }): string {
  if (mask === 'ff:ff:ff:ff:ff:ff') return `host ${dotted(address)}`;
  const kept = BigInt(`0x${mask.replaceAll(':', '')}`);
  const free = (~kept & 0xffff_ffff_ffffn).toString(16).padStart(12, '0');
  return `${dotted(address)} ${dotted(free)}`;
}

/** `0011.2233.4455`. */
function dotted(address: string): string {
  return address.replaceAll(':', '').replace(/(?<=.)(?=(?:.{4})+$)/g, '.');
}
