/** A unit as wanted: what it does, and the number that was wished for. */
export interface Wanted {
  readonly matter: string;
  readonly seq: number | undefined;
}

/** A unit that is there, with its number. */
export interface Held {
  readonly matter: string;
  readonly seq: number;
}

/**
 * The numbers that stay or are wished for, by the place of the wanted unit; undefined for the others. As many of the units
 * that are there as possible keep their numbers, and all numbers rise.
 */
export function keepNumbers(wanted: readonly Wanted[], held: readonly Held[]): (number | undefined)[] {
  const candidates = pairUp(wanted, held);
  const kept: (number | undefined)[] = wanted.map(({ seq }) => seq);
  let low = Number.NEGATIVE_INFINITY;
  let from = 0;
  for (let index = 0; index <= wanted.length; index++) {
    const wish = wanted[index]?.seq;
    if (index < wanted.length && wish === undefined) continue;
    const high = wish ?? Number.POSITIVE_INFINITY;
    for (const [at, seq] of longestRising(candidates, { from, to: index, low, high })) kept[at] = seq;
    low = high;
    from = index + 1;
  }
  return kept;
}

/** The number of the unit that is there and does the same, the first for the first of several. */
function pairUp(wanted: readonly Wanted[], held: readonly Held[]): readonly (number | undefined)[] {
  const left = new Map<string, number[]>();
  // From the last to the first, so that the first is taken first.
  for (const { matter, seq } of [...held].reverse()) left.set(matter, [...(left.get(matter) ?? []), seq]);
  return wanted.map(({ matter, seq }) => {
    const found = left.get(matter);
    if (seq === undefined) return found?.pop();
    const at = found?.indexOf(seq) ?? -1;
    if (at !== -1) found?.splice(at, 1);
    return undefined;
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Numbers are above this and below `high`. */
  readonly low: number;
  readonly high: number;
}

/** A longest run of rising numbers, in n log n (patience sorting): places and numbers. */
function longestRising(
  numbers: readonly (number | undefined)[],
  { from, to, low, high }: Stretch,
): readonly (readonly [at: number, seq: number])[] {
  const ends: { readonly at: number; readonly seq: number }[] = [];
  const previous = new Map<number, { readonly at: number; readonly seq: number } | undefined>();
  for (let at = from; at < to; at++) {
    const seq = numbers[at];
    if (seq === undefined || seq <= low || seq >= high) continue;
    const length = countBelow(ends, seq);
    previous.set(at, length === 0 ? undefined : ends[length - 1]);
    ends[length] = { at, seq };
  }
  const run: (readonly [number, number])[] = [];
  for (let end = ends.at(-1); end !== undefined; end = previous.get(end.at)) run.push([end.at, end.seq]);
  return run;
}

function countBelow(ends: readonly { readonly seq: number }[], seq: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.seq ?? 0) < seq) low = middle + 1;
    else high = middle;
  }
  return low;
}
