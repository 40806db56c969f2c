import { type BgpFamily, type BgpPeerFamily, type BgpState, ipFamilyOf } from '../../model/bgp.js';
import { bitsOf, parseIp } from '../../model/ip-prefix.js';
import type { IpFamily, PrefixList, RouteMap, RouteMapEntry, RouteMatch } from '../../model/policy.js';

/** What becomes of a route; `unknown` where it hangs on something else than its prefix, or on what is not understood. */
export type RouteVerdict = 'accepted' | 'rejected' | 'unknown';

/** A route as policies see it: its network as a number, and its length. */
interface Route {
  readonly family: IpFamily;
  readonly value: bigint;
  readonly length: number;
}

/** What policies of a neighbour in one direction do with a prefix. Without any, everything is accepted. */
export function routeVerdict(
  bgp: BgpState,
  family: BgpFamily,
  { policy, list }: { readonly policy: string | undefined; readonly list: string | undefined },
  prefix: string,
): RouteVerdict {
  const route = routeOf(prefix);
  if (route === undefined) return 'unknown';
  const byList = list === undefined ? 'accepted' : throughList(bgp, `${ipFamilyOf(family)}/${list}`, route);
  const byMap = policy === undefined ? 'accepted' : throughMap(bgp, bgp.routeMaps.get(policy), route);
  if (byList === 'rejected' || byMap === 'rejected') return 'rejected';
  return byList === 'accepted' && byMap === 'accepted' ? 'accepted' : 'unknown';
}

/** What a neighbour's policies are in one direction. */
export function policiesOf(
  settings: BgpPeerFamily,
  direction: 'import' | 'export',
): { readonly policy: string | undefined; readonly list: string | undefined } {
  return direction === 'import'
    ? { policy: settings.importPolicy, list: settings.importPrefixList }
    : { policy: settings.exportPolicy, list: settings.exportPrefixList };
}

function routeOf(prefix: string): Route | undefined {
  const [address = '', length = ''] = prefix.split('/');
  const ip = parseIp(address);
  return ip && { ...ip, length: Number(length) };
}

function throughList(bgp: BgpState, key: string, route: Route): RouteVerdict {
  const list = bgp.prefixLists.get(key);
  if (list === undefined || list.opaque.length > 0) return 'unknown';
  return isPermitted(list, route) ? 'accepted' : 'rejected';
}

/** The first entry that has the route decides; what none has is denied. */
function isPermitted({ entries }: PrefixList, route: Route): boolean {
  const found = entries.find(({ prefix, ge, le }) => {
    const own = routeOf(prefix);
    if (own === undefined || own.family !== route.family || own.length > route.length) return false;
    const shift = BigInt(bitsOf(own.family) - own.length);
    if (own.value >> shift !== route.value >> shift) return false;
    const least = ge ?? own.length;
    const most = le ?? (ge === undefined ? own.length : bitsOf(own.family));
    return least <= route.length && route.length <= most;
  });
  return found?.action === 'permit';
}

function throughMap(bgp: BgpState, map: RouteMap | undefined, route: Route): RouteVerdict {
  if (map === undefined) return 'unknown';
  const possible = new Set<RouteVerdict>();
  for (const entry of map.entries) {
    const matches = matchOf(bgp, entry, route);
    if (matches === 'no') continue;
    if (entry.continue !== undefined) return 'unknown';
    possible.add(entry.action === 'permit' ? 'accepted' : 'rejected');
    if (matches === 'yes') return only(possible);
  }
  return only(possible.add('rejected'));
}

function only(possible: ReadonlySet<RouteVerdict>): RouteVerdict {
  const [first = 'unknown'] = possible;
  return possible.size === 1 ? first : 'unknown';
}

function matchOf(bgp: BgpState, { match, opaque }: RouteMapEntry, route: Route): 'yes' | 'no' | 'maybe' {
  const { prefixLists, ipv6PrefixLists } = match;
  const own = route.family === 'ipv4' ? prefixLists : ipv6PrefixLists;
  const others = route.family === 'ipv4' ? ipv6PrefixLists : prefixLists;
  const more = asksForMore(match);
  const uncertain = more || opaque.length > 0;
  if (own.length === 0) return others.length > 0 ? 'no' : uncertain ? 'maybe' : 'yes';
  const verdicts = own.map((name) => throughList(bgp, `${route.family}/${name}`, route));
  if (verdicts.every((verdict) => verdict === 'rejected')) return 'no';
  return !uncertain && verdicts.includes('accepted') ? 'yes' : 'maybe';
}

/** True where more than the prefix counts. */
function asksForMore({
  acls,
  nextHopPrefixLists,
  asPaths,
  communities,
  metric,
  tag,
  interface: name,
}: RouteMatch): boolean {
  const lists = [acls, nextHopPrefixLists, asPaths, communities];
  return lists.some((list) => list.length > 0) || [metric, tag, name].some((value) => value !== undefined);
}
