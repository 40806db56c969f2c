import { bitsOf, familyOfIp, parseIp } from '../../model/ip-prefix.js';
import type { PrefixListEntry } from '../../model/policy.js';

/** True where one entry of a prefix list has all prefixes that another has. */
export function coversEntry(one: PrefixListEntry, other: PrefixListEntry): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  if (a === undefined || b === undefined || a.bits !== b.bits || a.length > b.length) return false;
  const shift = BigInt(a.bits - a.length);
  return a.value >> shift === b.value >> shift && a.least <= b.least && b.most <= a.most;
}

interface Span {
  readonly value: bigint;
  readonly length: number;
  readonly bits: number;
  readonly least: number;
  readonly most: number;
}

function spanOf({ prefix, ge, le }: PrefixListEntry): Span | undefined {
  const [address = '', text = ''] = prefix.split('/');
  const ip = parseIp(address);
  if (ip === undefined) return undefined;
  const bits = bitsOf(familyOfIp(address));
  const length = Number(text);
  const most = le ?? (ge === undefined ? length : bits);
  return { value: ip.value, length, bits, least: ge ?? length, most };
}
