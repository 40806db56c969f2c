import { BGP_FAMILIES, type BgpFamily, type BgpPeer } from '../../model/bgp.js';
import { type Activation, inheritedActivate, isActive } from '../../model/bgp-activation.js';

export const FAMILY_WORDS: Readonly<Record<BgpFamily, string>> = { ipv4_unicast: 'inet', ipv6_unicast: 'inet6' };

/** The address families that a peer takes part in. */
export function activeFamilies(peer: BgpPeer, state: Activation): readonly BgpFamily[] {
  return BGP_FAMILIES.filter((family) => isActive(peer, family, state));
}

/**
 * The address families that stand at a peer. Where one stands there, none counts that stands above: so all are said that the
 * peer takes part in, or none where it is those that it would have anyway.
 */
export function saidFamilies(peer: BgpPeer, state: Activation): readonly BgpFamily[] {
  const differs = BGP_FAMILIES.some(
    (family) => isActive(peer, family, state) !== inheritedActivate(peer, family, state),
  );
  const limited = BGP_FAMILIES.some((family) => peer.families[family]?.maxPrefix !== undefined);
  return differs || limited ? activeFamilies(peer, state) : [];
}
