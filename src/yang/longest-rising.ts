/** The indices of a longest rising run of numbers (not of neighbours); all numbers differ. For example `[2, 0, 1]` gives `[1, 2]`. */
export function longestRising(numbers: readonly number[]): readonly number[] {
  // The index of the smallest number at which a run of each length can end so far, and what stands before each number.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1]);
    ends[low] = index;
  }
  const run: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) run.push(at);
  return run.reverse();
}
