import type { Verdict } from './fault-oracle.js';
import type { Play } from './fault-play.js';

/** One case: a fault at one place of one run. */
export interface FaultCase {
  /** The row of the table. */
  readonly fault: string;
  /** The column: the title of the model. */
  readonly model: string;
  /** Where it struck, for people. */
  readonly place: string;
  /** Whether a device may end as unknown: where nobody could make sure of it. */
  readonly mayBeUnknown: boolean;
  /** What goes wrong, where it can be tried elsewhere too. */
  readonly what?: Play;
  play(): Promise<Verdict>;
}

/** What came of the cases of one fault on one model. */
export interface Count {
  cases: number;
  half: number;
  wrong: number;
  leftovers: number;
  /** Cases with a device reported as unknown. */
  unknown: number;
  /** Those of them in which it could have been known. */
  needless: number;
}

export type Table = Record<string, Record<string, Count>>;

export function emptyCount(): Count {
  return { cases: 0, half: 0, wrong: 0, leftovers: 0, unknown: 0, needless: 0 };
}

/** Plays cases one after the other into a table. @returns what went wrong, in words */
export async function playAll(cases: Iterable<FaultCase>, table: Table): Promise<string[]> {
  const problems: string[] = [];
  for (const one of cases) {
    table[one.fault] ??= {};
    const row = table[one.fault] ?? {};
    row[one.model] ??= emptyCount();
    const count = row[one.model] ?? emptyCount();
    const { half, wrong, leftovers, unknown } = await one.play();
    count.cases++;
    if (half.length > 0) count.half++;
    if (wrong.length > 0) count.wrong++;
    if (leftovers.length > 0) count.leftovers++;
    if (unknown.length > 0) count.unknown++;
    const needless = unknown.length > 0 && !one.mayBeUnknown;
    if (needless) count.needless++;
    const said = [...half, ...wrong, ...leftovers, ...(needless ? [`${unknown.join(', ')} unknown without need`] : [])];
    if (said.length > 0) problems.push(`${one.model} | ${one.fault} | ${one.place}: ${said.join(' | ')}`);
  }
  return problems;
}

/** Every so manieth case, each fault and model at other places, so that a selection still has all of them. */
export function* everyNth(cases: Iterable<FaultCase>, step: number): Generator<FaultCase> {
  const seen = new Map<string, number>();
  for (const one of cases) {
    const key = `${one.fault}/${one.model}`;
    const index = seen.get(key) ?? hash(key) % step;
    seen.set(key, index + 1);
    if (index % step === 0) yield one;
  }
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}
