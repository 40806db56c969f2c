import type { Capabilities, TriedFeatures, VlanCapabilities } from '../../../model/capabilities.js';
import { type Facts, FEATURES, type Feature } from '../../../model/state.js';
import { capabilities } from '../capabilities.js';
import { nativeAcl } from './acl-capabilities.js';
import { NATIVE_BGP } from './bgp-capabilities.js';
import { hasBgp, hasVlans } from './facts.js';

/** No real device has been spoken to by these ways. */
export const UNTRIED = {
  vlan: { on: 'emulated' },
  acl: { on: 'emulated' },
  bgp: { on: 'emulated' },
} as const satisfies TriedFeatures;

/** What the native model can say, as far as netctl carries it; without facts the most. */
export function nativeCapabilities(facts?: Facts): Capabilities {
  const { vlan } = capabilities();
  const acl = nativeAcl(facts);
  return {
    acl,
    ...((facts === undefined || hasBgp(facts)) && { bgp: NATIVE_BGP }),
    ...(vlan !== undefined && (facts === undefined || hasVlans(facts)) && { vlan: ports(vlan) }),
  };
}

/** A routed port stays one: what goes when it begins to switch could not be written again. */
function ports(vlan: VlanCapabilities): VlanCapabilities {
  return { ...vlan, routedPorts: false, trunkEncapsulation: false };
}

/** The features that are offered on a device. */
export function offered(facts: Facts): readonly Feature[] {
  const can = nativeCapabilities(facts);
  return FEATURES.filter((feature) => can[feature] !== undefined);
}
