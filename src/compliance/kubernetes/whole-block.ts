import type { BlockPeer } from './policy.js';
import { type AddressRange, rangeOf } from './reach/address-range.js';

/** True where exceptions together are all of a block. */
export function wholeOf({ range, except }: BlockPeer): boolean {
  if (except.length === 0) return false;
  const { first, last } = range;
  const parts = except.map(rangeOf).sort((a: AddressRange, b: AddressRange) => (a.first < b.first ? -1 : 1));
  let next = first;
  for (const part of parts) {
    if (part.first > next) return false;
    if (part.last >= next) next = part.last + 1n;
  }
  return next > last;
}
