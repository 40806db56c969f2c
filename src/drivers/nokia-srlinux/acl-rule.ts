import { type AclAddress, type AclRule, plainRule } from '../../model/acl.js';
import { ANY, prefixAddress, wildcardAddress } from '../../model/acl-address.js';
import { parsePrefix } from '../../model/ip-prefix.js';
import { ICMP as ICMP_NUMBER, ICMPV6, TCP, UDP } from '../../model/packet-names.js';
import { at, dataAt, numberAt, text, texts } from '../../yang/read-data.js';
import { UNKNOWN, type YangData, type YangValue } from '../../yang/schema.js';
import { flagsIn } from './acl-flags.js';
import { ICMP, ICMP6, numberOf, PORTS, PROTOCOLS } from './packet-names.js';

export type IpFamily = 'ipv4' | 'ipv6';

/** The rule of an entry; undefined where it says more, or other things, than a rule can. */
export function readRule(entry: YangData, family: IpFamily): AclRule | undefined {
  if (entry[UNKNOWN] !== undefined) return undefined;
  const action = at(entry, 'action', 'accept') === undefined ? 'deny' : 'permit';
  // An entry without an action is none of both.
  if (action === 'deny' && at(entry, 'action', 'drop') === undefined) return undefined;
  const fields = readMatch(dataAt(entry, 'match'), family);
  if (fields === undefined) return undefined;
  const rule = plainRule(action, { ...fields, log: at(entry, 'action', 'log') === true });
  return isWhole(rule, family) ? rule : undefined;
}

/** Ports, flags and messages count on their protocol alone. */
function isWhole({ protocol, sourcePorts, destinationPorts, tcpFlags, icmp }: AclRule, family: IpFamily): boolean {
  if ((sourcePorts ?? destinationPorts) !== undefined && protocol !== TCP && protocol !== UDP) return false;
  if (tcpFlags !== undefined && protocol !== TCP) return false;
  return icmp === undefined || protocol === (family === 'ipv4' ? ICMP_NUMBER : ICMPV6);
}

type Fields = Partial<AclRule>;

function readMatch(match: YangData, family: IpFamily): Fields | undefined {
  const { [family]: own, transport, ...others } = match;
  const ip = readIp(dataAt(own), family);
  const ports = readTransport(dataAt(transport));
  if (Object.keys(others).length > 0 || ip === undefined || ports === undefined) return undefined;
  return { ...ip, ...ports };
}

function readIp(data: YangData, family: IpFamily): Fields | undefined {
  const [word, types, names] =
    family === 'ipv4' ? (['protocol', ICMP, 'icmp'] as const) : (['next-header', ICMP6, 'icmp6'] as const);
  const known = new Set(['source-ip', 'destination-ip', 'fragment', 'first-fragment', word, names]);
  if (Object.keys(data).some((member) => !known.has(member))) return undefined;
  const [source, destination] = [readAddress(dataAt(data, 'source-ip')), readAddress(dataAt(data, 'destination-ip'))];
  const fragments = readFragments(data);
  const protocol = data[word] === undefined ? undefined : numberOf(PROTOCOLS, data[word]);
  const icmp = readIcmp(dataAt(data, names), types);
  if (source === undefined || destination === undefined || fragments === undefined || icmp === null) return undefined;
  if (data[word] !== undefined && protocol === undefined) return undefined;
  return { source, destination, fragments, protocol, icmp };
}

/** Fragments other than the first: all but the first of them. */
function readFragments(data: YangData): boolean | undefined {
  const { fragment, 'first-fragment': first } = data;
  if (fragment === undefined && first === undefined) return false;
  return fragment === true && first === false ? true : undefined;
}

function readAddress(data: YangData): AclAddress | undefined {
  const { prefix, address, mask, ...others } = data;
  if (Object.keys(others).length > 0) return undefined;
  if (typeof prefix === 'string') {
    const parsed = parsePrefix(prefix);
    return parsed === undefined ? undefined : (prefixAddress(parsed) ?? ANY);
  }
  if (address === undefined && mask === undefined) return ANY;
  return wildcardAddress(String(address ?? ''), String(mask ?? ''))?.address;
}

/** Null for what netctl has no words for: several codes. */
function readIcmp(data: YangData, names: Readonly<Record<string, number>>): AclRule['icmp'] | null {
  if (Object.keys(data).length === 0) return undefined;
  const type = numberOf(names, data['type']);
  const codes = texts(data, 'code').map(Number);
  return type === undefined || codes.length > 1 ? null : { type, code: codes[0] };
}

function readTransport(data: YangData): Fields | undefined {
  const { 'source-port': source, 'destination-port': destination, 'tcp-flags': flags, ...others } = data;
  const [sourcePorts, destinationPorts] = [readPorts(source), readPorts(destination)];
  const tcpFlags = flags === undefined ? undefined : flagsIn(String(flags));
  if (Object.keys(others).length > 0 || sourcePorts === null || destinationPorts === null) return undefined;
  return flags !== undefined && tcpFlags === undefined ? undefined : { sourcePorts, destinationPorts, tcpFlags };
}

/** Null for what is no range of ports. */
function readPorts(value: YangValue | undefined): AclRule['sourcePorts'] | null {
  if (value === undefined) return undefined;
  const port = (...members: readonly string[]): number | undefined =>
    numberAt(value, ...members) ?? numberOf(PORTS, text(value, ...members));
  const [one, start, end] = [port('value'), port('range', 'start'), port('range', 'end')];
  if (start !== undefined && end !== undefined && start <= end) return { kind: 'ranges', ranges: [[start, end]] };
  if (one === undefined) return null;
  const operator = text(value, 'operator');
  if (operator === 'le') return { kind: 'ranges', ranges: [[0, one]] };
  if (operator === 'ge') return { kind: 'ranges', ranges: [[one, 65_535]] };
  return operator === 'eq' ? { kind: 'ranges', ranges: [[one, one]] } : null;
}
