import { ICMP_NAMES, ICMPV6_NAMES } from './icmp-names.js';
import { type NameTable, nameTable } from './name-table.js';
import { SERVICE_NAMES, TCP_NAMES, UDP_NAMES } from './port-names.js';

/** IP protocols by the names that engineers use (IANA, and what devices call them); the first name of a number is printed. */
export const PROTOCOL_NAMES: NameTable = nameTable({
  icmp: 1,
  igmp: 2,
  ipinip: 4,
  tcp: 6,
  egp: 8,
  igp: 9,
  udp: 17,
  rsvp: 46,
  gre: 47,
  esp: 50,
  ahp: 51,
  ah: 51,
  icmpv6: 58,
  'ipv6-icmp': 58,
  icmp6: 58,
  eigrp: 88,
  ospf: 89,
  nos: 94,
  pim: 103,
  pcp: 108,
  vrrp: 112,
  l2tp: 115,
  sctp: 132,
});

/** Code points of the differentiated services field (RFC 2474, 2597, 3246, 8622). */
export const DSCP_NAMES: NameTable = nameTable({
  default: 0,
  le: 1,
  cs1: 8,
  af11: 10,
  af12: 12,
  af13: 14,
  cs2: 16,
  af21: 18,
  af22: 20,
  af23: 22,
  cs3: 24,
  af31: 26,
  af32: 28,
  af33: 30,
  cs4: 32,
  af41: 34,
  af42: 36,
  af43: 38,
  cs5: 40,
  ef: 46,
  cs6: 48,
  cs7: 56,
});

/** Words that stand for every protocol. */
const ALL_PROTOCOLS = new Set(['ip', 'ipv4', 'ipv6', 'any']);

export const TCP = 6;
export const UDP = 17;
export const SCTP = 132;
export const ICMP = 1;
export const ICMPV6 = 58;

/** True for the protocols whose packets have ports. */
export function hasPorts(protocol: number | undefined): boolean {
  return protocol === TCP || protocol === UDP || protocol === SCTP;
}

/**
 * The protocol that a name or number means: `{ protocol: undefined }` for all (`ip`), undefined for what is none. `icmp`
 * means the ICMP of the family.
 */
export function protocolOf(
  text: string,
  family: 'ipv4' | 'ipv6' = 'ipv4',
): { readonly protocol: number | undefined } | undefined {
  const word = text.toLowerCase();
  if (ALL_PROTOCOLS.has(word)) return { protocol: undefined };
  if (word === 'icmp') return { protocol: family === 'ipv6' ? ICMPV6 : ICMP };
  const number = PROTOCOL_NAMES.numberOf(word) ?? wholeNumber(word, 255);
  return number === undefined ? undefined : { protocol: number };
}

/** `tcp`, or the number itself where it has no name; `ip` for all. */
export function protocolName(protocol: number | undefined): string {
  if (protocol === undefined) return 'ip';
  return PROTOCOL_NAMES.nameOf(protocol) ?? String(protocol);
}

/** The port that a name or number means; what a name means can depend on the protocol (`syslog` is a port of UDP). */
export function portOf(text: string, protocol: number | undefined): number | undefined {
  const word = text.toLowerCase();
  const own = protocol === UDP ? UDP_NAMES : TCP_NAMES;
  return own.numberOf(word) ?? SERVICE_NAMES.numberOf(word) ?? wholeNumber(word, 65_535);
}

/** The usual name of a port, or its number. */
export function portName(port: number, protocol: number | undefined): string {
  const own = protocol === UDP ? UDP_NAMES : TCP_NAMES;
  return own.nameOf(port) ?? SERVICE_NAMES.nameOf(port) ?? String(port);
}

/** An ICMP message by its type and, for some names, its code. */
export interface IcmpMessage {
  readonly type: number;
  readonly code: number | undefined;
}

/** The message that a name means (`echo`, `port-unreachable`); undefined for what is none. */
export function icmpOf(text: string, family: 'ipv4' | 'ipv6'): IcmpMessage | undefined {
  const names = family === 'ipv6' ? ICMPV6_NAMES : ICMP_NAMES;
  const word = text.toLowerCase();
  const found = Object.hasOwn(names, word) ? names[word] : undefined;
  return found === undefined ? undefined : { type: found[0], code: found[1] };
}

/** The usual name of a message; undefined where it has none. */
export function icmpName({ type, code }: IcmpMessage, family: 'ipv4' | 'ipv6'): string | undefined {
  const names = Object.entries(family === 'ipv6' ? ICMPV6_NAMES : ICMP_NAMES);
  return names.find(([, message]) => message[0] === type && message[1] === code)?.[0];
}

/** The code point that a name or number means; undefined for what is none. */
export function dscpOf(text: string): number | undefined {
  const word = text.toLowerCase();
  return DSCP_NAMES.numberOf(word) ?? wholeNumber(word, 63);
}

/** The usual name of a code point, or its number. */
export function dscpName(dscp: number): string {
  return DSCP_NAMES.nameOf(dscp) ?? String(dscp);
}

/** A decimal number up to a largest one; undefined for anything else, also for one with zeros in front. */
export function wholeNumber(text: string, max: number): number | undefined {
  if (!/^(?:0|[1-9]\d{0,9})$/.test(text)) return undefined;
  const number = Number(text);
  return number > max ? undefined : number;
}
