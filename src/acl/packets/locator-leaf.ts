import { at, type Cube, type Space } from './cube.js';
import type { Row } from './rows.js';

/** Rows that share all words, and so differ in their numbers only. */
export interface Leaf {
  readonly kind: 'leaf';
  count: number;
  /** Rows that came lately, in no order. */
  fresh: number[];
  /** The others, by the first value of one of their numbers. */
  sorted: number[];
  /** Where in a cube that number stands. */
  low: number;
  /** By place in `sorted`: the greatest last value of the rows up to there. */
  reach: number[];
}

/** So many rows are looked at one by one rather than sorted. */
const FEW = 16;

export function newLeaf(): Leaf {
  return { kind: 'leaf', count: 0, fresh: [], sorted: [], low: 0, reach: [] };
}

/** Puts a row in; where many came since, sorts them all. */
export function growLeaf(leaf: Leaf, place: number, rows: readonly Row[], space: Space): void {
  leaf.fresh.push(place);
  leaf.count++;
  if (leaf.fresh.length > FEW + (leaf.sorted.length >> 3)) sortLeaf(leaf, rows, space);
}

/** Adds the rows that have the packet to those found. */
export function scanLeaf(leaf: Leaf, packet: Cube, rows: readonly Row[], space: Space, found: number[]): void {
  for (const place of leaf.fresh) if (hasPacket(space, rows[place]?.cube ?? [], packet)) found.push(place);
  const { sorted, low, reach } = leaf;
  const value = at(packet, low);
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (numberAt(rows, sorted[middle], low) <= value) from = middle + 1;
    else to = middle;
  }
  for (let index = from - 1; index >= 0 && at(reach, index) >= value; index--) {
    const place = sorted[index] ?? 0;
    if (hasPacket(space, rows[place]?.cube ?? [], packet)) found.push(place);
  }
}

/** True where a cube has the packet. */
export function hasPacket({ words }: Space, cube: Cube, packet: Cube): boolean {
  for (let word = 0; word < words; word++) {
    if ((at(cube, word) ^ at(packet, word)) & at(cube, words + word)) return false;
  }
  for (let low = 2 * words; low < cube.length; low += 2) {
    if (at(packet, low) < at(cube, low) || at(packet, low) > at(cube, low + 1)) return false;
  }
  return true;
}

/** Sorts by the number of which the rows have most values. */
function sortLeaf(leaf: Leaf, rows: readonly Row[], { words, ranges }: Space): void {
  const places = [...leaf.sorted, ...leaf.fresh];
  const values = ranges.map(
    (_, index) => new Set(places.map((place) => numberAt(rows, place, 2 * (words + index)))).size,
  );
  const low = 2 * (words + values.indexOf(Math.max(...values)));
  places.sort((a, b) => numberAt(rows, a, low) - numberAt(rows, b, low));
  let last = -1;
  leaf.reach = places.map((place) => {
    last = Math.max(last, numberAt(rows, place, low + 1));
    return last;
  });
  leaf.sorted = places;
  leaf.low = low;
  leaf.fresh = [];
}

function numberAt(rows: readonly Row[], place: number | undefined, index: number): number {
  return at(rows[place ?? 0]?.cube ?? [], index);
}
