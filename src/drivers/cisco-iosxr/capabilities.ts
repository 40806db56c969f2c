import type { AclCapabilities, BgpCapabilities, Capabilities, TriedFeatures } from '../../model/capabilities.js';
import type { Facts } from '../../model/state.js';
import { aclByRevision, OPENCONFIG_ACL } from '../shared/openconfig/acl-capabilities.js';
import { hasFeature, moduleNames } from '../shared/openconfig/announced.js';
import { OPENCONFIG_BGP } from '../shared/openconfig/bgp-capabilities.js';

/** What was tried on which real release. */
export const TRIED = { acl: { on: 'emulated' }, bgp: { on: 'emulated' } } as const satisfies TriedFeatures;

const ACL: AclCapabilities = { ...OPENCONFIG_ACL, sequence: { min: 1, max: 2_147_483_643, step: 10 } };

const BGP: BgpCapabilities = { ...OPENCONFIG_BGP, timers: { keepalive: 60, hold: 180 } };

/**
 * What the modules that a device announces let it do; without facts the most. There are no VLANs: the platform has bridge
 * domains and subinterfaces instead, which openconfig-vlan does not tell of.
 */
export function capabilities(facts?: Facts): Capabilities {
  if (facts === undefined) return { acl: ACL, bgp: BGP };
  const names = moduleNames(facts.extra['modules'] ?? '');
  return {
    ...(hasFeature('acl', names) && { acl: aclByRevision(ACL, facts) }),
    ...(hasFeature('bgp', names) && { bgp: BGP }),
  };
}
