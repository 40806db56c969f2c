/**
 * The items that two lists have in the same order, as many as there are. No item is twice in a list.
 * With distinct items it is a longest rising run of positions, found in n log n (patience sorting).
 */
export function longestCommon<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  const places = new Map(other.map((item, index) => [item, index]));
  const shared = one.flatMap((item) => {
    const place = places.get(item);
    return place === undefined ? [] : [{ item, place }];
  });
  /** The smallest last place of a rising run, by its length less one; and for each shared item the one before it in its run. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, { place }] of shared.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shared[ends[middle] ?? 0]?.place ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? undefined : ends[low - 1];
    ends[low] = index;
  }
  const run: T[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) {
    const found = shared[at];
    if (found !== undefined) run.push(found.item);
  }
  return run.reverse();
}
