import type {
  AclCapabilities,
  BgpCapabilities,
  Capabilities,
  TriedFeatures,
  VlanCapabilities,
} from '../../model/capabilities.js';
import type { BgpPeerFields } from '../../model/desired-bgp.js';
import type { Facts } from '../../model/state.js';
import { NO_VLANS } from '../../model/vlan-set.js';
import { ruleLimit } from '../shared/openconfig/acl-limits.js';
import { hasFeature, moduleNames } from '../shared/openconfig/announced.js';
import { bgpLimits } from '../shared/openconfig/bgp-limits.js';
import { placeOf } from '../shared/openconfig/place.js';
import { asShown } from '../shared/openconfig/policy-state.js';

/** What was tried on which real release. */
export const TRIED = {
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

/** What makes a session begin anew on most devices. */
export const RESETS: ReadonlySet<keyof BgpPeerFields> = new Set([
  'group',
  'remoteAs',
  'localAs',
  'updateSource',
  'password',
  'ebgpMultihop',
  'passive',
  'shutdown',
]);

const ACL: AclCapabilities = {
  families: ['ipv4', 'ipv6'],
  standard: false,
  namePattern: /^[^\s/'"[\]=]{1,63}$/,
  sequence: { min: 1, max: 4_294_967_295, step: 10 },
  equalEntries: 'taken',
  // A remark is the description of the entry behind it.
  remarks: true,
  remarkPattern: /^\P{Cc}{1,255}$/u,
  remarkNumbers: 'none',
  wildcards: false,
  portsPerEntry: 1,
  established: true,
  tcpFlags: true,
  fragments: true,
  dscp: true,
  log: true,
  ruleLimit,
  places: { interface: ['in', 'out'] },
};

const BGP: BgpCapabilities = {
  families: ['ipv4_unicast', 'ipv6_unicast'],
  vrfs: true,
  peerGroups: true,
  peerFields: new Set([...RESETS, 'description', 'timers', 'connectTimer', 'bfd']),
  familyFields: new Set(['activate', 'maxPrefix', 'importPolicy', 'exportPolicy', 'defaultOriginate'] as const),
  resets: RESETS,
  defaultIpv4Unicast: false,
  // openconfig-bgp: the defaults of `timers`.
  timers: { keepalive: 30, hold: 90 },
  descriptionLength: 255,
  prefixListAsShown: asShown,
  limits: bgpLimits,
};

/** TCP flags, `established` and fragments came with openconfig-packet-match of this day. */
const DETAILS_FROM = '2022-06-01';

/** What the modules that a device announces let it do; without facts what the models can say. */
export function capabilities(facts?: Facts): Capabilities {
  if (facts === undefined) return { vlan: VLAN, acl: ACL, bgp: BGP };
  const names = moduleNames(facts.extra['modules'] ?? '');
  const database = placeOf(facts).vlans !== 'none';
  return {
    ...(hasFeature('vlan', names) && { vlan: { ...VLAN, database } }),
    ...(hasFeature('acl', names) && { acl: aclOf(facts) }),
    ...(hasFeature('bgp', names) && { bgp: BGP }),
  };
}

/** An old revision is told by its date; servers that name versions instead are taken at the models' word. */
function aclOf({ extra }: Facts): AclCapabilities {
  const revision = /(?:^| )openconfig-acl@(?<date>\d{4}-\d{2}-\d{2})(?: |$)/.exec(extra['modules'] ?? '')?.groups?.[
    'date'
  ];
  if (revision === undefined || revision >= DETAILS_FROM) return ACL;
  return { ...ACL, established: false, tcpFlags: false, fragments: false };
}
