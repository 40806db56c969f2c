/** Values by something of them, in the order in which they come. */
export function groupedBy<T, K>(values: readonly T[], key: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}

/** The text that comes most often, of several the one that comes first. */
export function mostCommon(texts: readonly string[]): string {
  let [best = ''] = texts;
  let most = 0;
  for (const [text, group] of groupedBy(texts, (one) => one)) {
    if (group.length > most) [best, most] = [text, group.length];
  }
  return best;
}
