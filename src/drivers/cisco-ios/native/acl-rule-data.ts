import type { AclAddress, AclPorts, AclRule, TcpFlagMatch } from '../../../model/acl.js';
import { isEstablished } from '../../../model/acl-lacks.js';
import { formatIp, parsePrefix } from '../../../model/ip-prefix.js';
import { ICMP, ICMPV6, TCP, UDP } from '../../../model/packet-names.js';
import { otherPorts } from '../../../model/port-ranges.js';
import type { YangData, YangValue } from '../../../yang/schema.js';

type Family = 'ipv4' | 'ipv6';

const THERE: YangValue = [null];
const PROTOCOLS: Readonly<Record<number, string>> = { [TCP]: 'tcp', [UDP]: 'udp' };
const ICMPS: Readonly<Record<Family, number>> = { ipv4: ICMP, ipv6: ICMPV6 };

/** A rule as `ace-rule` of an extended or IPv6 list. */
export function extendedData(rule: AclRule, family: Family): YangData {
  const { icmp, dscp } = rule;
  const type = family === 'ipv4' ? 'msg-type' : 'msg-type-case';
  return {
    action: rule.action,
    protocol: protocolData(rule.protocol, family),
    ...(family === 'ipv4' ? end4(rule.source, ['', '', '']) : end6(rule.source, 'source')),
    ...portsData(rule.sourcePorts, 'src'),
    ...(family === 'ipv4' ? end4(rule.destination, ['dst-', 'dest-', 'dest-']) : end6(rule.destination, 'destination')),
    ...portsData(rule.destinationPorts, 'dst'),
    ...(icmp !== undefined && { [type]: icmp.type, ...(icmp.code !== undefined && { 'msg-code': icmp.code }) }),
    ...flagsData(rule.tcpFlags),
    ...(dscp !== undefined && { dscp }),
    ...(rule.fragments && { fragments: THERE }),
    ...(rule.log && { log: THERE }),
  };
}

/** A rule as an entry of a standard list: what it does has a container of its own. */
export function standardData({ action, source, log }: AclRule): YangData {
  const { any, 'host-address': host, 'ipv4-address': address, mask } = end4(source, ['', '', '']);
  const data: YangData = {
    ...(any !== undefined && { any }),
    ...(host !== undefined && { 'host-address': host }),
    ...(address !== undefined && mask !== undefined && { 'ipv4-address-prefix': address, mask }),
    ...(log && { log: THERE }),
  };
  return { [action]: { 'std-ace': data } };
}

function protocolData(protocol: number | undefined, family: Family): YangValue {
  if (protocol === undefined) return family === 'ipv4' ? 'ip' : 'ipv6';
  return protocol === ICMPS[family] ? 'icmp' : (PROTOCOLS[protocol] ?? protocol);
}

/** What stands before the leaves of an end: of any and a host, of the address, of its wildcard. */
type Prefixes = readonly [host: string, address: string, mask: string];

function end4(address: AclAddress, [host, base, mask]: Prefixes): Readonly<Record<string, YangValue>> {
  if (address.kind === 'wildcard')
    return { [`${base}ipv4-address`]: address.address, [`${mask}mask`]: address.wildcard };
  const prefix = address.kind === 'prefix' ? parsePrefix(address.prefix) : undefined;
  if (prefix === undefined) return { [`${host}any`]: THERE };
  const [network = ''] = prefix.prefix.split('/');
  if (prefix.length === 32) return { [`${host}host-address`]: network };
  const free = (1n << BigInt(32 - prefix.length)) - 1n;
  return { [`${base}ipv4-address`]: network, [`${mask}mask`]: formatIp({ family: 'ipv4', value: free }) };
}

function end6(address: AclAddress, side: 'source' | 'destination'): Readonly<Record<string, YangValue>> {
  const prefix = address.kind === 'prefix' ? parsePrefix(address.prefix) : undefined;
  if (prefix === undefined) return { [side === 'source' ? 'any' : 'destination-any']: THERE };
  const [network = ''] = prefix.prefix.split('/');
  return prefix.length === 128 ? { [`${side}-host`]: network } : { [`${side}-prefix`]: prefix.prefix };
}

/** One run is a range; others are single ports, or all but some. */
function portsData(ports: AclPorts | undefined, side: 'src' | 'dst'): Readonly<Record<string, YangValue>> {
  if (ports?.kind !== 'ranges') return {};
  const [first, ...more] = ports.ranges;
  if (first === undefined) return {};
  if (more.length === 0 && first[0] !== first[1]) return { [`${side}-range1`]: first[0], [`${side}-range2`]: first[1] };
  const others = otherPorts(ports.ranges);
  const excluding = others.length === 1 && others[0] !== undefined && others[0][0] === others[0][1];
  const [operator, ranges] = excluding ? (['neq', others] as const) : (['eq', ports.ranges] as const);
  const single = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  return Object.fromEntries(
    single.map((port, index) => [index === 0 ? `${side}-${operator}` : `${side}-${operator}-port${index + 1}`, port]),
  );
}

function flagsData(flags: TcpFlagMatch | undefined): Readonly<Record<string, YangValue>> {
  if (flags === undefined) return {};
  const { match, set, clear } = flags;
  if (isEstablished(flags)) return { established: THERE };
  const [only] = set;
  if (set.length === 1 && clear.length === 0 && only !== undefined) return { [only]: THERE };
  const marks = [...set.map((flag) => `plus${flag}`), ...clear.map((flag) => `minus${flag}`)];
  return { [`match-${match}`]: Object.fromEntries(marks.map((mark) => [mark, THERE])) };
}
