import type { Capabilities, TriedFeatures, VlanCapabilities } from '../../model/capabilities.js';
import type { Facts } from '../../model/state.js';
import { vlanSetOf } from '../../model/vlan-set.js';
import { DEFAULT_VLAN, vlanName } from './names.js';

/** What was tried on which real release. */
export const TRIED = { vlan: { on: 'emulated' } } as const satisfies TriedFeatures;

const VLAN: VlanCapabilities = {
  database: true,
  reserved: vlanSetOf(DEFAULT_VLAN.id),
  nameLength: 255,
  // Letters, digits, hyphens and periods; underscores are taken too. What could be a number, a range or `all` is none, nor
  // what netctl calls VLANs that are given no name.
  namePattern: /^(?!all$|default$|vlan\d{1,4}$)[A-Za-z][\w.-]{0,254}$/,
  defaultName: (id) => vlanName({ id, name: undefined }),
  uniqueNames: true,
  suspend: false,
  voice: false,
  routedPorts: false,
  portDefaults: { mode: 'access', accessVlan: DEFAULT_VLAN.id, nativeVlan: undefined },
  ownModeOnly: true,
  // "For trunk interface, please ensure either vlan members is configured": the device refuses the commit.
  emptyTrunk: false,
  trunkEncapsulation: false,
};

/** VLANs where the device has the enhanced layer 2 software; without facts what such a device can. */
export function capabilities(facts?: Facts): Capabilities {
  return { ...((facts === undefined || facts.extra['switching'] === 'els') && { vlan: VLAN }) };
}
