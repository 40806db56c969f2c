import type { Capabilities, TriedFeatures } from '../../model/capabilities.js';
import { NO_VLANS } from '../../model/vlan-set.js';

/** What was tried on which real release. */
export const TRIED = { vlan: { on: 'real', version: '3.1.0' } } as const satisfies TriedFeatures;

const CAPABILITIES = {
  vlan: {
    // A VLAN exists as soon as a port is in it: there is no table of VLANs and no place for a name.
    database: false,
    reserved: NO_VLANS,
    nameLength: 0,
    namePattern: /^$/,
    suspend: false,
    voice: false,
    routedPorts: false,
    // ovs-vswitchd.conf.db(5), Port: without mode and tag a port is a trunk of all VLANs that has no native VLAN.
    portDefaults: { mode: 'trunk', accessVlan: undefined, nativeVlan: undefined },
    // One column, `tag`, is the access VLAN or the native VLAN, whichever the mode calls for.
    ownModeOnly: true,
    emptyTrunk: false,
    trunkEncapsulation: false,
  },
} as const satisfies Capabilities;

/** The same on every release that the driver reads. */
export function capabilities(): Capabilities {
  return CAPABILITIES;
}
