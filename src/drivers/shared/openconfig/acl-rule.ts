import {
  type AclAddress,
  type AclRule,
  plainRule,
  TCP_FLAGS,
  type TcpFlag,
  type TcpFlagMatch,
} from '../../../model/acl.js';
import { ANY, prefixAddress } from '../../../model/acl-address.js';
import { parsePrefix } from '../../../model/ip-prefix.js';
import { at, dataAt, text } from '../../../yang/read-data.js';
import { isData, type YangData, type YangValue } from '../../../yang/schema.js';
import { ICMPV4_TYPES, ICMPV6_TYPES, numberOf, PROTOCOLS } from './acl-names.js';

/** What one container of an entry says; undefined where it has something that a rule has no place for. */
type Reader = (data: YangData) => Partial<AclRule> | undefined;

/** The rule of an entry; undefined where it says more, or other things, than a rule can. */
export function readRule(entry: YangData, family: 'ipv4' | 'ipv6'): AclRule | undefined {
  const action = { ACCEPT: 'permit', DROP: 'deny' } as const;
  const forwarding = bare(text(entry, 'actions', 'config', 'forwarding-action'));
  if (forwarding !== 'ACCEPT' && forwarding !== 'DROP') return undefined;
  const log = bare(text(entry, 'actions', 'config', 'log-action')) === 'LOG_SYSLOG';
  let fields: Partial<AclRule> = { log };
  for (const [member, value] of Object.entries(entry)) {
    if (member === 'sequence-id' || member === 'config' || member === 'actions' || member === 'state') continue;
    const read = readerOf(member, family)?.(isData(value) ? value : {});
    if (read === undefined) return undefined;
    fields = { ...fields, ...read };
  }
  return plainRule(action[forwarding], fields);
}

function readerOf(member: string, family: 'ipv4' | 'ipv6'): Reader | undefined {
  if (member === family) return (data) => readFields(data, family);
  return member === 'transport' ? (data) => readTransport(dataAt(data, 'config')) : undefined;
}

function readFields(data: YangData, family: 'ipv4' | 'ipv6'): Partial<AclRule> | undefined {
  const {
    'source-address': source,
    'destination-address': destination,
    protocol,
    dscp,
    ...others
  } = dataAt(data, 'config');
  const icmpName = family === 'ipv4' ? 'icmpv4' : 'icmpv6';
  const icmp = readIcmp(at(data, icmpName, 'config'), family === 'ipv4' ? ICMPV4_TYPES : ICMPV6_TYPES);
  const unknown = Object.keys(data).some((member) => !['config', 'state', icmpName].includes(member));
  const [from, to, number] = [readAddress(source), readAddress(destination), readProtocol(protocol)];
  if (unknown || Object.keys(others).length > 0 || icmp === null || number === null) return undefined;
  if (from === undefined || to === undefined) return undefined;
  return { source: from, destination: to, protocol: number, dscp: typeof dscp === 'number' ? dscp : undefined, icmp };
}

function readAddress(value: YangValue | undefined): AclAddress | undefined {
  if (value === undefined) return ANY;
  const prefix = typeof value === 'string' ? parsePrefix(value) : undefined;
  return prefix === undefined ? undefined : prefixAddress(prefix);
}

/** Null for what is no protocol. */
function readProtocol(value: YangValue | undefined): number | undefined | null {
  if (value === undefined || typeof value === 'number') return value;
  return (typeof value === 'string' ? numberOf(PROTOCOLS, value) : undefined) ?? null;
}

/** Null for what netctl has no words for. */
function readIcmp(config: YangValue | undefined, table: Readonly<Record<number, string>>): AclRule['icmp'] | null {
  if (config === undefined) return undefined;
  const { type, ...others } = dataAt(config);
  if (Object.keys(others).length > 0) return null;
  const number = typeof type === 'string' ? numberOf(table, type) : undefined;
  return number === undefined ? null : { type: number, code: undefined };
}

function readTransport(config: YangData): Partial<AclRule> | undefined {
  const {
    'source-port': source,
    'destination-port': destination,
    'detail-mode': mode,
    'explicit-detail-match-mode': match,
    'explicit-tcp-flags': flags,
    'builtin-detail': builtin,
    ...others
  } = config;
  const [from, to] = [readPorts(source), readPorts(destination)];
  if (Object.keys(others).length > 0 || from === null || to === null) return undefined;
  const ports = { sourcePorts: from, destinationPorts: to };
  if (mode === undefined) return flags === undefined && builtin === undefined ? ports : undefined;
  if (mode === 'BUILTIN') return builtin === undefined ? undefined : { ...ports, ...BUILTIN[String(builtin)] };
  const set = readFlags(flags);
  return set === undefined
    ? undefined
    : { ...ports, tcpFlags: { match: match === 'ALL' ? 'all' : 'any', set, clear: [] } };
}

const BUILTIN: Readonly<Record<string, Partial<AclRule>>> = {
  TCP_ESTABLISHED: { tcpFlags: { match: 'any', set: ['rst', 'ack'], clear: [] } satisfies TcpFlagMatch },
  TCP_INITIAL: { tcpFlags: { match: 'all', set: ['syn'], clear: ['ack'] } satisfies TcpFlagMatch },
  FRAGMENT: { fragments: true },
};

/** Null for what is no range of ports. */
function readPorts(value: YangValue | undefined): AclRule['sourcePorts'] | null {
  if (value === undefined || value === 'ANY') return undefined;
  const { first, last } = /^(?<first>\d{1,5})(?:\.\.(?<last>\d{1,5}))?$/.exec(String(value))?.groups ?? {};
  if (first === undefined) return null;
  return { kind: 'ranges', ranges: [[Number(first), Number(last ?? first)]] };
}

function readFlags(value: YangValue | undefined): readonly TcpFlag[] | undefined {
  const names = Array.isArray(value) ? value.map((flag) => bare(String(flag))?.replace('TCP_', '').toLowerCase()) : [];
  const flags = TCP_FLAGS.filter((flag) => names.includes(flag));
  return flags.length === names.length && flags.length > 0 ? flags : undefined;
}

function bare(identity: string | undefined): string | undefined {
  return identity?.slice(identity.indexOf(':') + 1);
}
