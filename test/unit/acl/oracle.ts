import type { Packet } from '../../../src/acl/packet.js';
import type {
  AclAddress,
  AclEntry,
  AclFamily,
  AclGroup,
  AclPorts,
  AclRule,
  PortRanges,
  TcpFlag,
} from '../../../src/model/acl.js';
import { parseIp } from '../../../src/model/ip-prefix.js';

/** What a slow, plain reading of the rules says; written without any of the algebra. */
export type Groups = ReadonlyMap<string, AclGroup>;

/** Whether later fragments count for permit rules with ports by their addresses. */
export interface Ways {
  readonly lenient: boolean;
  /** By the text of an entry that is not understood: whether it has the packet. */
  opaque?(text: string, packet: Packet): boolean;
}

export function firstMatch(entries: readonly AclEntry[], packet: Packet, groups: Groups, ways: Ways): number {
  return entries.findIndex((entry) => {
    if (entry.type === 'remark') return false;
    if (entry.type === 'opaque') return ways.opaque?.(entry.text, packet) ?? false;
    return matches(entry.rule, packet, groups, ways);
  });
}

export function permits(entries: readonly AclEntry[], packet: Packet, groups: Groups, ways: Ways): boolean {
  const entry = entries[firstMatch(entries, packet, groups, ways)];
  return entry?.type === 'rule'
    ? entry.rule.action === 'permit'
    : entry?.type === 'opaque' && entry.action === 'permit';
}

export function matches(rule: AclRule, packet: Packet, groups: Groups, ways: Ways): boolean {
  if (!hasAddress(rule.source, packet.source, packet.family, groups)) return false;
  if (!hasAddress(rule.destination, packet.destination, packet.family, groups)) return false;
  if (rule.protocol !== undefined && rule.protocol !== packet.protocol) return false;
  if (rule.dscp !== undefined && rule.dscp !== packet.dscp) return false;
  const further = rule.sourcePorts ?? rule.destinationPorts ?? rule.tcpFlags ?? rule.icmp;
  if (further === undefined) return !rule.fragments || packet.fragment;
  if (rule.fragments || !mayHave(rule, packet)) return false;
  if (packet.fragment) return ways.lenient && rule.action === 'permit';
  return (
    hasPort(rule.sourcePorts, packet.sourcePort, groups) &&
    hasPort(rule.destinationPorts, packet.destinationPort, groups) &&
    hasFlags(rule, packet.tcpFlags) &&
    (rule.icmp === undefined ||
      (packet.icmp?.type === rule.icmp.type && (rule.icmp.code === undefined || packet.icmp.code === rule.icmp.code)))
  );
}

function mayHave(rule: AclRule, { family, protocol }: Packet): boolean {
  if ((rule.sourcePorts ?? rule.destinationPorts) !== undefined && ![6, 17, 132].includes(protocol)) return false;
  if (rule.tcpFlags !== undefined && protocol !== 6) return false;
  return rule.icmp === undefined || protocol === (family === 'ipv6' ? 58 : 1);
}

/** What was found before of an address, by the family and text of another; a world has few. */
const FOUND = new WeakMap<AclAddress, Map<string, boolean>>();

function hasAddress(address: AclAddress, text: string, family: AclFamily, groups: Groups): boolean {
  if (address.kind === 'any') return true;
  const found = FOUND.get(address) ?? new Map<string, boolean>();
  FOUND.set(address, found);
  const before = found.get(text);
  if (before !== undefined) return before;
  const answer = compareAddress(address, text, family, groups);
  found.set(text, answer);
  return answer;
}

function compareAddress(address: AclAddress, text: string, family: AclFamily, groups: Groups): boolean {
  switch (address.kind) {
    case 'any':
      return true;
    case 'prefix': {
      const [base, length] = address.prefix.split('/');
      const one = parseIp(base ?? '');
      if (one === undefined || one.family !== family) return false;
      const shift = BigInt((family === 'ipv4' ? 32 : 128) - Number(length));
      return (parseIp(text)?.value ?? -1n) >> shift === one.value >> shift;
    }
    case 'wildcard': {
      const [have, want, free] = [text, address.address, address.wildcard].map((one) => parseIp(one)?.value ?? 0n);
      return family === 'ipv4' && ((have ?? 0n) | (free ?? 0n)) === ((want ?? 0n) | (free ?? 0n));
    }
    case 'mac': {
      const [have, want, mask] = [text, address.address, address.mask].map((one) =>
        BigInt(`0x${one.replaceAll(':', '')}`),
      );
      return ((have ?? 0n) & (mask ?? 0n)) === ((want ?? 0n) & (mask ?? 0n));
    }
    case 'group': {
      const group = groups.get(`address/${address.name}`);
      return group?.kind === 'address' && group.members.some((member) => hasAddress(member, text, family, groups));
    }
  }
}

function hasPort(ports: AclPorts | undefined, port: number | undefined, groups: Groups): boolean {
  if (ports === undefined) return true;
  const group = ports.kind === 'group' ? groups.get(`port/${ports.name}`) : undefined;
  const ranges: PortRanges = ports.kind === 'ranges' ? ports.ranges : group?.kind === 'port' ? group.ranges : [];
  return port !== undefined && ranges.some(([first, last]) => first <= port && port <= last);
}

function hasFlags({ tcpFlags }: AclRule, flags: readonly TcpFlag[] | undefined): boolean {
  if (tcpFlags === undefined) return true;
  const found = [
    ...tcpFlags.set.map((flag) => flags?.includes(flag)),
    ...tcpFlags.clear.map((flag) => !flags?.includes(flag)),
  ];
  return tcpFlags.match === 'all' ? found.every(Boolean) : found.some(Boolean);
}
