import {
  BGP_FAMILIES,
  type BgpFamily,
  type BgpPeer,
  type BgpPeerFamily,
  type BgpState,
  peerKey,
  plainPeerFamily,
} from '../../model/bgp.js';
import { type Activation, isActive } from '../../model/bgp-activation.js';
import { type Change, changeId } from '../../model/change.js';
import { applyToState } from '../../model/state-diff.js';
import { sameData } from '../../util/same-data.js';
import { activationChange } from './bgp-activate-lines.js';

type Field = keyof BgpPeerFamily;

/** A setting that a peer would have to have once for each address family. */
export interface FamilyClash {
  readonly peer: BgpPeer;
  readonly field: Field;
  readonly family: BgpFamily;
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
      .map(({ field, family }) => ({ peer, field, family, change: activationChange(peer, changed) }));
  });
}

function clashesOf(peer: BgpPeer, state: Activation, fields: readonly Field[]) {
  const [first, ...others] = BGP_FAMILIES.filter((family) => isActive(peer, family, state)).map(
    (family) => [family, peer.families[family] ?? plainPeerFamily()] as const,
  );
  if (first === undefined) return [];
  return others.flatMap(([family, said]) =>
    fields
      .filter((field) => !sameData(first[1][field], said[field]))
      .map((field) => ({ field, family, values: [first[1][field], said[field]] })),
  );
}
