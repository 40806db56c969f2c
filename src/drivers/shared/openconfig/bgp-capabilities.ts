import type { BgpCapabilities } from '../../../model/capabilities.js';
import type { BgpPeerFields } from '../../../model/desired-bgp.js';
import { bgpLimits } from './bgp-limits.js';
import { asShown } from './policy-state.js';

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

/** What the models can say of BGP, and netctl writes by them. */
export const OPENCONFIG_BGP: BgpCapabilities = {
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
