import { BGP_FAMILIES, type BgpFamily } from '../../../model/bgp.js';
import type { DesiredBgp } from '../../../model/desired-bgp.js';
import type { RouteMapEntry } from '../../../model/policy.js';
import type { Sourced, SourceRef } from '../../../util/source.js';

/** Something that is wished and cannot be written. */
export interface Limit {
  readonly message: string;
  readonly source: SourceRef;
}

const ANNOUNCED = [
  ['networks', 'networks'],
  ['redistribute', 'redistribute'],
  ['aggregates', 'aggregates'],
  ['maximumPaths', 'maximum_paths'],
] as const;

/** What of these, as intents call it, is wished of BGP. */
export interface Announced {
  readonly word: (typeof ANNOUNCED)[number][1];
  readonly family: BgpFamily;
  readonly source: SourceRef;
}

/** What is wished of what BGP announces by itself, and of the ways it keeps, where models have policies for that. */
export function announcedIn({ instances }: DesiredBgp): readonly Announced[] {
  return instances.flatMap(({ families }) =>
    BGP_FAMILIES.flatMap((family) =>
      ANNOUNCED.flatMap(([field, word]): readonly Announced[] => {
        const wish = families[family]?.[field];
        return wish == null || wish.value === null ? [] : [{ word, family, source: wish.source }];
      }),
    ),
  );
}

/** `restart` of `max_prefix`. @param where for people, for example `by the OpenConfig models` */
export function restartLimits({ peers }: DesiredBgp, where: string): readonly Limit[] {
  return peers.flatMap(({ families }) =>
    BGP_FAMILIES.flatMap((family): readonly Limit[] => {
      const wish = families[family]?.maxPrefix;
      if (wish?.value?.restart === undefined) return [];
      return [{ message: `netctl writes no \`restart\` of \`max_prefix\` ${where}`, source: wish.source }];
    }),
  );
}

/** Prefix lists where they are sets of prefixes, each with a name of its own. */
export function prefixSetLimits({ prefixLists }: DesiredBgp, where: string): readonly Limit[] {
  return prefixLists.flatMap(({ name, family, description, entries, add, source }) => {
    const twin = prefixLists.some((other) => other.name === name && other.family !== family);
    const denied = [...(entries?.value ?? []), ...add].filter(({ value }) => value.action === 'deny');
    return [
      ...(description?.value == null
        ? []
        : [{ message: `prefix lists have no \`description\` ${where}`, source: description.source }]),
      ...(twin
        ? [{ message: `there is one prefix list called ${name} ${where}, not one for each family`, source }]
        : []),
      ...denied.map((one) => ({
        message: `prefix lists permit what is in them, and have no \`deny\`, ${where}`,
        source: one.source,
      })),
    ];
  });
}

/** What rules of route maps ask for that policies of these models do not say. @param more what else they do not */
export function ruleLimits(
  { routeMaps }: DesiredBgp,
  where: string,
  more: (entry: RouteMapEntry) => readonly (readonly [boolean, string])[] = () => [],
): readonly Limit[] {
  const rules = routeMaps.flatMap(({ entries, add }) => [...(entries?.value ?? []), ...add]);
  return rules.flatMap(({ value, source }: Sourced<RouteMapEntry>) =>
    [...more(value), ...unsaid(value)]
      .filter(([asked]) => asked)
      .map(([, what]) => ({ message: `netctl writes no such thing ${where}: ${what}`, source })),
  );
}

function unsaid({ match, set, continue: next, description }: RouteMapEntry): readonly (readonly [boolean, string])[] {
  return [
    [description !== undefined, 'a description of a rule of a route map'],
    [next !== undefined, '`continue`'],
    [match.prefixLists.length + match.ipv6PrefixLists.length > 1, 'several prefix lists in one rule'],
    [match.acls.length > 0, 'access lists in route maps'],
    [match.nextHopPrefixLists.length > 0, 'prefix lists for next hops'],
    [match.asPaths.length > 0, 'AS paths in route maps'],
    [match.communities.length > 0, 'communities to match in route maps'],
    [match.tag !== undefined || set.tag !== undefined, 'tags in route maps'],
    [match.interface !== undefined, 'interfaces in route maps'],
    [set.weight !== undefined, 'weights'],
    [set.nextHop !== undefined && set.ipv6NextHop !== undefined, 'next hops of both families in one rule'],
    [new Set(set.asPathPrepend).size > 1, 'several different AS numbers to prepend'],
  ];
}
