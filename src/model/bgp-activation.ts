import { sameData } from '../util/same-data.js';
import { BGP_FAMILIES, type BgpFamily, type BgpPeer, type BgpPeerFamily, type BgpState, peerKey } from './bgp.js';

/** The part of a device's state that decides which peers take part in which address families. */
export type Activation = Pick<BgpState, 'instances' | 'peers'>;

/**
 * Whether a peer takes part in an address family where it does not say so itself: as its group says, else by the default
 * of its instance, which is about IPv4 unicast over IPv4. A peer's `activate` is undefined where it would say the same.
 */
export function inheritedActivate(peer: BgpPeer, family: BgpFamily, { instances, peers }: Activation): boolean {
  const group = peer.group === undefined ? undefined : peers.get(peerKey({ vrf: peer.vrf, name: peer.group }));
  const said = group?.families[family]?.activate;
  if (said !== undefined) return said;
  const byDefault = instances.get(peer.vrf)?.defaultIpv4Unicast ?? false;
  return byDefault && family === 'ipv4_unicast' && (peer.kind === 'group' || !peer.name.includes(':'));
}

/** Whether a peer takes part in an address family. */
export function isActive(peer: BgpPeer, family: BgpFamily, state: Activation): boolean {
  return peer.families[family]?.activate ?? inheritedActivate(peer, family, state);
}

/** A peer without what it would do anyway, by its group or by default, and without families of which then nothing is said. */
export function withoutInherited(peer: BgpPeer, state: Activation): BgpPeer {
  const families: Partial<Record<BgpFamily, BgpPeerFamily>> = {};
  for (const family of BGP_FAMILIES) {
    const own = peer.families[family];
    if (own === undefined) continue;
    const same = own.activate === inheritedActivate(peer, family, state);
    const said = same ? { ...own, activate: undefined } : own;
    const { opaque, ...fields } = said;
    if (opaque.length > 0 || Object.values(fields).some((value) => value !== undefined)) families[family] = said;
  }
  return sameData(families, peer.families) ? peer : { ...peer, families };
}
