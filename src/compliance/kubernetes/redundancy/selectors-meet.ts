import type { Selector } from '../selector.js';
import { labelSpace } from './label-space.js';

/** True where something can have labels that meet both selectors. */
export function selectorsMeet(a: Selector, b: Selector): boolean {
  const space = labelSpace([a, b]);
  const other = space.runsOf(b);
  return space
    .runsOf(a)
    .every((runs, key) =>
      runs.some(([first, last]) => (other[key] ?? []).some(([from, to]) => first <= to && from <= last)),
    );
}
