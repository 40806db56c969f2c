import type { AclAddress, AclFamily } from '../model/acl.js';
import { ipv4Value } from '../model/ip-address.js';
import { bitsOf, parseIp, parsePrefix } from '../model/ip-prefix.js';

/** Words of an address, and which of their bits count; none where all addresses are meant. */
export interface AddressWords {
  readonly values: readonly number[];
  readonly masks: readonly number[];
}

/** The addresses of one that is no group; undefined where no packet of the family can have one. */
export function addressWords(address: AclAddress, family: AclFamily): AddressWords | undefined {
  switch (address.kind) {
    case 'any':
      return { values: [], masks: [] };
    case 'prefix':
      return prefixWords(address.prefix, family);
    case 'wildcard':
      return family === 'ipv4' ? wildcardWords(address.address, address.wildcard) : undefined;
    case 'mac':
      return family === 'mac' ? macWords(address.address, address.mask) : undefined;
    case 'group':
      return undefined;
  }
}

function prefixWords(text: string, family: AclFamily): AddressWords | undefined {
  const short = family === 'ipv4' ? ipv4PrefixWords(text) : undefined;
  if (short !== undefined) return short;
  const prefix = parsePrefix(text);
  if (prefix === undefined || prefix.family !== family) return undefined;
  const bits = bitsOf(prefix.family);
  const value = parseIp(prefix.prefix.slice(0, prefix.prefix.indexOf('/')))?.value ?? 0n;
  const mask = ((1n << BigInt(prefix.length)) - 1n) << BigInt(bits - prefix.length);
  return masked(words(value, bits / 32), words(mask, bits / 32));
}

/** The same for a plain IPv4 prefix without any number beyond 32 bits: lists of many thousand lines consist of these. */
function ipv4PrefixWords(text: string): AddressWords | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  if (match === null) return undefined;
  const [a, b, c, d, length] = [
    Number(match[1]),
    Number(match[2]),
    Number(match[3]),
    Number(match[4]),
    Number(match[5]),
  ];
  if (a > 255 || b > 255 || c > 255 || d > 255 || length > 32) return undefined;
  const mask = length === 0 ? 0 : -1 << (32 - length);
  return { values: [((a << 24) | (b << 16) | (c << 8) | d) & mask], masks: [mask] };
}

function wildcardWords(address: string, wildcard: string): AddressWords | undefined {
  const [value, free] = [ipv4Value(address), ipv4Value(wildcard)];
  return value === undefined || free === undefined
    ? undefined
    : masked(words(value, 1), words(~free & 0xffff_ffffn, 1));
}

function macWords(address: string, mask: string): AddressWords {
  return masked(words(macValue(address), 2), words(macValue(mask), 2));
}

function macValue(text: string): bigint {
  return BigInt(`0x${text.replaceAll(':', '')}`);
}

function masked(values: readonly number[], masks: readonly number[]): AddressWords {
  return { values: values.map((value, index) => value & (masks[index] ?? 0)), masks };
}

/** A number as words of 32 bits, the highest first. */
function words(value: bigint, count: number): number[] {
  return Array.from({ length: count }, (_, index) =>
    Number(BigInt.asIntN(32, value >> BigInt(32 * (count - 1 - index)))),
  );
}
