import {
  BGP_FAMILIES,
  type BgpFamily,
  type BgpPeer,
  type BgpPeerFamily,
  type BgpState,
  peerKey,
  plainPeerFamily,
} from '../../model/bgp.js';
import type { Activation } from '../../model/bgp-activation.js';
import { type Change, changeId } from '../../model/change.js';
import { applyToState } from '../../model/state-diff.js';
import { sameData } from '../../util/same-data.js';
import { activationChange } from './bgp-activate-lines.js';
import { countingFamilies } from './bgp-counting.js';

type Field = keyof BgpPeerFamily;

/** A setting that a peer would have to have for one address family and not for the others. */
export interface FamilyClash {
  readonly peer: BgpPeer;
  readonly field: Field;
  readonly family: BgpFamily;
  /** False where the peer takes no part in the address family, so that nothing can be said there. */
  readonly takesPart: boolean;
  /** The change that brings it about. */
  readonly change: string;
}

/**
 * Where a platform writes these settings once for all address families that a peer takes part in: those that the changes make
 * different. A peer comes to take part in one by its own doing, by its group's or by the default of its instance.
 */
export function familyClashes(
  changes: readonly Change[],
  before: BgpState | undefined,
  fields: readonly Field[],
): readonly FamilyClash[] {
  if (before === undefined || fields.length === 0) return [];
  const after = applyToState({ bgp: before, config: [] }, changes).bgp ?? before;
  const changed = new Set(changes.map(changeId));
  return [...after.peers.values()].flatMap((peer) => {
    const old = before.peers.get(peerKey(peer));
    const known = old === undefined ? [] : clashesOf(old, before, fields);
    return clashesOf(peer, after, fields)
      .filter((clash) => !known.some((one) => sameData(one, clash)))
      .map(({ values: _, ...clash }) => ({ peer, ...clash, change: activationChange(peer, changed) }));
  });
}

function clashesOf(peer: BgpPeer, state: Activation, fields: readonly Field[]) {
  const counting = countingFamilies(peer, state);
  const settings = (family: BgpFamily): BgpPeerFamily => peer.families[family] ?? plainPeerFamily();
  const said = settings(counting[0]);
  return BGP_FAMILIES.flatMap((family) => {
    // Where it takes no part, nothing can be said, so nothing must be.
    const possible = counting.includes(family) ? said : plainPeerFamily();
    const own = settings(family);
    return fields
      .filter((field) => !sameData(possible[field], own[field]))
      .map((field) => ({ field, family, takesPart: counting.includes(family), values: [possible[field], own[field]] }));
  });
}
