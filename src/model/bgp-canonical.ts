import { sameData } from '../util/same-data.js';
import { BGP_FAMILIES, type BgpFamily, type BgpPeer, type BgpPeerFamily, peerKey } from './bgp.js';
import { type Activation, withoutInherited } from './bgp-activation.js';
import type { BgpCapabilities } from './capabilities.js';

/** Settings that are off where neither a peer nor its group says anything. */
const SWITCHES = ['bfd', 'passive', 'shutdown'] as const satisfies readonly (keyof BgpPeer)[];
const FAMILY_SWITCHES = [
  'nextHopSelf',
  'routeReflectorClient',
  'softReconfiguration',
  'defaultOriginate',
] as const satisfies readonly (keyof BgpPeerFamily)[];

interface Known {
  /** As the device shows them now: what it says already, it may go on saying. */
  readonly current: ReadonlyMap<string, BgpPeer>;
  readonly can: BgpCapabilities;
}

/**
 * Peers as a device shows them: what would count anyway is not said, unless it is said already, and an address family of
 * which nothing is said is not there. So a device that hides defaults shows what was asked of it.
 */
export function canonicalPeers(state: Activation, known: Known): ReadonlyMap<string, BgpPeer> {
  const canonical = new Map<string, BgpPeer>();
  // Groups first: what a member inherits is what is left of its group.
  const groups = [...state.peers].filter(([, { kind }]) => kind === 'group');
  for (const [key, peer] of groups) canonical.set(key, canonicalPeer(peer, { ...state, peers: canonical }, known));
  return new Map(
    [...state.peers].map(([key, peer]) => [
      key,
      canonical.get(key) ?? canonicalPeer(peer, { ...state, peers: canonical }, known),
    ]),
  );
}

function canonicalPeer(peer: BgpPeer, state: Activation, { current, can }: Known): BgpPeer {
  const held = current.get(peerKey(peer));
  if (held === peer) return withoutInherited(peer, state);
  const group = peer.group === undefined ? undefined : state.peers.get(peerKey({ vrf: peer.vrf, name: peer.group }));
  const switches = Object.fromEntries(
    SWITCHES.map((field) => [field, shown(peer[field], { held: held?.[field], above: group?.[field], off: false })]),
  );
  const timers = shown(peer.timers, { held: held?.timers, above: group?.timers, off: can.timers });
  const families: Partial<Record<BgpFamily, BgpPeerFamily>> = {};
  for (const family of BGP_FAMILIES) {
    const own = peer.families[family];
    if (own === undefined) continue;
    const [before, above] = [held?.families[family], group?.families[family]];
    const fields = Object.fromEntries(
      FAMILY_SWITCHES.map((field) => [
        field,
        shown(own[field], { held: before?.[field], above: above?.[field], off: false }),
      ]),
    );
    const off = can.defaultSendCommunity ?? 'none';
    const sendCommunity = shown(own.sendCommunity, { held: before?.sendCommunity, above: above?.sendCommunity, off });
    families[family] = { ...own, ...fields, sendCommunity };
  }
  return withoutInherited({ ...peer, ...switches, timers, families }, state);
}

/** Undefined for a value that counts anyway: one that nothing above says otherwise, and the device does not say now. */
function shown<T>(
  value: T | undefined,
  { held, above, off }: { readonly held: T | undefined; readonly above: T | undefined; readonly off: T },
): T | undefined {
  if (!sameData(value, off) || sameData(held, value)) return value;
  return above === undefined || sameData(above, off) ? undefined : value;
}
