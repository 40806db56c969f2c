import type { AclCapabilities, BgpCapabilities, Capabilities, TriedFeatures } from '../../model/capabilities.js';
import type { Facts } from '../../model/state.js';
import { runs } from './facts.js';

/** What was tried on which real release. */
export const TRIED = {
  acl: { on: 'real', version: '8.4.4' },
  bgp: { on: 'real', version: '8.4.4' },
} as const satisfies TriedFeatures;

/** Access lists of FRR are about routes and logins: zebra filters no packets. */
export const ACL = {
  families: ['ipv4', 'ipv6'],
  standard: true,
  // `?` asks for help, `|` filters output, `!` and `#` begin a comment.
  namePattern: /^[^\s?|!#"]{1,128}$/,
  sequence: { min: 1, max: 4_294_967_295, step: 5 },
  equalEntries: 'ignored',
  // A list has one remark, which belongs to none of its entries: it is kept, and is no entry.
  remarks: false,
  wildcards: true,
  portsPerEntry: 0,
  established: false,
  tcpFlags: false,
  fragments: false,
  dscp: false,
  log: false,
  // `line vty` is about the daemons' own ports, by Telnet; netctl comes by SSH.
  linesApart: true,
  places: { line: ['in'] },
} as const satisfies AclCapabilities;

/** Measured with a session that was up: what is not here left it up. */
export const RESETS = [
  'group',
  'remoteAs',
  'localAs',
  'updateSource',
  'password',
  'ebgpMultihop',
  'ttlSecurity',
  'passive',
  'shutdown',
] as const;

const BGP: BgpCapabilities = {
  families: ['ipv4_unicast', 'ipv6_unicast'],
  vrfs: true,
  peerGroups: true,
  peerFields: new Set([...RESETS, 'description', 'timers', 'connectTimer', 'bfd'] as const),
  familyFields: new Set([
    'activate',
    'nextHopSelf',
    'sendCommunity',
    'routeReflectorClient',
    'softReconfiguration',
    'allowasIn',
    'maxPrefix',
    'importPolicy',
    'exportPolicy',
    'importPrefixList',
    'exportPrefixList',
    'defaultOriginate',
  ] as const),
  resets: new Set(RESETS),
  defaultIpv4Unicast: true,
  defaultSendCommunity: 'all',
  timers: { keepalive: 60, hold: 180 },
  descriptionLength: 80,
};

/** Without bgpd there is no BGP; access lists are zebra's. `frr defaults datacenter` has timers of its own. */
export function capabilities(facts?: Facts): Capabilities {
  if (facts === undefined) return { acl: ACL, bgp: BGP };
  const quick = facts.extra['defaults'] === 'datacenter';
  const bgp = quick ? { ...BGP, timers: { keepalive: 3, hold: 9 } } : BGP;
  return { acl: ACL, ...(runs('bgpd', facts) && { bgp }) };
}
