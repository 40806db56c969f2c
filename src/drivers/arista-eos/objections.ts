import { type Change, changeId } from '../../model/change.js';
import type { DeviceState } from '../../model/state.js';
import type { Objection } from '../driver.js';
import { type BgpLimits, bgpObjections } from '../shared/bgp-objections.js';
import { LINES } from './acl-parse.js';

/** What this platform does not take of what BGP can be asked. */
const LIMITS: BgpLimits = {
  sendCommunity: new Set(['standard', 'extended', 'both', 'large', 'all']),
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

/** What speaks against making these changes on a device of this platform. */
export function objections(changes: readonly Change[], before: DeviceState): readonly Objection[] {
  return [...bgpObjections(changes, before, LIMITS), ...changes.flatMap(aboutLine)];
}

/** The sessions that lists can be bound to are always there, with settings or without. */
function aboutLine(change: Change): readonly Objection[] {
  if (change.kind !== 'acl_binding' || change.after?.place.kind !== 'line' || change.before !== undefined) return [];
  const { name } = change.after.place;
  if (LINES.test(name)) return [];
  return [
    {
      code: 'NETCTL_PLAN_PLACE_MISSING',
      message: `a list would be bound to "${name}", which is none of the places of sessions`,
      hint: 'There are `management ssh`, `management telnet`, `management console` and `system control-plane`.',
      allowedBy: undefined,
      change: changeId(change),
    },
  ];
}
