import type { Capabilities, TriedFeatures } from '../../model/capabilities.js';
import { NO_VLANS } from '../../model/vlan-set.js';
import { LAST_NUMBER } from './acl/list-flows.js';

/** What was tried on which real release. */
export const TRIED = {
  vlan: { on: 'real', version: '3.1.0' },
  acl: { on: 'real', version: '3.1.0' },
} as const satisfies TriedFeatures;

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
  acl: {
    families: ['ipv4', 'ipv6'],
    standard: false,
    // 0x… is what a list is called of which only the number is left.
    namePattern: /^(?!0x)\w[\w.:-]{0,62}$/,
    // A number is a priority counted from above.
    sequence: { min: 1, max: LAST_NUMBER, step: 10 },
    equalEntries: 'taken',
    remarks: true,
    remarkPattern: /^\P{Cc}{1,200}$/u,
    wildcards: true,
    portsPerEntry: 64,
    established: true,
    tcpFlags: true,
    fragments: true,
    dscp: true,
    log: false,
    // What goes out is known only when all flows have had their say, which may send it to many ports.
    places: { interface: ['in'] },
  },
} as const satisfies Capabilities;

/** The same on every release that the driver reads. */
export function capabilities(): Capabilities {
  return CAPABILITIES;
}
