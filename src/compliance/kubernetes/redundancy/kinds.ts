/** A thing of a list, its place there, and the text that only things that are alike share. */
export interface Member<T> {
  readonly thing: T;
  readonly place: number;
  readonly kind: string;
}

/**
 * The kinds of a list of things, each with its things in order. Of thousands of policies most are written by one template: what
 * is asked of one of a kind need not be asked of the others.
 */
export type Kinds<T> = ReadonlyMap<string, readonly Member<T>[]>;

/** The things of a list by a text that says what they are. */
export function kindsOf<T>(things: readonly T[], kindOf: (thing: T) => string): Kinds<T> {
  const kinds = new Map<string, Member<T>[]>();
  for (const [place, thing] of things.entries()) {
    const kind = kindOf(thing);
    const same = kinds.get(kind);
    if (same === undefined) kinds.set(kind, [{ thing, place, kind }]);
    else same.push({ thing, place, kind });
  }
  return kinds;
}

/** The first of every kind that is left, in the order of the lists; of a kind that several lists have, that of the first list. */
export function firstOfKinds<T>(lists: readonly Kinds<T>[], isLeft: (thing: T) => boolean): readonly Member<T>[] {
  const seen = new Set<string>();
  const all: Member<T>[] = [];
  for (const kinds of lists) {
    const found: Member<T>[] = [];
    for (const [kind, members] of kinds) {
      if (lists.length > 1 && seen.has(kind)) continue;
      const first = members.find(({ thing }) => isLeft(thing));
      if (first === undefined) continue;
      seen.add(kind);
      found.push(first);
    }
    for (const first of found.sort((a, b) => a.place - b.place)) all.push(first);
  }
  return all;
}
