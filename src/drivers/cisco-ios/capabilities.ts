import type { Capabilities, VlanCapabilities } from '../../model/capabilities.js';
import type { Facts } from '../../model/state.js';
import { madeUpName } from '../shared/vlan-blocks.js';
import { BGP_CAPABILITIES } from './bgp-capabilities.js';
import { aclCapabilities } from './capabilities-acl.js';
import { vtpOf } from './facts.js';

/** What a switch of this platform has on a port where nothing is configured. */
export const PORT_DEFAULTS = { mode: 'dynamic-auto', accessVlan: 1, nativeVlan: 1 } as const;

const VLAN: VlanCapabilities = {
  database: true,
  // VLAN 1 and the four that once stood for FDDI and Token Ring.
  reserved: [
    [1, 1],
    [1002, 1005],
  ],
  nameLength: 32,
  // No blanks or quotes; `?` asks for help and `!` begins a comment at the command line.
  namePattern: /^[^\s"?!][^\s"?]{0,31}$/,
  defaultName: madeUpName,
  uniqueNames: true,
  suspend: true,
  voice: true,
  routedPorts: true,
  portDefaults: PORT_DEFAULTS,
  emptyTrunk: true,
  trunkEncapsulation: true,
};

/** A router without VTP has no VLAN database; a switch that knows IEEE 802.1Q only needs no encapsulation. */
export function capabilities(facts?: Facts): Capabilities {
  const bgp = BGP_CAPABILITIES;
  const acl = aclCapabilities(facts);
  if (facts === undefined) return { vlan: VLAN, acl, bgp };
  if (vtpOf(facts).mode === 'none') return { acl, bgp };
  return { acl, bgp, vlan: { ...VLAN, trunkEncapsulation: facts.extra['encapsulation'] === 'negotiate' } };
}
