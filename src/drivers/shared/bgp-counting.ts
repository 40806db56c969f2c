import { BGP_FAMILIES, type BgpFamily, type BgpPeer } from '../../model/bgp.js';
import { type Activation, isActive } from '../../model/bgp-activation.js';

/** The address families that what is said outside them counts for: those a peer takes part in, or that of its address. */
export function countingFamilies(peer: BgpPeer, state: Activation): readonly [BgpFamily, ...BgpFamily[]] {
  const [first, ...others] = BGP_FAMILIES.filter((family) => isActive(peer, family, state));
  return first === undefined ? [peer.name.includes(':') ? 'ipv6_unicast' : 'ipv4_unicast'] : [first, ...others];
}
