import type { RouteRule, PrefixList as WrittenList, RouteMap as WrittenMap } from '../../generated/intents.js';
import type { PrefixList, RouteMap, RouteMapEntry, RouteMatch, RouteSet } from '../../model/policy.js';
import { oneOrMore, said } from './written.js';

export function writePrefixList({ name, family, description, entries }: PrefixList): WrittenList {
  return said({ name, family, description, rules: entries.map((entry) => said({ ...entry })) });
}

export function writeRouteMap({ name, entries }: RouteMap): WrittenMap {
  return { name, rules: entries.map(writeEntry) };
}

/** Why intents cannot say a list or a route map; undefined where they can. */
export function whyNotSaid(policy: PrefixList | RouteMap): string | undefined {
  const lines = 'opaque' in policy ? policy.opaque : policy.entries.flatMap((entry) => entry.opaque);
  const [line] = lines;
  if (line !== undefined) return `netctl does not understand "${line}"`;
  return policy.entries.length === 0 ? 'it has no entries' : undefined;
}

function writeEntry({ seq, action, description, match, set, continue: goesOn }: RouteMapEntry): RouteRule {
  const matches = writeMatch(match);
  const sets = writeSet(set);
  return said({
    seq,
    action,
    description,
    match: Object.keys(matches).length === 0 ? undefined : matches,
    set: Object.keys(sets).length === 0 ? undefined : sets,
    continue: goesOn,
  });
}

function writeMatch(match: RouteMatch): NonNullable<RouteRule['match']> {
  return said({
    prefix_list: oneOrMore(match.prefixLists),
    ipv6_prefix_list: oneOrMore(match.ipv6PrefixLists),
    acl: oneOrMore(match.acls),
    next_hop_prefix_list: oneOrMore(match.nextHopPrefixLists),
    as_path: oneOrMore(match.asPaths),
    community: oneOrMore(match.communities),
    metric: match.metric,
    tag: match.tag,
    interface: match.interface,
  });
}

function writeSet(set: RouteSet): NonNullable<RouteRule['set']> {
  return said({
    local_preference: set.localPreference,
    metric: set.metric,
    weight: set.weight,
    tag: set.tag,
    next_hop: set.nextHop,
    ipv6_next_hop: set.ipv6NextHop,
    origin: set.origin,
    as_path_prepend: oneOrMore(set.asPathPrepend),
    communities: oneOrMore(set.communities),
    additive: set.additive ? true : undefined,
  });
}
