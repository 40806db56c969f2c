import type { AclAction } from '../model/acl.js';
import { decidingLine, entriesBehind, isCertain } from './certain.js';
import { DENY, type EntryPlace, type Filter, type FilterSpace, filterSpace, PERMIT } from './filter.js';
import { type Packet, packetOf, plainPacket } from './packet.js';
import { wordFields } from './packet-layout.js';
import type { Cube } from './packets/cube.js';
import { indexRanked } from './packets/ranked-index.js';
import { findPacket, type Ranked } from './packets/search.js';
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
  /** True where there may be more differences than are shown. */
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

const FEW = 50;

/** Whether two lists of one family decide every packet alike, with examples of those that they do not. */
export function compareFilters(
  one: Filter,
  other: Filter,
  { limit = 10, steps = COMPARE_STEPS }: CompareOptions = {},
): Comparison {
  const space = filterSpace(one.family, [one, other]);
  const { layout, filters } = space;
  const [left, right] = filters;
  const regions = left === undefined || right === undefined ? [] : differingCubes(left, right);
  // An index pays where there is much to ask.
  const indexes = filters.map(({ rows }) =>
    regions.length > FEW ? indexRanked(layout.space, { rows, rest: DENY }, wordFields(layout)) : undefined,
  );
  const found = new Map<string, Difference>();
  const declined: Cube[] = [];
  let budget = steps;
  for (const region of regions) {
    if (found.size >= limit || budget <= 0) break;
    const lists = filters.map(({ rows }, list): Ranked => indexes[list]?.(region) ?? { rows, rest: DENY });
    for (const wish of [PERMIT, DENY]) {
      const wanted = ([a, b]: readonly number[]): boolean => a === wish && b !== wish;
      const answer = findPacket({
        space: layout.space,
        lists,
        regions: [region],
        wanted,
        accept: (cube) => isCertain(layout, { lists, wanted }, cube),
        steps: budget,
      });
      budget -= answer.steps;
      if (answer.found === 'no') declined.push(...answer.declined);
      if (answer.found !== 'yes' || found.size >= limit) continue;
      const difference = tellDifference(space, answer.packets, wish);
      const key = difference.decisions.map(({ entry }) => entry).join();
      if (!found.has(key)) found.set(key, difference);
    }
  }
  const because = entriesBehind(space, declined);
  const open = because.length > 0 || budget <= 0;
  return {
    answer: found.size > 0 ? 'different' : open ? 'undecided' : 'equal',
    differences: [...found.values()],
    more: open || found.size >= limit,
    because,
  };
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
