import { type Cube, covers, type Space } from './cube.js';
import { type Fields, indexAllRows } from './locator.js';
import { findOverlaps } from './overlaps.js';
import type { Ranked, Row } from './rows.js';
import { packetSampler } from './sample.js';

/** A list that can be narrowed to the packets of a cube without looking at all its rows. */
export type RankedIndex = (cube: Cube) => Ranked;

/**
 * An index over a list. The first row that has the whole cube ends the list, and only rows before it that decide
 * otherwise can make a difference, so that these are asked for first: most often there are none.
 */
export function indexRanked(space: Space, { rows, rest }: Ranked, fields: Fields): RankedIndex {
  const locator = indexAllRows(space, rows, fields);
  const sample = packetSampler(space);
  const decisions = [...new Set(rows.map(({ decision }) => decision))];
  const byDecision = decisions.map((decision) => {
    const places = rows.flatMap((row, place) => (row.decision === decision ? [place] : []));
    return { decision, near: findOverlaps(space, rows, places, fields) };
  });
  return (cube) => {
    const found = locator.locate(sample(cube)).filter((place) => covers(space, rows[place]?.cube ?? [], cube));
    const end = found.reduce((first, place) => Math.min(first, place), rows.length);
    const last = rows[end]?.decision ?? rest;
    const others = byDecision.filter(({ decision }) => decision !== last).flatMap(({ near }) => near(cube, end));
    if (others.length === 0) return { rows: [], rest: last };
    const before = others.reduce((latest, place) => Math.max(latest, place), 0);
    const same = byDecision.filter(({ decision }) => decision === last).flatMap(({ near }) => near(cube, before));
    const places = [...others, ...same].sort((a, b) => a - b);
    return {
      rows: places.flatMap((place): readonly Row[] => (rows[place] === undefined ? [] : [rows[place]])),
      rest: last,
    };
  };
}
