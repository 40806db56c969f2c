import { type Held, keepNumbers, type Wanted } from './keep-numbers.js';
import { RESEQUENCE_FACTORS, resequencedNumbers } from './resequence.js';

/** How a platform numbers. */
export interface Numbering {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** True where it can number a whole list anew. */
  readonly resequence: boolean;
}

/**
 * A number for each wanted unit, in rising order: wished ones as wished, units that are there keep theirs, new ones get
 * free numbers between their neighbours, if possible none that an entry of the present list has. Where there is no room the
 * whole list is numbered anew, or, where the platform cannot or numbers are wished for, as few neighbours as make room.
 */
export function allotNumbers(
  wanted: readonly Wanted[],
  held: readonly Held[],
  numbering: Numbering,
): readonly number[] {
  const kept = keepNumbers(wanted, held);
  const taken = new Set(held.map(({ seq }) => seq));
  const plain = fillAll(kept, taken, numbering);
  if (plain !== undefined) return plain;
  const wishes = wanted.some(({ seq }) => seq !== undefined);
  if (numbering.resequence && !wishes) {
    for (const factor of RESEQUENCE_FACTORS) {
      const step = numbering.step * factor;
      const anew = resequencedNumbers(held, step, step);
      const renumbered = held.map(({ matter }, index) => ({ matter, seq: anew[index] ?? 0 }));
      const filled = fillAll(keepNumbers(wanted, renumbered), new Set(anew), numbering);
      if (filled !== undefined) return filled;
    }
  }
  return makeRoom(kept, wanted, taken, numbering);
}

/** Gives up kept numbers next to where room lacks, one by one, until all fit. */
function makeRoom(
  kept: readonly (number | undefined)[],
  wanted: readonly Wanted[],
  taken: ReadonlySet<number>,
  numbering: Numbering,
): readonly number[] {
  const numbers = [...kept];
  for (;;) {
    const gap = gapsOf(numbers, numbering).find((one) => fill(one, taken, numbering) === undefined);
    if (gap === undefined) return fillAll(numbers, taken, numbering) ?? [];
    const after = gap.from + gap.count;
    const [right, left] = [canGo(wanted, after), canGo(wanted, gap.from - 1)];
    // Nothing can give way: wishes without room between them. They are kept, the others count on as they can.
    if (!right && !left) return countOn(numbers);
    numbers[right ? after : gap.from - 1] = undefined;
  }
}

function canGo(wanted: readonly Wanted[], at: number): boolean {
  return at >= 0 && at < wanted.length && wanted[at]?.seq === undefined;
}

function countOn(numbers: readonly (number | undefined)[]): readonly number[] {
  let last = 0;
  return numbers.map((seq) => {
    last = seq ?? last + 1;
    return last;
  });
}

/** Units in a row without a number, and the numbers that they must stay between. */
interface Gap {
  readonly from: number;
  readonly count: number;
  readonly low: number;
  /** Undefined at the end of the list. */
  readonly high: number | undefined;
}

function gapsOf(numbers: readonly (number | undefined)[], { min }: Numbering): readonly Gap[] {
  const gaps: Gap[] = [];
  let low = min - 1;
  let from = 0;
  for (let index = 0; index <= numbers.length; index++) {
    const seq = numbers[index];
    if (index < numbers.length && seq === undefined) continue;
    if (index > from) gaps.push({ from, count: index - from, low, high: seq });
    low = seq ?? low;
    from = index + 1;
  }
  return gaps;
}

function fillAll(
  numbers: readonly (number | undefined)[],
  taken: ReadonlySet<number>,
  numbering: Numbering,
): readonly number[] | undefined {
  const filled = [...numbers];
  for (const gap of gapsOf(numbers, numbering)) {
    const found = fill(gap, taken, numbering);
    if (found === undefined) return undefined;
    filled.splice(gap.from, gap.count, ...found);
  }
  return filled.filter((seq) => seq !== undefined);
}

/** Windows up to this size are looked at number by number. */
const SMALL = 100_000;

function fill(gap: Gap, taken: ReadonlySet<number>, numbering: Numbering): readonly number[] | undefined {
  const { low, high, count } = gap;
  const window = (high ?? numbering.max + 1) - low - 1;
  if (window < count) return undefined;
  if (high === undefined || window > SMALL) {
    const found = countFrom(gap, taken, numbering);
    if (found !== undefined || window > SMALL) return found;
  }
  const end = high ?? numbering.max + 1;
  const all = Array.from({ length: window }, (_, index) => low + 1 + index).filter((seq) => seq < end);
  const free = all.filter((seq) => !taken.has(seq));
  const from = free.length >= count ? free : all;
  return Array.from({ length: count }, (_, index) => from[spread(index, count, from.length)] ?? end);
}

/** Places spread evenly over so many. */
function spread(index: number, count: number, length: number): number {
  return Math.floor(((index + 1) * (length + 1)) / (count + 1)) - 1;
}

/** Numbers a step apart, as a device itself would go on. */
function countFrom({ low, high, count }: Gap, taken: ReadonlySet<number>, numbering: Numbering): number[] | undefined {
  const end = high ?? numbering.max + 1;
  const { step, min } = numbering;
  const found: number[] = [];
  for (let seq = low < min ? Math.max(min, step) : low + step; found.length < count; seq += step) {
    if (seq >= end) return undefined;
    if (!taken.has(seq)) found.push(seq);
  }
  return found;
}
