/**
 * The shape of a space of packets: so many words of 32 bits, of which single bits can be asked for, then so many numbers,
 * of which ranges can. What the words and numbers mean is the caller's business.
 */
export interface Space {
  readonly words: number;
  /** The greatest value of each number; the least is 0. */
  readonly ranges: readonly number[];
}

/**
 * A set of packets: for each word the bits they have, for each word which of its bits count, then the first and last
 * value of each number. Bits that do not count are 0. Prefixes, masks with holes, flags and exact values are all such bits.
 */
export type Cube = readonly number[];

/** What every packet of the space is in. */
export function wholeSpace(space: Space): Cube {
  return [...Array.from({ length: 2 * space.words }, () => 0), ...space.ranges.flatMap((last) => [0, last])];
}

/** True where some packet is in both. */
export function overlap(space: Space, a: Cube, b: Cube): boolean {
  const { words } = space;
  for (let word = 0; word < words; word++) {
    if ((at(a, word) ^ at(b, word)) & at(a, words + word) & at(b, words + word)) return false;
  }
  for (let low = 2 * words; low < a.length; low += 2) {
    if (at(a, low) > at(b, low + 1) || at(b, low) > at(a, low + 1)) return false;
  }
  return true;
}

/** True where every packet of `inner` is in `outer`. */
export function covers(space: Space, outer: Cube, inner: Cube): boolean {
  const { words } = space;
  for (let word = 0; word < words; word++) {
    const mask = at(outer, words + word);
    if ((mask & ~at(inner, words + word)) | ((at(outer, word) ^ at(inner, word)) & mask)) return false;
  }
  for (let low = 2 * words; low < outer.length; low += 2) {
    if (at(outer, low) > at(inner, low) || at(inner, low + 1) > at(outer, low + 1)) return false;
  }
  return true;
}

/** The packets in both of two that overlap. */
export function intersect(space: Space, a: Cube, b: Cube): Cube {
  const { words } = space;
  return a.map((value, index) => {
    const other = at(b, index);
    if (index < 2 * words) return value | other;
    return (index & 1) === 0 ? Math.max(value, other) : Math.min(value, other);
  });
}

/** The packets of `a` that are not in `b`, in parts that do not overlap, for two that do; the largest part first. */
export function subtract(space: Space, a: Cube, b: Cube): Cube[] {
  const { words } = space;
  const rest = [...a];
  const parts: Cube[] = [];
  for (let word = 0; word < words; word++) {
    let missing = at(b, words + word) & ~at(rest, words + word);
    while (missing !== 0) {
      const bit = highestBit(missing);
      missing &= ~bit;
      rest[words + word] = at(rest, words + word) | bit;
      const part = [...rest];
      part[word] = at(rest, word) | (~at(b, word) & bit);
      parts.push(part);
      rest[word] = at(rest, word) | (at(b, word) & bit);
    }
  }
  for (let low = 2 * words; low < rest.length; low += 2) {
    if (at(rest, low) < at(b, low)) {
      parts.push(withRange(rest, low, at(rest, low), at(b, low) - 1));
      rest[low] = at(b, low);
    }
    if (at(rest, low + 1) > at(b, low + 1)) {
      parts.push(withRange(rest, low, at(b, low + 1) + 1, at(rest, low + 1)));
      rest[low + 1] = at(b, low + 1);
    }
  }
  return parts;
}

/** The value at a place of a cube, which has one at every place of its space. */
export function at(cube: Cube, index: number): number {
  return cube[index] ?? 0;
}

function withRange(cube: Cube, low: number, first: number, last: number): Cube {
  const narrowed = [...cube];
  narrowed[low] = first;
  narrowed[low + 1] = last;
  return narrowed;
}

function highestBit(bits: number): number {
  return 1 << (31 - Math.clz32(bits));
}
