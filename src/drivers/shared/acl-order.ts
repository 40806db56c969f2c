import type { AclBindingChange, AclChange } from '../../model/acl.js';
import { listOf } from './acl-bound.js';

type ListOrBinding = AclChange | AclBindingChange;

/**
 * Each change after those that it must wait for: a place comes to a list that changes once that has, and leaves one before it
 * does. Of several that are free the first one goes, and where all wait for each other in a circle too.
 */
export function inSafeOrder(changes: readonly ListOrBinding[]): readonly ListOrBinding[] {
  const { followers, waits } = waitingFor(changes);
  // By rising place among the changes; what is before `head` is done.
  const free = [...changes.keys()].filter((index) => waits[index] === 0);
  let head = 0;
  let first = 0;
  const done = new Set<number>();
  while (done.size < changes.length) {
    while (done.has(first)) first += 1;
    const next = free[head] ?? first;
    if (head < free.length) head += 1;
    done.add(next);
    for (const follower of followers.get(next) ?? []) {
      const left = (waits[follower] ?? 0) - 1;
      waits[follower] = left;
      if (left === 0 && !done.has(follower)) free.splice(placeFor(follower, free, head), 0, follower);
    }
  }
  return [...done].flatMap((index) => changes[index] ?? []);
}

/** For each change how many it waits for, and who waits for it. */
function waitingFor(changes: readonly ListOrBinding[]): {
  readonly followers: ReadonlyMap<number, readonly number[]>;
  readonly waits: number[];
} {
  const lists = new Map(
    changes.flatMap((change, index) => (change.kind === 'acl' ? [[change.id, index] as const] : [])),
  );
  const followers = new Map<number, number[]>();
  const waits = changes.map(() => 0);
  const wait = (follower: number, other: number): void => {
    waits[follower] = (waits[follower] ?? 0) + 1;
    const known = followers.get(other);
    if (known === undefined) followers.set(other, [follower]);
    else known.push(follower);
  };
  for (const [index, change] of changes.entries()) {
    if (change.kind !== 'acl_binding') continue;
    const [from, to] = [change.before, change.after].map((binding) =>
      binding === undefined ? undefined : listOf(binding),
    );
    const [left, entered] = [from, to].map((list) => (list === undefined ? undefined : lists.get(list)));
    if (entered !== undefined) wait(index, entered);
    if (left !== undefined && from !== to) wait(left, index);
  }
  return { followers, waits };
}

/** Where a number goes among those that rise from `start` on. */
function placeFor(number: number, rising: readonly number[], start: number): number {
  let [low, high] = [start, rising.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((rising[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
