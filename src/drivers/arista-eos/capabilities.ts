import type { Capabilities } from '../../model/capabilities.js';
import { madeUpName } from '../shared/vlan-blocks.js';
import { ACL_CAPABILITIES } from './acl-language.js';
import { BGP_CAPABILITIES } from './bgp-capabilities.js';

/** What a switch of this platform has on a port where nothing is configured. */
export const PORT_DEFAULTS = { mode: 'access', accessVlan: 1, nativeVlan: 1 } as const;

/** The same on every device of the platform. */
export const CAPABILITIES: Capabilities = {
  vlan: {
    database: true,
    reserved: [[1, 1]],
    nameLength: 32,
    // No blanks or quotes; `?` asks for help and `!` begins a comment at the command line.
    namePattern: /^[^\s"?!][^\s"?]{0,31}$/,
    defaultName: madeUpName,
    suspend: true,
    // Its `switchport phone` has other rules than a voice VLAN; such lines are left as they are.
    voice: false,
    routedPorts: true,
    portDefaults: PORT_DEFAULTS,
    emptyTrunk: true,
    trunkEncapsulation: false,
  },
  acl: ACL_CAPABILITIES,
  bgp: BGP_CAPABILITIES,
};
