import type { AclCapabilities, BgpCapabilities, Capabilities, VlanCapabilities } from '../../model/capabilities.js';
import type { Facts } from '../../model/state.js';
import { aclByRevision, OPENCONFIG_ACL } from '../shared/openconfig/acl-capabilities.js';
import { hasFeature, moduleNames } from '../shared/openconfig/announced.js';
import { OPENCONFIG_BGP } from '../shared/openconfig/bgp-capabilities.js';
import { placeOf } from '../shared/openconfig/place.js';
import { BGP_CAPABILITIES } from './bgp-capabilities.js';

const VLAN: VlanCapabilities = {
  database: true,
  reserved: [[1, 1]],
  nameLength: 32,
  namePattern: /^[^\s"?!][^\s"?]{0,31}$/,
  suspend: true,
  voice: false,
  // Whether a port is routed does not show for sure in the models: it stays as it is.
  routedPorts: false,
  // A port of which nothing is configured tells of no VLAN this way.
  portDefaults: { mode: 'access', accessVlan: undefined, nativeVlan: undefined },
  ownModeOnly: true,
  emptyTrunk: false,
  trunkEncapsulation: false,
};

// Names of the command line, without what has a meaning in paths.
const ACL: AclCapabilities = { ...OPENCONFIG_ACL, namePattern: /^[A-Za-z0-9_][^\s"'?!|/[\]=]{0,62}$/ };

const BGP: BgpCapabilities = { ...OPENCONFIG_BGP, timers: BGP_CAPABILITIES.timers };

/** What the modules that a device announces over gNMI let it do; without facts the most. */
export function gnmiCapabilities(facts?: Facts): Capabilities {
  if (facts === undefined) return { vlan: VLAN, acl: ACL, bgp: BGP };
  const names = moduleNames(facts.extra['modules'] ?? '');
  const database = placeOf(facts).vlans !== 'none';
  return {
    ...(hasFeature('vlan', names) && { vlan: { ...VLAN, database } }),
    ...(hasFeature('acl', names) && { acl: aclByRevision(ACL, facts) }),
    ...(hasFeature('bgp', names) && { bgp: BGP }),
  };
}
