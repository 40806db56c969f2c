import type { RouteMapEntry } from '../../model/policy.js';

const STEP = 10;

/** The number that a term counts as: its name where that is one and the order bears it out, else the next ten. */
export function numberOf(name: string, previous: number): number {
  const number = /^\d{1,9}$/.test(name) ? Number(name) : 0;
  return number > previous ? number : nextTen(previous);
}

/** The number behind all others. */
export function nextTen(previous: number): number {
  return (Math.floor(previous / STEP) + 1) * STEP;
}

/** The names of terms in their order, by lines such as `term[name=10]/then/accept`. */
export function termNames(lines: readonly string[]): readonly string[] {
  const names = lines.flatMap((line) => /^term\[name=(?<name>[^\]]{1,255})\]/.exec(line)?.groups?.['name'] ?? []);
  return [...new Set(names)];
}

/**
 * The names that terms have for these entries: those that stand there stay as long as they still count as the same number.
 * So what is read again has the numbers that were written.
 */
export function namesFor(entries: readonly RouteMapEntry[], held: readonly string[]): readonly string[] {
  const bySeq = new Map<number, string>();
  let last = 0;
  for (const name of held) {
    last = numberOf(name, last);
    bySeq.set(last, name);
  }
  let previous = 0;
  return entries.map(({ seq }) => {
    const name = bySeq.get(seq);
    const stays = name !== undefined && numberOf(name, previous) === seq;
    previous = seq;
    if (stays) return name;
    return held.includes(String(seq)) && name !== String(seq) ? `${seq}-new` : String(seq);
  });
}
