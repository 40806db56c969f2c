import type { NetctlError } from '../../errors/netctl-error.js';
import type { DesiredCheck } from '../../model/check.js';
import type { DesiredBgp, DesiredBgpPeer } from '../../model/desired-bgp.js';
import type { SourceRef } from '../../util/source.js';
import type { IntentTarget } from '../target.js';
import { present } from '../wished.js';
import { uniteInstances } from './unite-instances.js';
import { unitePeers } from './unite-peers.js';
import { unitePolicies } from './unite-policies.js';
import type { BgpWishes, PeerCheckWish } from './wishes.js';

/** What all documents about BGP together ask of a device; `bgp` is absent where they ask for nothing but checks. */
export interface UnitedBgpWishes {
  readonly bgp: DesiredBgp | undefined;
  readonly checks: readonly DesiredCheck[];
  readonly errors: readonly NetctlError[];
}

export function uniteBgpWishes(wishes: readonly BgpWishes[], device: IntentTarget): UnitedBgpWishes {
  const { instances, errors: instanceErrors } = uniteInstances(wishes, device.name);
  const { peers, errors: peerErrors } = unitePeers(wishes, device);
  const { prefixLists, routeMaps, errors: policyErrors } = unitePolicies(wishes, device);
  const purge = purgeOf(wishes);
  const checks = wishes.flatMap((wish) => [...wish.checks, ...wish.peerChecks.map((check) => peerCheck(check, peers))]);
  const asked =
    [instances, peers, prefixLists, routeMaps].some((part) => part.length > 0) || Object.keys(purge).length > 0;
  return {
    bgp: asked ? { instances, peers, prefixLists, routeMaps, purge } : undefined,
    checks,
    errors: [...instanceErrors, ...peerErrors, ...policyErrors],
  };
}

function purgeOf(wishes: readonly BgpWishes[]): DesiredBgp['purge'] {
  const first = (section: 'prefixLists' | 'routeMaps'): SourceRef | undefined =>
    wishes.find(({ purge }) => purge[section] !== undefined)?.purge[section];
  const byVrf = (section: 'neighbors' | 'groups'): ReadonlyMap<string, SourceRef> | undefined => {
    // The first place counts, so that the answer does not depend on which document comes last.
    const all = wishes.flatMap(({ purge }) => [...(purge[section] ?? [])]).reverse();
    return all.length === 0 ? undefined : new Map(all);
  };
  return present({
    neighbors: byVrf('neighbors'),
    groups: byVrf('groups'),
    prefixLists: first('prefixLists'),
    routeMaps: first('routeMaps'),
  });
}

/** A check that names nobody is about the neighbours that the intents name and want up; about all where there are none. */
function peerCheck({ check, named }: PeerCheckWish, peers: readonly DesiredBgpPeer[]): DesiredCheck {
  if (named) return check;
  const { vrf } = check.peers;
  const names = peers
    .filter((peer) => peer.vrf === vrf && peer.kind === 'neighbor' && peer.ensure === 'present')
    .filter(({ fields }) => fields.shutdown?.value !== true)
    .map(({ name }) => name);
  return names.length === 0 ? check : { ...check, peers: { vrf, names } };
}
