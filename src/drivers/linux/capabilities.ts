import type { Capabilities, TriedFeatures } from '../../model/capabilities.js';
import type { Facts } from '../../model/state.js';
import { NO_VLANS } from '../../model/vlan-set.js';
import { asShown } from './vlan/members.js';

/** What was tried on which real release: nftables, and bridge of iproute2 on a kernel 6.1 of its own. */
export const TRIED = {
  vlan: { on: 'real', version: '6.1.0' },
  acl: { on: 'real', version: '1.0.6' },
} as const satisfies TriedFeatures;

const CAPABILITIES = {
  vlan: {
    // A VLAN exists where a port is in it: there is no table of VLANs and no place for a name.
    database: false,
    reserved: NO_VLANS,
    nameLength: 0,
    namePattern: /^$/,
    suspend: false,
    voice: false,
    routedPorts: false,
    // ip-link(8), bridge: vlan_default_pvid is 1 unless set, and ports come to the bridge as access ports of it.
    portDefaults: { mode: 'access', accessVlan: 1, nativeVlan: undefined },
    // A port is in VLANs, untagged or tagged; its mode is what they amount to.
    ownModeOnly: true,
    asShown,
    emptyTrunk: true,
    trunkEncapsulation: false,
  },
  acl: {
    families: ['ipv4', 'ipv6'],
    standard: false,
    // What nft takes as the rest of a name that begins with the family, short of the kernel's 127 characters.
    namePattern: /^[A-Za-z0-9_.-]{1,100}$/,
    // Rules have no numbers of their own; netctl writes them into the comments.
    sequence: { min: 1, max: 2_147_483_647, step: 10 },
    equalEntries: 'taken',
    remarks: true,
    // A comment has 127 bytes, its number among them, and ends at a quotation mark.
    remarkPattern: /^(?! )[ !#-~]{1,110}(?<! )$/,
    wildcards: true,
    portsPerEntry: 65_536,
    established: true,
    tcpFlags: true,
    fragments: true,
    dscp: true,
    log: true,
    places: { interface: ['in', 'out'] },
  },
} as const satisfies Capabilities;

/** The same on every release that the driver reads, short of the tools that a host lacks. */
export function capabilities(facts?: Facts): Capabilities {
  const { without = '', defaultPvid } = facts?.extra ?? {};
  const missing = without.split(' ');
  const { vlan, acl } = CAPABILITIES;
  const accessVlan = defaultPvid === 'none' ? undefined : Number(defaultPvid ?? vlan.portDefaults.accessVlan);
  return {
    ...(!missing.includes('bridge') && { vlan: { ...vlan, portDefaults: { ...vlan.portDefaults, accessVlan } } }),
    ...(!missing.includes('nft') && { acl }),
  };
}
