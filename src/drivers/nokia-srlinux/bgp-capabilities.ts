import type { BgpCapabilities } from '../../model/capabilities.js';
import { RESETS } from '../shared/openconfig/bgp-capabilities.js';
import { asShown } from '../shared/openconfig/policy-state.js';
import { bgpLimits } from './bgp-limits.js';

/** What netctl writes of BGP. */
export const BGP: BgpCapabilities = {
  families: ['ipv4_unicast', 'ipv6_unicast'],
  vrfs: true,
  peerGroups: true,
  peerFields: new Set([...RESETS, 'description', 'timers', 'connectTimer', 'bfd']),
  familyFields: new Set(['activate', 'maxPrefix', 'importPolicy', 'exportPolicy', 'defaultOriginate'] as const),
  resets: RESETS,
  defaultIpv4Unicast: false,
  // srl_nokia-bgp: `hold-time` is 90, and a keepalive comes after a third of it.
  timers: { keepalive: 30, hold: 90 },
  descriptionLength: 255,
  prefixListAsShown: asShown,
  limits: bgpLimits,
};
