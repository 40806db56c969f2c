import { type CoverQuestion, isCovered } from './cover.js';

/**
 * Lines that together have all packets, of which none can be left out; the answer to a question that is covered. Where that
 * takes more steps than it may, some that could be left out may stay.
 */
export function fewestLines(question: CoverQuestion, lines: readonly number[]): readonly number[] {
  let kept = lines;
  let { steps } = question;
  const settled = new Set<number>();
  // From the last: what an earlier line has, it has first.
  for (;;) {
    const whole = ask(question, kept, steps);
    steps -= whole.steps;
    if (whole.covered !== 'yes') return kept;
    kept = whole.lines;
    const extra = kept.findLast((line) => !whole.needed.has(line) && !settled.has(line));
    if (extra === undefined) return kept;
    const rest = kept.filter((line) => line !== extra);
    const without = ask(question, rest, steps);
    steps -= without.steps;
    settled.add(extra);
    if (without.covered === 'yes') kept = without.lines;
    else if (without.covered === 'unknown') return kept;
  }
}

function ask(question: CoverQuestion, lines: readonly number[], steps: number): ReturnType<typeof isCovered> {
  const only = new Set(lines);
  return isCovered({
    ...question,
    counts: (place) => question.counts(place) && only.has(question.rows[place]?.line ?? -1),
    steps,
  });
}
