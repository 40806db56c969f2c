/** What tells a platform's configuration from others', each with its weight; all together at least 1. */
export type Marks = readonly (readonly [mark: RegExp, weight: number])[];

/** How much a text has of a platform's marks, from 0 to 1. */
export function markedness(text: string, marks: Marks): number {
  const found = marks.reduce((sum, [mark, weight]) => sum + (mark.test(text) ? weight : 0), 0);
  return Math.max(0, Math.min(1, found));
}
