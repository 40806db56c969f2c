import type { FilterRows } from './filter.js';
import { type Layout, wordFields } from './packet-layout.js';
import { isCovered } from './packets/cover.js';
import { indexRows } from './packets/locator.js';

/** How many sets of packets to look at for one line; a line that needs more stays. */
const STEPS = 1_000;

/** The same list without lines that no packet comes to, as far as that is told soon: it decides every packet alike. */
export function reachedLines({ rows, cubes }: FilterRows, layout: Layout): FilterRows {
  const { space } = layout;
  const locator = indexRows(space, rows, wordFields(layout));
  const reached = new Set<number>();
  let next = 0;
  for (const [line, own] of cubes.entries()) {
    const answer = isCovered({ space, rows, locator, cubes: own, counts: () => true, steps: STEPS });
    const keep = answer.covered !== 'yes';
    if (keep) reached.add(line);
    for (; rows[next]?.line === line; next++) if (keep) locator.add(next);
  }
  return {
    rows: rows.filter(({ line }) => reached.has(line)),
    cubes: cubes.map((own, line) => (reached.has(line) ? own : [])),
  };
}
