import type { Change } from '../../model/change.js';
import type { Objection } from '../driver.js';
import { type BgpLimits, bgpObjections } from '../shared/bgp-objections.js';

/** What this platform does not take of what BGP can be asked. */
const LIMITS: BgpLimits = {
  remoteAsWords: false,
  maxPrefixRestart: false,
  listDescriptions: false,
  severalMatches: false,
  redistributionMetric: false,
  aggregateRouteMap: true,
  sources: /^(?:connected|static|rip|attached-host|ospf|ospfv3|isis)$/,
  // Written once for a neighbour, outside the address families.
  sameInFamilies: [
    'nextHopSelf',
    'sendCommunity',
    'routeReflectorClient',
    'softReconfiguration',
    'allowasIn',
    'maxPrefix',
  ],
};

/** What speaks against making these changes on this platform. */
export function objections(changes: readonly Change[]): readonly Objection[] {
  return bgpObjections(changes, LIMITS);
}
