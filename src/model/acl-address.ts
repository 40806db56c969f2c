import type { AclAddress } from './acl.js';
import { formatIp, type IpValue, type ParsedPrefix, parseIp, prefixOf } from './ip-prefix.js';

export const ANY: AclAddress = { kind: 'any' };

/** An address of an entry in its one form; `exact` is false where bits that do not count were set. */
export interface ParsedAddress {
  readonly address: AclAddress;
  readonly exact: boolean;
}

/** The addresses of a prefix; a prefix of no length is any. */
export function prefixAddress({ prefix, length }: Pick<ParsedPrefix, 'prefix' | 'length'>): AclAddress {
  return length === 0 ? ANY : { kind: 'prefix', prefix };
}

/**
 * The addresses that an IPv4 address and a wildcard span, whose set bits do not count: a prefix where the wildcard is an
 * inverted mask. Undefined where one of the two is no IPv4 address.
 */
export function wildcardAddress(address: string, wildcard: string): ParsedAddress | undefined {
  const [base, free] = [parseIp(address), parseIp(wildcard)];
  if (base?.family !== 'ipv4' || free?.family !== 'ipv4') return undefined;
  const value = base.value & ~free.value;
  const exact = value === base.value;
  const length = leadingZeros(free.value);
  if (length !== undefined) return { address: prefixAddress(prefixOf({ family: 'ipv4', value }, length)), exact };
  return { address: { kind: 'wildcard', address: ipv4Text(value), wildcard: formatIp(free) }, exact };
}

/** A hardware address with the bits that count, each in any usual way of writing; undefined where one of them is none. */
export function macAddress(address: string, mask = 'ff:ff:ff:ff:ff:ff'): ParsedAddress | undefined {
  const [value, kept] = [macValue(address), macValue(mask)];
  if (value === undefined || kept === undefined) return undefined;
  const exact = (value & kept) === value;
  if (kept === 0n) return { address: ANY, exact };
  return { address: { kind: 'mac', address: macText(value & kept), mask: macText(kept) }, exact };
}

function ipv4Text(value: bigint): string {
  const ip: IpValue = { family: 'ipv4', value };
  return formatIp(ip);
}

/** How many bits in front of a wildcard are zero, where all behind them are one. */
function leadingZeros(wildcard: bigint): number | undefined {
  const length = 32 - (wildcard === 0n ? 0 : wildcard.toString(2).length);
  return wildcard === (1n << BigInt(32 - length)) - 1n ? length : undefined;
}

/** `00:11:22:33:44:55`, `00-11-22-33-44-55` or `0011.2233.4455`. */
function macValue(text: string): bigint | undefined {
  const written =
    /^[0-9a-f]{2}(?<sign>[:-])(?:[0-9a-f]{2}\k<sign>){4}[0-9a-f]{2}$|^[0-9a-f]{4}(?:\.[0-9a-f]{4}){2}$/i.test(text);
  return written ? BigInt(`0x${text.replace(/[:.-]/g, '')}`) : undefined;
}

function macText(value: bigint): string {
  const digits = value.toString(16).padStart(12, '0');
  return digits.replace(/(?<=.)(?=(?:..)+$)/g, ':');
}
