import type { Ignored } from '../util/same-data.js';

/** Where objects of a device were read from: never counts when two of them are compared. */
export const READ_FROM: Ignored = new Set(['line', 'lines', 'spans']);
