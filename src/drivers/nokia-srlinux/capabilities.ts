import type { AclCapabilities, Capabilities, TriedFeatures, VlanCapabilities } from '../../model/capabilities.js';
import type { Facts } from '../../model/state.js';
import { NO_VLANS } from '../../model/vlan-set.js';
import { ruleLimit } from './acl-limits.js';
import { BGP } from './bgp-capabilities.js';
import { releaseOf } from './facts.js';
import { LAST_NUMBER } from './last-entry.js';
import { asShown } from './port-settings.js';
import { DESCRIPTION_PATTERN } from './schema/types.js';

/** What was tried on which real release. */
export const TRIED = {
  vlan: { on: 'emulated' },
  acl: { on: 'emulated' },
  bgp: { on: 'emulated' },
} as const satisfies TriedFeatures;

const VLAN: VlanCapabilities = {
  database: true,
  reserved: NO_VLANS,
  // The name is the description of the network instance.
  nameLength: 255,
  namePattern: DESCRIPTION_PATTERN,
  suspend: true,
  voice: false,
  routedPorts: false,
  portDefaults: { mode: 'access', accessVlan: undefined, nativeVlan: undefined },
  ownModeOnly: true,
  asShown,
  emptyTrunk: true,
  // Every VLAN of a port is a subinterface.
  namedTrunks: true,
  trunkEncapsulation: false,
};

const ACL: AclCapabilities = {
  families: ['ipv4', 'ipv6'],
  standard: false,
  // The two names that the platform keeps are for what it captures and for its own packets.
  namePattern: /^(?!(?:system|capture)$)[A-Za-z0-9!@#$%^&()|+=`~.,/_:;?-]{1,255}$/,
  sequence: { min: 1, max: LAST_NUMBER, step: 10 },
  equalEntries: 'taken',
  // A remark is the description of the entry behind it.
  remarks: true,
  remarkPattern: DESCRIPTION_PATTERN,
  remarkNumbers: 'none',
  wildcards: true,
  portsPerEntry: 1,
  established: true,
  tcpFlags: true,
  fragments: true,
  // Only some hardware has it.
  dscp: false,
  log: true,
  ruleLimit,
  places: { interface: ['in', 'out'] },
};

/** Filters have the models that netctl writes since 24.3. */
const ACL_FROM = 2403;
/** So have policies since 25.3. */
const BGP_FROM = 2503;

/** What a device of this release can; without facts the most. */
export function capabilities(facts?: Facts): Capabilities {
  const release = facts === undefined ? undefined : releaseOf(facts);
  const since = (first: number): boolean => release === undefined || release >= first;
  return { vlan: VLAN, ...(since(ACL_FROM) && { acl: ACL }), ...(since(BGP_FROM) && { bgp: BGP }) };
}
