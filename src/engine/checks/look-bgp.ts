import { type BgpPeer, type BgpState, peerKey } from '../../model/bgp.js';
import type { CheckedPeers, DesiredCheck } from '../../model/check.js';
import { sameIp } from '../../model/ip-address.js';
import type { BgpPeerObservation } from '../../model/observation.js';
import type { DeviceState } from '../../model/state.js';
import type { Baseline } from './baseline.js';
import { listed } from './words.js';

type PrefixCheck = Extract<DesiredCheck, { readonly kind: 'prefixes_received' }>;

/** Which of the neighbours are not established, and what they are; undefined where all are. */
export function notEstablished(
  peers: CheckedPeers,
  seen: readonly BgpPeerObservation[],
  goal: DeviceState,
): string | undefined {
  const wrong = namesOf(peers, goal.bgp, seen).flatMap((name) => {
    const session = sessionOf(seen, peers.vrf, name);
    return session?.established === true ? [] : [`${name} is ${session?.state ?? 'unknown to the device'}`];
  });
  return wrong.length === 0 ? undefined : listed(wrong);
}

/** Which of the neighbours have sent fewer prefixes than they must; undefined where none has. */
export function fewPrefixes(
  { peers, family, atLeast }: PrefixCheck,
  seen: readonly BgpPeerObservation[],
  { before, goal }: { readonly before: Baseline; readonly goal: DeviceState },
): string | undefined {
  const count = (sessions: readonly BgpPeerObservation[], name: string): number | undefined => {
    const { received = {} } = sessionOf(sessions, peers.vrf, name) ?? {};
    if (family !== undefined) return received[family];
    const counts = Object.values(received);
    return counts.length === 0 ? undefined : counts.reduce((sum, number) => sum + number, 0);
  };
  const known = atLeast === 'unchanged' ? before.peers : seen;
  const wrong = namesOf(peers, goal.bgp, known).flatMap((name) => {
    const least = atLeast === 'unchanged' ? (count(before.peers, name) ?? 0) : atLeast;
    const now = count(seen, name);
    return (now ?? 0) >= least ? [] : [`${name} has sent ${now ?? 'no'} prefixes, not ${least}`];
  });
  return wrong.length === 0 ? undefined : listed(wrong);
}

/** All neighbours that are configured and not shut down; where the configuration was not read, those that the device tells of. */
function namesOf(
  { vrf, names }: CheckedPeers,
  bgp: BgpState | undefined,
  seen: readonly BgpPeerObservation[],
): readonly string[] {
  if (names !== 'all') return names;
  if (bgp === undefined) return seen.filter((one) => one.vrf === vrf).map(({ peer }) => peer);
  return [...bgp.peers.values()]
    .filter((peer) => peer.vrf === vrf && peer.kind === 'neighbor' && !isShut(peer, bgp))
    .map(({ name }) => name);
}

/** True for a neighbour that is told to stay down, itself or with its group. */
export function isShut({ vrf, shutdown, group }: BgpPeer, { peers }: Pick<BgpState, 'peers'>): boolean {
  const above = group === undefined ? undefined : peers.get(peerKey({ vrf, name: group }));
  return shutdown ?? above?.shutdown ?? false;
}

function sessionOf(sessions: readonly BgpPeerObservation[], vrf: string, name: string): BgpPeerObservation | undefined {
  return sessions.find((one) => one.vrf === vrf && sameIp(one.peer, name));
}
