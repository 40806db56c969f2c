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

/** The policies of a neighbour in one direction, by name. */
export interface PolicyNames {
  readonly policy: string | undefined;
  readonly list: string | undefined;
}

/** Policies that are ready to be asked about many prefixes. */
export interface RoutePolicies {
  /** What the policies of a neighbour do with a prefix. Without any, everything is accepted. */
  verdict(family: BgpFamily, names: PolicyNames, prefix: string): RouteVerdict;
}

/** Reads the numbers in prefix lists once, when a list is first asked. */
export function routePolicies(bgp: BgpState): RoutePolicies {
  const read = new Map<string, ReadList | undefined>();
  const lists: Lists = (key) => {
    if (!read.has(key)) read.set(key, readList(bgp.prefixLists.get(key)));
    return read.get(key);
  };
  return {
    verdict(family, { policy, list }, prefix) {
      const route = routeOf(prefix);
      if (route === undefined) return 'unknown';
      const byList = list === undefined ? 'accepted' : throughList(lists(`${ipFamilyOf(family)}/${list}`), route);
      const byMap = policy === undefined ? 'accepted' : throughMap(bgp.routeMaps.get(policy), route, lists);
      if (byList === 'rejected' || byMap === 'rejected') return 'rejected';
      return byList === 'accepted' && byMap === 'accepted' ? 'accepted' : 'unknown';
    },
  };
}

/** An entry of a prefix list in numbers. */
interface ReadEntry extends Route {
  readonly permits: boolean;
  readonly least: number;
  readonly most: number;
}

type ReadList = readonly ReadEntry[];
type Lists = (key: string) => ReadList | undefined;

/** Undefined for a list that is not there, or has lines that are not understood. */
function readList(list: PrefixList | undefined): ReadList | undefined {
  if (list === undefined || list.opaque.length > 0) return undefined;
  return list.entries.flatMap(({ action, prefix, ge, le }) => {
    const own = routeOf(prefix);
    if (own === undefined) return [];
    const most = le ?? (ge === undefined ? own.length : bitsOf(own.family));
    return [{ ...own, permits: action === 'permit', least: ge ?? own.length, most }];
  });
}

/** What a neighbour's policies are in one direction. */
export function policiesOf(settings: BgpPeerFamily, direction: 'import' | 'export'): PolicyNames {
  return direction === 'import'
    ? { policy: settings.importPolicy, list: settings.importPrefixList }
    : { policy: settings.exportPolicy, list: settings.exportPrefixList };
}

function routeOf(prefix: string): Route | undefined {
  const [address = '', length = ''] = prefix.split('/');
  const ip = parseIp(address);
  return ip && { ...ip, length: Number(length) };
}

/** The first entry that has the route decides; what none has is denied. */
function throughList(list: ReadList | undefined, route: Route): RouteVerdict {
  if (list === undefined) return 'unknown';
  const found = list.find(({ family, value, length, least, most }) => {
    if (family !== route.family || route.length < least || route.length > most || length > route.length) return false;
    const shift = BigInt(bitsOf(family) - length);
    return value >> shift === route.value >> shift;
  });
  return found?.permits === true ? 'accepted' : 'rejected';
}

function throughMap(map: RouteMap | undefined, route: Route, lists: Lists): RouteVerdict {
  if (map === undefined) return 'unknown';
  const possible = new Set<RouteVerdict>();
  for (const entry of map.entries) {
    const matches = matchOf(entry, route, lists);
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

function matchOf({ match, opaque }: RouteMapEntry, route: Route, lists: Lists): 'yes' | 'no' | 'maybe' {
  const { prefixLists, ipv6PrefixLists } = match;
  const own = route.family === 'ipv4' ? prefixLists : ipv6PrefixLists;
  const others = route.family === 'ipv4' ? ipv6PrefixLists : prefixLists;
  const more = asksForMore(match);
  const uncertain = more || opaque.length > 0;
  if (own.length === 0) return others.length > 0 ? 'no' : uncertain ? 'maybe' : 'yes';
  const verdicts = own.map((name) => throughList(lists(`${route.family}/${name}`), route));
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
