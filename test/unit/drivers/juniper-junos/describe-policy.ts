import type { RouteMap } from '../../../../src/model/policy.js';

/** A route map in few words: number, action, and what of it is to be looked at. */
export function describeRouteMap(map: RouteMap | undefined): readonly string[] {
  return (map?.entries ?? []).map(({ seq, action, match, set, opaque }) =>
    [
      `${seq} ${action}`,
      ...(opaque.length > 0 ? ['opaque'] : []),
      ...(match.metric === undefined ? [] : ['metric']),
      ...match.ipv6PrefixLists.map((name) => `ipv6 ${name}`),
      ...match.prefixLists.map((name) => `ipv4 ${name}`),
      ...(set.communities.length === 0 ? [] : [`${set.additive ? 'adds' : 'sets'} ${set.communities.join(' ')}`]),
    ].join(' '),
  );
}
