import type { AclRule } from '../../model/acl.js';
import type {
  AclCapabilities,
  BgpCapabilities,
  Capabilities,
  TriedFeatures,
  VlanCapabilities,
} from '../../model/capabilities.js';
import type { BgpPeerFields } from '../../model/desired-bgp.js';
import type { Facts } from '../../model/state.js';
import { vlanSetOf } from '../../model/vlan-set.js';
import { bgpLimits } from './bgp-limits.js';
import { DEFAULT_VLAN, vlanName } from './names.js';
import { asShown } from './prefix-lists.js';

/** What was tried on which real release. */
export const TRIED = {
  vlan: { on: 'emulated' },
  acl: { on: 'emulated' },
  bgp: { on: 'emulated' },
} as const satisfies TriedFeatures;

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

const ACL: AclCapabilities = {
  families: ['ipv4', 'ipv6'],
  standard: false,
  namePattern: /^[A-Za-z0-9][\w.-]{0,63}$/,
  // Terms have names; their order alone counts.
  sequence: undefined,
  equalEntries: 'taken',
  remarks: false,
  wildcards: false,
  portsPerEntry: 100,
  established: true,
  tcpFlags: true,
  fragments: true,
  dscp: true,
  log: true,
  ruleLimit,
  places: { interface: ['in', 'out'] },
};

/** What makes a session begin anew. */
const RESETS: ReadonlySet<keyof BgpPeerFields> = new Set([
  'group',
  'remoteAs',
  'localAs',
  'updateSource',
  'password',
  'timers',
  'ebgpMultihop',
  'passive',
  'shutdown',
]);

const BGP: BgpCapabilities = {
  families: ['ipv4_unicast', 'ipv6_unicast'],
  vrfs: true,
  peerGroups: true,
  neighborsInGroups: true,
  peerFields: new Set([...RESETS, 'description']),
  familyFields: new Set(['activate', 'maxPrefix', 'importPolicy', 'exportPolicy', 'sendCommunity'] as const),
  resets: RESETS,
  defaultIpv4Unicast: true,
  timers: { keepalive: 30, hold: 90 },
  descriptionLength: 255,
  prefixListAsShown: asShown,
  limits: bgpLimits,
  defaultSendCommunity: 'all',
};

function ruleLimit({
  source,
  destination,
  sourcePorts,
  destinationPorts,
  icmp,
  tcpFlags,
}: AclRule): string | undefined {
  if (icmp?.code !== undefined) return 'netctl writes no ICMP code on this platform: say the type alone';
  if ([source, destination, sourcePorts, destinationPorts].some((one) => one?.kind === 'group')) {
    return 'netctl does not manage prefix lists of filters on this platform';
  }
  if (source.kind === 'mac' || destination.kind === 'mac') return 'filters of packets have no hardware addresses';
  return tcpFlags?.set.some((flag) => flag === 'ece' || flag === 'cwr') ||
    tcpFlags?.clear.some((flag) => flag === 'ece' || flag === 'cwr')
    ? 'the platform has no words for the TCP flags ece and cwr'
    : undefined;
}

/** VLANs where the device has the enhanced layer 2 software; without facts what such a device can. */
export function capabilities(facts?: Facts): Capabilities {
  return { ...((facts === undefined || facts.extra['switching'] === 'els') && { vlan: VLAN }), acl: ACL, bgp: BGP };
}
