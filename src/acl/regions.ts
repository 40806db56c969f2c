import { longestCommon } from '../model/longest-common.js';
import type { FilterRows } from './filter.js';
import { type Layout, wordFields } from './packet-layout.js';
import { type Cube, intersect } from './packets/cube.js';
import { findOverlaps } from './packets/overlaps.js';
import type { Row } from './packets/rows.js';

/** A row that changed places with so many others at most is cut with each of them; one with more is taken whole. */
const FEW = 8;

/** How many pairs of rows to look at in all; the rows that are left then are taken whole. */
const MOST_PAIRS = 5_000_000;

/**
 * Cubes that hold every packet which two lists may decide differently: what the lines match that are in one only, and what
 * two lines match together that decide otherwise and stand the other way round. A packet that none of these has is decided
 * alike: either list takes the first of the lines in both that have it, and were these two lines, and were what they decide
 * not the same, they would stand the other way round.
 */
export function differingCubes(layout: Layout, one: FilterRows, other: FilterRows): readonly Cube[] {
  const [left, right] = [lineKeys(one), lineKeys(other)];
  const places = new Map(right.map((key, line) => [key, line]));
  const mine = new Set(left);
  const alone = [
    ...one.cubes.flatMap((own, line) => (places.has(left[line] ?? '') ? [] : own)),
    ...other.cubes.flatMap((own, line) => (mine.has(right[line] ?? '') ? [] : own)),
  ];
  const stay = new Set(longestCommon(left, right));
  const placeOf = left.map((key) => places.get(key) ?? -1);
  const moved = one.rows.flatMap(({ line }, place) =>
    (placeOf[line] ?? -1) < 0 || stay.has(left[line] ?? '') ? [] : [place],
  );
  return moved.length === 0 ? alone : [...alone, ...turnedCubes(layout, one.rows, { moved, placeOf })];
}

interface Moves {
  /** The rows, by their places, of lines that are in both lists; any two rows that changed places have one of them. */
  readonly moved: readonly number[];
  /** By line: where it stands in the other list; -1 where it does not. */
  readonly placeOf: readonly number[];
}

/** What rows have together that decide otherwise and of which another comes first in the other list. */
function turnedCubes(layout: Layout, rows: readonly Row[], { moved, placeOf }: Moves): readonly Cube[] {
  const { space } = layout;
  const byDecision = new Map<number, Set<number>>();
  for (const place of moved) {
    const decision = rows[place]?.decision ?? 0;
    byDecision.set(decision, (byDecision.get(decision) ?? new Set()).add(place));
  }
  // The fewest first: of two rows that both moved, one asks for the other.
  const asking = [...byDecision].sort(([, a], [, b]) => a.size - b.size);
  const asked = new Set<number>();
  let pairs = 0;
  return asking.flatMap(([decision, places]) => {
    const others = rows.flatMap((row, place) =>
      row.decision !== decision && (placeOf[row.line] ?? -1) >= 0 && !asked.has(place) ? [place] : [],
    );
    const overlapping = findOverlaps(space, rows, others, wordFields(layout));
    for (const place of places) asked.add(place);
    return [...places].flatMap((place) => {
      const row = rows[place];
      if (row === undefined) return [];
      if (pairs > MOST_PAIRS) return [row.cube];
      const near = overlapping(row.cube, rows.length);
      pairs += near.length;
      const turned = near.flatMap((other) => {
        const beside = rows[other];
        return beside !== undefined && isTurned(row.line, beside.line, placeOf) ? [beside.cube] : [];
      });
      return turned.length > FEW ? [row.cube] : turned.map((cube) => intersect(space, row.cube, cube));
    });
  });
}

/** Whether the other list has two lines the other way round. */
function isTurned(line: number, beside: number, placeOf: Moves['placeOf']): boolean {
  return line < beside !== (placeOf[line] ?? 0) < (placeOf[beside] ?? 0);
}

/** A key for each line that equal ones share; the second of equal lines of a list has another than the first. */
function lineKeys({ rows, cubes }: FilterRows): readonly string[] {
  const decisions = cubes.map(() => '');
  for (const { line, decision } of rows) decisions[line] = `${decisions[line] ?? ''}${decision}`;
  const seen = new Map<string, number>();
  return cubes.map((own, line) => {
    const key = `${decisions[line]} ${own.join(';')}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return `${times} ${key}`;
  });
}
