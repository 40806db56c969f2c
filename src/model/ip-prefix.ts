import { ipv4Value, ipv6Value } from './ip-address.js';
import type { IpFamily } from './policy.js';

/** An address as a number, of its own version: IPv4 written within IPv6 (`::ffff:10.0.0.1`) stays IPv6. */
export interface IpValue {
  readonly family: IpFamily;
  readonly value: bigint;
}

/** A prefix in its one canonical form. */
export interface ParsedPrefix {
  /** `10.0.0.0/8`, `2001:db8::/32` (RFC 5952); the bits behind its length are zero. */
  readonly prefix: string;
  readonly family: IpFamily;
  readonly length: number;
  /** True where bits behind the length were set, so that a host or a longer prefix may have been meant. */
  readonly hostBits: boolean;
}

/** The length of an address in bits. */
export function bitsOf(family: IpFamily): 32 | 128 {
  return family === 'ipv4' ? 32 : 128;
}

/**
 * An address as a number; undefined for what is none. `010.0.0.1` is refused, since some programs read such a number in
 * base eight (RFC 6943, section 3.1.1), and so is one with a zone (`fe80::1%eth0`).
 */
export function parseIp(text: string): IpValue | undefined {
  if (text.includes(':')) {
    const value = hasLeadingZeros(text.slice(text.lastIndexOf(':') + 1)) ? undefined : ipv6Value(text);
    return value === undefined ? undefined : { family: 'ipv6', value };
  }
  const value = hasLeadingZeros(text) ? undefined : ipv4Value(text);
  return value === undefined ? undefined : { family: 'ipv4', value };
}

/** The one canonical text of an address; undefined for what `parseIp` refuses. */
export function canonicalIp(text: string): string | undefined {
  const ip = parseIp(text);
  return ip && formatIp(ip);
}

/** `10.0.0.1`, or an IPv6 address by the rules of RFC 5952. */
export function formatIp({ family, value }: IpValue): string {
  return family === 'ipv4' ? formatIpv4(value) : formatIpv6(value);
}

/** A prefix from `10.0.0.0/8`, or from an address, which stands for itself alone; undefined for what is neither. */
export function parsePrefix(text: string): ParsedPrefix | undefined {
  const groups = /^(?<address>[0-9A-Fa-f.:]{2,45})(?:\/(?<length>0|[1-9]\d{0,2}))?$/.exec(text)?.groups;
  const ip = parseIp(groups?.['address'] ?? '');
  if (ip === undefined) return undefined;
  const length = Number(groups?.['length'] ?? bitsOf(ip.family));
  return length > bitsOf(ip.family) ? undefined : prefixOf(ip, length);
}

/** The prefix of so many leading bits that an address is in. */
export function prefixOf({ family, value }: IpValue, length: number): ParsedPrefix {
  const shift = BigInt(bitsOf(family) - length);
  const network = (value >> shift) << shift;
  const prefix = `${formatIp({ family, value: network })}/${length}`;
  return { prefix, family, length, hostBits: network !== value };
}

/** The version of a canonical address or prefix. */
export function familyOfIp(text: string): IpFamily {
  return text.includes(':') ? 'ipv6' : 'ipv4';
}

/** True where a part of an IPv4 address has a zero in front. */
export function hasLeadingZeros(text: string): boolean {
  return /(?:^|\.)0\d/.test(text) && text.includes('.');
}

function formatIpv4(value: bigint): string {
  const bits = Number(value);
  return `${bits >>> 24}.${(bits >>> 16) & 0xff}.${(bits >>> 8) & 0xff}.${bits & 0xff}`;
}

/** RFC 5952: lower case, the first longest run of two or more zero groups is `::`, and addresses that carry IPv4 end in it. */
function formatIpv6(value: bigint): string {
  if (value >> 32n === 0xffffn) return `::ffff:${formatIpv4(value & 0xffff_ffffn)}`;
  const groups = Array.from({ length: 8 }, (_, index) => ((value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
  const run = longestZeros(groups);
  if (run.length < 2) return groups.join(':');
  return `${groups.slice(0, run.start).join(':')}::${groups.slice(run.start + run.length).join(':')}`;
}

function longestZeros(groups: readonly string[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (const [index, group] of groups.entries()) {
    if (group !== '0') start = index + 1;
    else if (index + 1 - start > best.length) best = { start, length: index + 1 - start };
  }
  return best;
}
