import type { AclAction } from '../model/acl.js';
import { decidingLine, entriesBehind, isCertain } from './certain.js';
import {
  DENY,
  type EntryPlace,
  type Filter,
  type FilterRows,
  type FilterSpace,
  filterSpace,
  PERMIT,
} from './filter.js';
import { type Packet, packetOf, plainPacket } from './packet.js';
import { type Layout, wordFields } from './packet-layout.js';
import type { Cube } from './packets/cube.js';
import { indexRanked } from './packets/ranked-index.js';
import type { Ranked } from './packets/rows.js';
import { findPacket } from './packets/search.js';
import { reachedLines } from './reached.js';
import { differingCubes } from './regions.js';

/** A packet that two lists decide differently. */
export interface Difference {
  readonly packet: Packet;
  /** What each list does with it, and the entry that does so; undefined where none does: then it is denied. */
  readonly decisions: readonly [Decision, Decision];
}

export interface Decision {
  readonly action: AclAction;
  readonly entry: number | undefined;
}

/** How two lists compare. */
export interface Comparison {
  /** `undecided` where no difference was found and something that is not understood, or the budget, leaves it open. */
  readonly answer: 'equal' | 'different' | 'undecided';
  /** Examples, no two with the same entries on both sides. */
  readonly differences: readonly Difference[];
  /** True where the search ended early: by its limit, its budget, or at what is not understood. */
  readonly more: boolean;
  /** The entries that are not understood on which it hangs, as list and index. */
  readonly because: readonly EntryPlace[];
}

export interface CompareOptions {
  /** How many differences to show at most; 10 unless told otherwise. */
  readonly limit?: number;
  /** How many sets of packets to look at in all. */
  readonly steps?: number;
}

export const COMPARE_STEPS = 2_000_000;

/** So many regions are looked at before an index of the lists is worth its while. */
const FEW = 50;

/** Whether two lists of one family decide every packet alike, with examples of those that they do not. */
export function compareFilters(
  one: Filter,
  other: Filter,
  { limit = 10, steps = COMPARE_STEPS }: CompareOptions = {},
): Comparison {
  const space = filterSpace(one.family, [one, other]);
  const hunt: Hunt = { space, limit, budget: steps, found: new Map(), declined: [] };
  const regions = regionsOf(space.layout, space.filters);
  for (const region of regions.slice(0, FEW)) huntIn(hunt, region, space.filters.map(listOf));
  if (regions.length > FEW && isOn(hunt)) huntWide(hunt);
  const because = entriesBehind(space, hunt.declined);
  const open = because.length > 0 || hunt.budget <= 0;
  return {
    answer: hunt.found.size > 0 ? 'different' : open ? 'undecided' : 'equal',
    differences: [...hunt.found.values()],
    more: open || hunt.found.size >= limit,
    because,
  };
}

/** A search for differences, with what it came to so far. */
interface Hunt {
  readonly space: FilterSpace;
  readonly limit: number;
  budget: number;
  /** By the entries on both sides. */
  readonly found: Map<string, Difference>;
  readonly declined: Cube[];
}

function isOn({ found, limit, budget }: Hunt): boolean {
  return found.size < limit && budget > 0;
}

/** Where lists differ much, without the lines that no packet comes to, and with an index over the others. */
function huntWide(hunt: Hunt): void {
  const { layout, filters } = hunt.space;
  const reached = filters.map((filter) => reachedLines(filter, layout));
  const indexes = reached.map((filter) => indexRanked(layout.space, listOf(filter), wordFields(layout)));
  for (const region of regionsOf(layout, reached)) {
    if (!isOn(hunt)) return;
    const lists = indexes.map((narrow) => narrow(region));
    huntIn(hunt, region, lists);
  }
}

/** Looks for a packet of a region that only the first list permits, and for one that only the second does. */
function huntIn(hunt: Hunt, region: Cube, lists: readonly Ranked[]): void {
  const { layout } = hunt.space;
  // Most regions are decided as a whole, and alike.
  if (lists.every(({ rows, rest }) => rows.length === 0 && rest === lists[0]?.rest)) return;
  for (const wish of [PERMIT, DENY]) {
    if (!isOn(hunt)) return;
    const wanted = ([a, b]: readonly number[]): boolean => a === wish && b !== wish;
    const answer = findPacket({
      space: layout.space,
      lists,
      regions: [region],
      wanted,
      sample: (cube) => plainPacket(layout, cube),
      accept: (cube) => isCertain(layout, { lists, wanted }, cube),
      steps: hunt.budget,
    });
    hunt.budget -= answer.steps;
    if (answer.found === 'no') hunt.declined.push(...answer.declined);
    if (answer.found !== 'yes') continue;
    const difference = tellDifference(hunt.space, answer.packets, wish);
    const key = difference.decisions.map(({ entry }) => entry).join();
    if (!hunt.found.has(key)) hunt.found.set(key, difference);
  }
}

function regionsOf(layout: Layout, [left, right]: readonly FilterRows[]): readonly Cube[] {
  return left === undefined || right === undefined ? [] : differingCubes(layout, left, right);
}

function listOf({ rows }: FilterRows): Ranked {
  return { rows, rest: DENY };
}

function tellDifference({ layout, filters }: FilterSpace, packets: Cube, wish: number): Difference {
  const packet = plainPacket(layout, packets);
  const [first, second] = filters.map((list) => decidingLine(layout, list, packet));
  const [one, other]: AclAction[] = wish === PERMIT ? ['permit', 'deny'] : ['deny', 'permit'];
  return {
    packet: packetOf(layout, packet),
    decisions: [
      { action: one ?? 'deny', entry: first },
      { action: other ?? 'deny', entry: second },
    ],
  };
}
