import type { ObjectChange } from './object-change.js';

/** Changes of one kind: what appears or changes, and what disappears, which comes last in a plan. */
export interface SplitChanges<C> {
  readonly kept: readonly C[];
  readonly removed: readonly C[];
}

/** What differs between two maps of objects with keys, each in the order of the side that has it. */
export function diffObjects<Kind extends string, T>(
  kind: Kind,
  [before, after]: readonly [ReadonlyMap<string, T>, ReadonlyMap<string, T>],
  equal: (a: T, b: T) => boolean,
): SplitChanges<ObjectChange<Kind, T>> {
  if (before === after) return { kept: [], removed: [] };
  const kept: ObjectChange<Kind, T>[] = [];
  const removed: ObjectChange<Kind, T>[] = [];
  for (const [id, now] of after) {
    const was = before.get(id);
    if (was === now || (was !== undefined && equal(was, now))) continue;
    kept.push({ kind, id, before: was, after: now, sources: {} });
  }
  for (const [id, was] of before) {
    if (!after.has(id)) removed.push({ kind, id, before: was, after: undefined, sources: {} });
  }
  return { kept, removed };
}

/** The map with the objects of the changes as they are to be. */
export function applyObjects<T>(
  objects: ReadonlyMap<string, T>,
  changes: readonly Pick<ObjectChange<string, T>, 'id' | 'after'>[],
): ReadonlyMap<string, T> {
  if (changes.length === 0) return objects;
  const applied = new Map(objects);
  for (const { id, after } of changes) {
    if (after === undefined) applied.delete(id);
    else applied.set(id, after);
  }
  return applied;
}
