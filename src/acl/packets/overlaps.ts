import { at, type Cube, overlap, type Space } from './cube.js';
import type { Fields } from './locator.js';
import type { Row } from './rows.js';

/** Finds the rows before a place that share a packet with a cube, by their places, in no order. */
export type OverlapFinder = (cube: Cube, before: number) => readonly number[];

/** Rows that ask for the same bits of a field, sorted by the values of these bits. */
interface MaskRows {
  readonly mask: readonly number[];
  readonly places: number[];
  /** The same rows by the next field, where they are many. */
  deeper: readonly MaskRows[] | undefined;
}

/** The rows from one place of a sorted list to before another. */
interface Run {
  readonly places: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** So many rows are looked at one by one rather than by a further field. */
const FEW = 48;

/**
 * An index of one field within the other. Rows of one mask that agree with a cube in the bits that both ask for are
 * neighbours where these bits are the leading ones of the mask, so that prefixes are found by halving; others are all looked
 * at. Where many of them agree, as with a cube of any source, the next field tells them apart.
 */
export function findOverlaps(
  space: Space,
  rows: readonly Row[],
  places: readonly number[],
  fields: Fields,
): OverlapFinder {
  const root = groupRows(space, rows, places, fields);

  function runsOf(groups: readonly MaskRows[], depth: number, cube: Cube): readonly Run[] {
    const field = fields[depth];
    if (field === undefined) return [];
    return groups.flatMap((group): readonly Run[] => {
      const run = runOf(space, rows, field, group, cube);
      const count = run.to - run.from;
      if (count <= FEW || group.deeper === undefined) return count > 0 ? [run] : [];
      const narrower = runsOf(group.deeper, depth + 1, cube);
      return narrower.reduce((sum, { from, to }) => sum + to - from, 0) < count ? narrower : [run];
    });
  }

  return (cube, before) => {
    const found: number[] = [];
    for (const run of runsOf(root, 0, cube)) {
      for (let index = run.from; index < run.to; index++) {
        const place = at(run.places, index);
        if (place < before && overlap(space, rows[place]?.cube ?? [], cube)) found.push(place);
      }
    }
    return found;
  };
}

function groupRows(space: Space, rows: readonly Row[], all: readonly number[], fields: Fields): readonly MaskRows[] {
  const [field, ...others] = fields;
  if (field === undefined) return [];
  const { words } = space;
  const [first, count] = field;
  const groups = new Map<string, MaskRows>();
  for (const place of all) {
    const cube = rows[place]?.cube ?? [];
    const key = count === 1 ? String(cube[words + first]) : cube.slice(words + first, words + first + count).join();
    const group = groups.get(key);
    if (group !== undefined) group.places.push(place);
    else {
      const mask = cube.slice(words + first, words + first + count);
      groups.set(key, { mask, places: [place], deeper: undefined });
    }
  }
  for (const group of groups.values()) {
    const { places } = group;
    places.sort((a, b) => compare(rows[a]?.cube ?? [], first, rows[b]?.cube ?? [], first, count));
    if (places.length > FEW && others.length > 0) group.deeper = groupRows(space, rows, places, others);
  }
  return [...groups.values()];
}

/** The rows of one mask that may agree with a cube. */
function runOf(
  { words }: Space,
  rows: readonly Row[],
  [first, count]: readonly [number, number],
  group: MaskRows,
  cube: Cube,
): Run {
  const { mask, places } = group;
  const shared = mask.map((bits, index) => bits & at(cube, words + first + index));
  const leading = leadingPart(mask, shared);
  if (leading.every((bits) => bits === 0)) return { places, from: 0, to: places.length };
  const low = leading.map((bits, index) => bits & at(cube, first + index));
  const high = low.map((value, index) => value | (at(mask, index) & ~at(leading, index)));
  const from = firstPlace(places, (place) => compare(rows[place]?.cube ?? [], first, low, 0, count) >= 0);
  const to = firstPlace(places, (place) => compare(rows[place]?.cube ?? [], first, high, 0, count) > 0);
  return { places, from, to };
}

/** The bits of `shared` before the first bit of the mask that is not in it. */
function leadingPart(mask: readonly number[], shared: readonly number[]): readonly number[] {
  let open = true;
  return shared.map((bits, index) => {
    if (!open) return 0;
    const missing = at(mask, index) & ~bits;
    if (missing === 0) return bits;
    open = false;
    const zeros = Math.clz32(missing);
    return zeros === 0 ? 0 : bits & (-1 << (32 - zeros));
  });
}

function firstPlace(places: readonly number[], is: (place: number) => boolean): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (is(at(places, middle))) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Compares words as numbers without a sign, the first word first. */
function compare(a: readonly number[], fromA: number, b: readonly number[], fromB: number, count: number): number {
  for (let index = 0; index < count; index++) {
    const difference = (at(a, fromA + index) >>> 0) - (at(b, fromB + index) >>> 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
