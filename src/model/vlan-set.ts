/** VLAN ids run from 1 to 4094 (IEEE 802.1Q keeps 0 and 4095). */
export const MIN_VLAN = 1;
export const MAX_VLAN = 4094;

/** A run of consecutive VLAN ids, both ends included. */
export type VlanRange = readonly [first: number, last: number];

/** A set of VLAN ids as sorted ranges that neither touch nor overlap, so that equal sets are equal lists. */
export type VlanSet = readonly VlanRange[];

export const NO_VLANS: VlanSet = [];
export const ALL_VLANS: VlanSet = [[MIN_VLAN, MAX_VLAN]];

/** The set of all ids in the ranges given, in any order, overlapping or not. */
export function vlanSet(ranges: Iterable<VlanRange>): VlanSet {
  const merged: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const previous = merged.at(-1);
    if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/** The set of the ids given. */
export function vlanSetOf(...ids: readonly number[]): VlanSet {
  return vlanSet(ids.map((id): VlanRange => [id, id]));
}

export function unite(a: VlanSet, b: VlanSet): VlanSet {
  return vlanSet([...a, ...b]);
}

/** What is in `a` and not in `b`. */
export function subtract(a: VlanSet, b: VlanSet): VlanSet {
  const left: VlanRange[] = [];
  for (const [first, last] of a) {
    let start = first;
    for (const [from, to] of b) {
      if (to < start || from > last) continue;
      if (from > start) left.push([start, from - 1]);
      start = to + 1;
    }
    if (start <= last) left.push([start, last]);
  }
  return left;
}

export function intersect(a: VlanSet, b: VlanSet): VlanSet {
  return subtract(a, subtract(a, b));
}

export function hasVlan(set: VlanSet, id: number): boolean {
  return set.some(([first, last]) => first <= id && id <= last);
}

export function equalSets(a: VlanSet, b: VlanSet): boolean {
  return a.length === b.length && a.every(([first, last], index) => first === b[index]?.[0] && last === b[index]?.[1]);
}

/** How many ids the set has. */
export function countVlans(set: VlanSet): number {
  return set.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

/** The ids one by one, ascending. */
export function* eachVlan(set: VlanSet): Generator<number> {
  for (const [first, last] of set) for (let id = first; id <= last; id++) yield id;
}

/**
 * Reads `10,20,100-105` as engineers and devices write it; spaces around numbers, commas and dashes are allowed.
 * The words `all` and `none` are for the caller. Returns undefined for anything else, for ids outside 1 to 4094 and for a
 * range that runs backwards.
 */
export function parseVlanSet(text: string): VlanSet | undefined {
  const ranges: VlanRange[] = [];
  for (const part of text.split(',')) {
    const match = /^\s*(?<first>\d{1,4})(?:\s*-\s*(?<last>\d{1,4}))?\s*$/.exec(part);
    if (match?.groups === undefined) return undefined;
    const first = Number(match.groups['first']);
    const last = Number(match.groups['last'] ?? first);
    if (first < MIN_VLAN || last > MAX_VLAN || first > last) return undefined;
    ranges.push([first, last]);
  }
  return vlanSet(ranges);
}

/**
 * Writes a set as `10,20,100-105`. A run shorter than `shortestRun` ids is written one by one: platforms differ, the
 * default of 2 writes `5-6`, 3 writes `5,6`.
 */
export function formatVlanSet(set: VlanSet, shortestRun = 2): string {
  return set.flatMap((range) => formatRange(range, shortestRun)).join(',');
}

function formatRange([first, last]: VlanRange, shortestRun: number): string[] {
  if (first === last) return [String(first)];
  if (last - first + 1 >= shortestRun) return [`${first}-${last}`];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** A set for people: `all`, `none` or the list. */
export function describeVlanSet(set: VlanSet): string {
  if (set.length === 0) return 'none';
  return equalSets(set, ALL_VLANS) ? 'all' : formatVlanSet(set);
}
