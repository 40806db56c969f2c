/** Things that are alike, in the order of their list. */
export interface Kind<T> {
  readonly key: string;
  /** The place of the first that is left, and the thing; undefined where none is. */
  first(isLeft: (thing: T) => boolean): Placed<T> | undefined;
}

/** A thing with its place in the list. */
export interface Placed<T> {
  readonly place: number;
  readonly thing: T;
}

/**
 * The kinds of a list of things, by a text that only things that are alike share. Of thousands of policies most are written
 * by one template: what is asked of one of a kind need not be asked of the others.
 */
export function kindsOf<T>(things: readonly T[], keyOf: (thing: T) => string): readonly Kind<T>[] {
  const members = new Map<string, Placed<T>[]>();
  for (const [place, thing] of things.entries()) {
    const key = keyOf(thing);
    const same = members.get(key);
    if (same === undefined) members.set(key, [{ place, thing }]);
    else same.push({ place, thing });
  }
  return [...members].map(([key, all]) => ({ key, first: (isLeft) => all.find(({ thing }) => isLeft(thing)) }));
}

/** The first that is left of every kind, in the order of the lists; of a kind that several lists have, that of the first list. */
export function firstOfKinds<T>(lists: Iterable<readonly Kind<T>[]>, isLeft: (thing: T) => boolean): readonly T[] {
  const seen = new Set<string>();
  const all: T[] = [];
  for (const kinds of lists) {
    const found: Placed<T>[] = [];
    for (const kind of kinds) {
      if (seen.has(kind.key)) continue;
      const first = kind.first(isLeft);
      if (first === undefined) continue;
      seen.add(kind.key);
      found.push(first);
    }
    if (found.length > 1) found.sort((a, b) => a.place - b.place);
    for (const { thing } of found) all.push(thing);
  }
  return all;
}
