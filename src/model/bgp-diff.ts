import { sameData } from '../util/same-data.js';
import type { BgpInstance, BgpInstanceChange, BgpPeer, BgpPeerChange, BgpState } from './bgp.js';
import { diffObjects, type SplitChanges } from './object-diff.js';
import type { PrefixList, PrefixListChange, RouteMap, RouteMapChange } from './policy.js';
import { READ_FROM } from './read-from.js';
import { compareSecrets } from './secret.js';

/**
 * What two passwords count as whose forms do not tell whether they are the same: `same` for what a device is to hold,
 * `different` for whether it still shows the very form that it showed before.
 */
export type UnknownSecrets = 'same' | 'different';

export interface BgpDiff {
  readonly prefixLists: SplitChanges<PrefixListChange>;
  readonly routeMaps: SplitChanges<RouteMapChange>;
  readonly instances: SplitChanges<BgpInstanceChange>;
  readonly peers: SplitChanges<BgpPeerChange>;
}

/** The changes that lead from one state of BGP and its policies to the other, groups before those that belong to them. */
export function diffBgpStates(before: BgpState, after: BgpState, unknown: UnknownSecrets = 'same'): BgpDiff {
  const peers = diffObjects('bgp_peer', [before.peers, after.peers], (a, b) => equalPeers(a, b, unknown));
  return {
    prefixLists: diffObjects('prefix_list', [before.prefixLists, after.prefixLists], equalPrefixLists),
    routeMaps: diffObjects('route_map', [before.routeMaps, after.routeMaps], equalRouteMaps),
    instances: diffObjects('bgp', [before.instances, after.instances], equalInstances),
    peers: {
      kept: groupsFirst(peers.kept, 1),
      removed: groupsFirst(peers.removed, -1),
    },
  };
}

export function equalPeers(a: BgpPeer, b: BgpPeer, unknown: UnknownSecrets = 'same'): boolean {
  return equalPasswords(a, b, unknown) && sameData(a, b, PEER_IGNORED);
}

/** False only where the passwords differ, or may where that counts. */
export function equalPasswords(
  a: Pick<BgpPeer, 'password'>,
  b: Pick<BgpPeer, 'password'>,
  unknown: UnknownSecrets = 'same',
): boolean {
  const compared = compareSecrets(a.password, b.password);
  return compared === 'same' || (compared === 'unknown' && unknown === 'same');
}

const PEER_IGNORED = new Set([...READ_FROM, 'password']);

export function equalInstances(a: BgpInstance, b: BgpInstance): boolean {
  return sameData(a, b, READ_FROM);
}

export function equalPrefixLists(a: PrefixList, b: PrefixList): boolean {
  return sameData(a, b, READ_FROM);
}

export function equalRouteMaps(a: RouteMap, b: RouteMap): boolean {
  return sameData(a, b, READ_FROM);
}

function groupsFirst(changes: readonly BgpPeerChange[], sign: 1 | -1): readonly BgpPeerChange[] {
  const rank = ({ before, after }: BgpPeerChange): number => ((after ?? before)?.kind === 'group' ? 0 : 1) * sign;
  return changes.toSorted((a, b) => rank(a) - rank(b));
}
