import type { Capabilities, TriedFeatures, VlanCapabilities } from '../../model/capabilities.js';
import type { Facts } from '../../model/state.js';
import { NO_VLANS } from '../../model/vlan-set.js';
import { aclByRevision, OPENCONFIG_ACL } from '../shared/openconfig/acl-capabilities.js';
import { hasFeature, moduleNames } from '../shared/openconfig/announced.js';
import { OPENCONFIG_BGP } from '../shared/openconfig/bgp-capabilities.js';
import { placeOf } from '../shared/openconfig/place.js';

/** What was tried on which real release, over NETCONF. */
export const TRIED = {
  vlan: { on: 'real', version: 'netconfd 2.13' },
  acl: { on: 'emulated' },
  bgp: { on: 'emulated' },
} as const satisfies TriedFeatures;

/** The ways that no real device has been spoken to by. */
export const UNTRIED = {
  vlan: { on: 'emulated' },
  acl: { on: 'emulated' },
  bgp: { on: 'emulated' },
} as const satisfies TriedFeatures;

const VLAN: VlanCapabilities = {
  database: true,
  reserved: NO_VLANS,
  // The models set no limit; 32 is what switches have.
  nameLength: 32,
  namePattern: /^\P{Cc}{1,32}$/u,
  suspend: true,
  // The models have no voice VLAN.
  voice: false,
  routedPorts: false,
  portDefaults: { mode: 'access', accessVlan: undefined, nativeVlan: undefined },
  // Each leaf has a `when` with the mode that it belongs to.
  ownModeOnly: true,
  // "If not specified, all VLANs are allowed" (openconfig-vlan, trunk-vlans).
  emptyTrunk: false,
  trunkEncapsulation: false,
};

/** What the modules that a device announces let it do; without facts what the models can say. */
export function capabilities(facts?: Facts): Capabilities {
  if (facts === undefined) return { vlan: VLAN, acl: OPENCONFIG_ACL, bgp: OPENCONFIG_BGP };
  const names = moduleNames(facts.extra['modules'] ?? '');
  const database = placeOf(facts).vlans !== 'none';
  return {
    ...(hasFeature('vlan', names) && { vlan: { ...VLAN, database } }),
    ...(hasFeature('acl', names) && { acl: aclByRevision(OPENCONFIG_ACL, facts) }),
    ...(hasFeature('bgp', names) && { bgp: OPENCONFIG_BGP }),
  };
}
