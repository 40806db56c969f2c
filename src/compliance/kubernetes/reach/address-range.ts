import { bitsOf, formatIp, type IpValue, type ParsedPrefix, parseIp, parsePrefix } from '../../../model/ip-prefix.js';

/** Neighbouring addresses of one family. */
export interface AddressRange {
  readonly family: IpValue['family'];
  readonly first: bigint;
  readonly last: bigint;
}

/** The addresses of a prefix. */
export function rangeOf({ prefix, family, length }: Pick<ParsedPrefix, 'prefix' | 'family' | 'length'>): AddressRange {
  const first = parseIp(prefix.slice(0, prefix.indexOf('/')))?.value ?? 0n;
  return { family, first, last: first + (1n << BigInt(bitsOf(family) - length)) - 1n };
}

/** The addresses of a text: a prefix or an address alone; undefined for anything else. */
export function rangeOfText(text: string): AddressRange | undefined {
  const prefix = parsePrefix(text);
  return prefix === undefined ? undefined : rangeOf(prefix);
}

/** All addresses of a family. */
export function wholeFamily(family: IpValue['family']): AddressRange {
  return { family, first: 0n, last: (1n << BigInt(bitsOf(family))) - 1n };
}

export function rangesOverlap(a: AddressRange, b: AddressRange): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last;
}

/** True where every address of `inner` is in `outer`. */
export function rangeCovers(outer: AddressRange, inner: AddressRange): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}

/** `10.0.0.1`, `10.0.0.0/8`, or first and last where it is no prefix. */
export function rangeText({ family, first, last }: AddressRange): string {
  if (first === last) return formatIp({ family, value: first });
  const size = last - first + 1n;
  const length = bitsOf(family) - (size.toString(2).length - 1);
  const prefix = (size & (size - 1n)) === 0n && first % size === 0n;
  const from = formatIp({ family, value: first });
  return prefix ? `${from}/${length}` : `${from}-${formatIp({ family, value: last })}`;
}

/** A range cut wherever one of others begins or ends, so that each of the others has all or nothing of a part. */
export function cutRange(range: AddressRange, others: readonly AddressRange[]): readonly AddressRange[] {
  const starts = new Set<bigint>([range.first]);
  for (const { family, first, last } of others) {
    if (family !== range.family) continue;
    for (const start of [first, last + 1n]) if (start > range.first && start <= range.last) starts.add(start);
  }
  const sorted = [...starts].sort((a, b) => (a < b ? -1 : 1));
  return sorted.map((first, index) => ({
    family: range.family,
    first,
    last: (sorted[index + 1] ?? range.last + 1n) - 1n,
  }));
}
