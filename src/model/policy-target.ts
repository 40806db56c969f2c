import type { BgpState } from './bgp.js';
import type { DesiredBgp, DesiredPrefixList, DesiredRouteMap } from './desired-bgp.js';
import { type PrefixList, type PrefixLists, prefixListKey, type RouteMap, type RouteMaps } from './policy.js';

/** The prefix lists that a device has once the wishes are met. A list without entries is none. */
export function targetPrefixLists(
  current: BgpState,
  desired: DesiredBgp,
  asShown: (list: PrefixList) => PrefixList = (list) => list,
): PrefixLists {
  const lists = kept(current.prefixLists, desired.purge.prefixLists !== undefined);
  for (const wish of desired.prefixLists) {
    const key = prefixListKey(wish);
    const list = wish.ensure === 'absent' ? undefined : targetPrefixList(current.prefixLists.get(key), wish);
    if (list === undefined) lists.delete(key);
    else lists.set(key, asShown(list));
  }
  return lists;
}

/** The route maps that a device has once the wishes are met. */
export function targetRouteMaps(current: BgpState, desired: DesiredBgp): RouteMaps {
  const maps = kept(current.routeMaps, desired.purge.routeMaps !== undefined);
  for (const wish of desired.routeMaps) {
    const map = wish.ensure === 'absent' ? undefined : targetRouteMap(current.routeMaps.get(wish.name), wish);
    if (map === undefined) maps.delete(wish.name);
    else maps.set(wish.name, map);
  }
  return maps;
}

/** What is there stays, unless what nothing names goes. */
function kept<T>(current: ReadonlyMap<string, T>, purge: boolean): Map<string, T> {
  return new Map(purge ? [] : current);
}

/** Lines that are not understood stay where single entries change; a whole list is as it is written. */
function targetPrefixList(current: PrefixList | undefined, wish: DesiredPrefixList): PrefixList | undefined {
  const { name, family, description } = wish;
  const entries = targetEntries(current?.entries ?? [], wish);
  const opaque = wish.entries === undefined ? (current?.opaque ?? []) : [];
  if (entries.length === 0 && opaque.length === 0) return undefined;
  const said = description === undefined ? current?.description : (description.value ?? undefined);
  return {
    ...(current?.line !== undefined && { line: current.line }),
    name,
    family,
    description: said,
    entries,
    opaque,
  };
}

function targetRouteMap(current: RouteMap | undefined, wish: DesiredRouteMap): RouteMap | undefined {
  const entries = targetEntries(current?.entries ?? [], wish);
  return entries.length === 0 ? undefined : { name: wish.name, entries };
}

/** The entries as a whole where that is asked for, else those that are there with single ones changed; by rising number. */
function targetEntries<T extends { readonly seq: number }>(
  current: readonly T[],
  wish: {
    readonly entries?: { readonly value: readonly { readonly value: T }[] };
    readonly add: readonly { readonly value: T }[];
    readonly remove: readonly { readonly value: number }[];
  },
): readonly T[] {
  const added = wish.add.map(({ value }) => value);
  const gone = new Set([...wish.remove.map(({ value }) => value), ...added.map(({ seq }) => seq)]);
  const whole = wish.entries?.value.map(({ value }) => value);
  const entries = whole ?? [...current.filter(({ seq }) => !gone.has(seq)), ...added];
  return entries.toSorted((a, b) => a.seq - b.seq);
}
