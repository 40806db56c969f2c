/**
 * The candidate that was likely meant by a word, for example `access_vlan` for `acess_vlan`; undefined when none is near.
 * Case and the difference between `-` and `_` do not count.
 */
export function likelyMeant(word: string, candidates: Iterable<string>): string | undefined {
  const plain = plainWord(word);
  let best: string | undefined;
  let bestDistance = plain.length < 4 ? 2 : Math.floor(plain.length / 3) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(plain, plainWord(candidate), bestDistance);
    if (distance >= bestDistance) continue;
    bestDistance = distance;
    best = candidate;
  }
  return best;
}

function plainWord(word: string): string {
  return word.slice(0, 100).toLowerCase().replace(/-/g, '_');
}

/** Insertions, deletions, replacements and swaps of neighbours; `limit` or more is returned as `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let distance = Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(distance);
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? limit, limit);
}
