import type { Cube } from './cube.js';

/** The packets of one cube, and what becomes of them. */
export interface Row {
  readonly cube: Cube;
  /** What is decided: a small number, for example 0 for deny and 1 for permit. */
  readonly decision: number;
  /** Which line of its list it is part of. */
  readonly line: number;
}

/** Rows in order: the first that has a packet decides it; what none has gets `rest`. */
export interface Ranked {
  readonly rows: readonly Row[];
  readonly rest: number;
}
