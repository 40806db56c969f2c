/** How far apart entries are put when a list is numbered anew: the usual step, or that many times it. */
export const RESEQUENCE_FACTORS = [1, 10, 100, 1_000] as const;

/** The numbers that entries have after their list was numbered anew. */
export function resequencedNumbers(held: readonly unknown[], start: number, step: number): readonly number[] {
  return held.map((_, index) => start + index * step);
}
