import type { Acl, AclAction, AclEntry, AclGroup } from '../model/acl.js';
import { entriesBehind, isCertain } from './certain.js';
import { DENY, filterSpace, PERMIT } from './filter.js';
import { type Packet, packetOf, plainPacket } from './packet.js';
import type { Layout } from './packet-layout.js';
import { type Cube, covers } from './packets/cube.js';
import type { Ranked } from './packets/rows.js';
import { findPacket } from './packets/search.js';
import { differingCubes } from './regions.js';

export type AclLines = Pick<Acl, 'family' | 'entries'>;

/** How many sets of packets a proof looks at unless told otherwise. */
export const PROOF_STEPS = 200_000;

/** Whether a list decides each packet as one of two others does. */
export type BetweenProof =
  | { readonly proof: 'safe' }
  | {
      readonly proof: 'broken';
      /** One that both others decide alike, and the list not so. */
      readonly packet: Packet;
      /** What the list in between does to it. */
      readonly does: AclAction;
    }
  | {
      readonly proof: 'undecided';
      /** What it hangs on: entries that are not understood; none where the search took more steps than it may. */
      readonly entries: readonly AclEntry[];
    };

/**
 * Whether each packet is decided by `mid` as by `before` or as by `after`, on devices that compare later fragments to
 * rules with ports and on those that do not. Entries that are not understood may match anything, but the same text matches
 * the same. All three are of one family.
 */
export function decidesBetween(
  mid: AclLines,
  before: AclLines,
  after: AclLines,
  groups: ReadonlyMap<string, AclGroup>,
  steps = PROOF_STEPS,
): BetweenProof {
  const all = [mid, before, after];
  const space = filterSpace(
    mid.family,
    all.map(({ family, entries }) => ({ family, entries, groups })),
  );
  const { layout, filters } = space;
  const lists = filters.map(({ rows }): Ranked => ({ rows, rest: DENY }));
  const answer = findPacket({
    space: layout.space,
    lists,
    regions: changedRegions(layout, filters),
    wanted: betrays,
    sample: (cube) => plainPacket(layout, cube),
    accept: (cube) => isCertain(layout, { lists, wanted: betrays }, cube),
    steps,
  });
  if (answer.found === 'unknown') return { proof: 'undecided', entries: [] };
  if (answer.found === 'yes') {
    const packet = plainPacket(layout, answer.packets);
    const row = lists[0]?.rows.find(({ cube }) => covers(layout.space, cube, packet));
    return { proof: 'broken', packet: packetOf(layout, packet), does: row?.decision === PERMIT ? 'permit' : 'deny' };
  }
  if (answer.declined.length === 0) return { proof: 'safe' };
  const places = entriesBehind(space, answer.declined);
  const entries = places.flatMap(({ list, entry }) => all[list]?.entries[entry] ?? []);
  return { proof: 'undecided', entries: [...new Set(entries)] };
}

function betrays([mid, before, after]: readonly number[]): boolean {
  return mid !== before && mid !== after;
}

/** Where the list differs from one of the others, whichever is less. */
function changedRegions(layout: Layout, [mid, ...others]: ReturnType<typeof filterSpace>['filters']): readonly Cube[] {
  const regions = others.map((other) => (mid === undefined ? [] : differingCubes(layout, mid, other)));
  return regions.reduce((a, b) => (b.length < a.length ? b : a));
}
