import type { BgpLimits } from '../shared/bgp-objections.js';

/** What this platform does not take of what BGP can be asked. */
export const BGP_LIMITS: BgpLimits = {
  sendCommunity: new Set(['standard', 'extended', 'both']),
  remoteAsWords: false,
  maxPrefixRestart: true,
  listDescriptions: true,
  severalMatches: true,
  redistributionMetric: true,
  aggregateRouteMap: true,
  sources: /^(?:connected|static|rip|(?:ospf|ospfv3|eigrp) \d{1,5}|isis(?: \S{1,64})?)$/,
  sameInFamilies: [],
};
