import { BGP_FAMILIES, ipFamilyOf } from '../../../model/bgp.js';
import type { DesiredBgp } from '../../../model/desired-bgp.js';
import type { RouteMapEntry } from '../../../model/policy.js';
import type { Sourced, SourceRef } from '../../../util/source.js';

interface Limit {
  readonly message: string;
  readonly source: SourceRef;
}

const ANNOUNCED = ['networks', 'redistribute', 'aggregates', 'maximumPaths'] as const;
const MODELS = 'netctl writes no such thing in the OpenConfig models';

/** What wishes ask for that is not written in the OpenConfig models, beyond what the fields of capabilities tell. */
export function bgpLimits(desired: DesiredBgp): readonly Limit[] {
  return [...instanceLimits(desired), ...peerLimits(desired), ...listLimits(desired), ...mapLimits(desired)];
}

function instanceLimits({ instances }: DesiredBgp): readonly Limit[] {
  return instances.flatMap(({ families, defaultIpv4Unicast }) => [
    ...BGP_FAMILIES.flatMap((family) =>
      ANNOUNCED.flatMap((field) => {
        const wish = families[family]?.[field];
        if (wish === undefined || wish.value === null) return [];
        const what = field === 'maximumPaths' ? 'maximum_paths' : field;
        return [
          {
            message: `${MODELS}: \`${what}\` of BGP for ${ipFamilyOf(family) === 'ipv4' ? 'IPv4' : 'IPv6'}`,
            source: wish.source,
          },
        ];
      }),
    ),
    ...(defaultIpv4Unicast?.value === true
      ? [
          {
            message: 'by the OpenConfig models neighbours take part in IPv4 unicast only where they say so',
            source: defaultIpv4Unicast.source,
          },
        ]
      : []),
  ]);
}

function peerLimits({ peers }: DesiredBgp): readonly Limit[] {
  return peers.flatMap(({ families }) =>
    BGP_FAMILIES.flatMap((family) => {
      const wish = families[family]?.maxPrefix;
      if (wish?.value?.restart === undefined) return [];
      return [{ message: `${MODELS}: \`restart\` of \`max_prefix\``, source: wish.source }];
    }),
  );
}

function listLimits({ prefixLists }: DesiredBgp): readonly Limit[] {
  return prefixLists.flatMap(({ name, family, description, entries, add, source }) => {
    const twin = prefixLists.some((other) => other.name === name && other.family !== family);
    const denied = [...(entries?.value ?? []), ...add].filter(({ value }) => value.action === 'deny');
    return [
      ...(description?.value == null
        ? []
        : [{ message: `${MODELS}: \`description\` of prefix lists`, source: description.source }]),
      ...(twin
        ? [{ message: `the OpenConfig models have one prefix set called ${name}, not one for each family`, source }]
        : []),
      ...denied.map((entry) => ({
        message: 'prefix sets of the OpenConfig models permit what is in them, and have no `deny`',
        source: entry.source,
      })),
    ];
  });
}

function mapLimits({ routeMaps }: DesiredBgp): readonly Limit[] {
  return routeMaps.flatMap(({ entries, add }) => [...(entries?.value ?? []), ...add].flatMap(entryLimits));
}

function entryLimits({
  value: { match, set, continue: next, description },
  source,
}: Sourced<RouteMapEntry>): readonly Limit[] {
  const sets = match.prefixLists.length + match.ipv6PrefixLists.length;
  const unsaid: readonly (readonly [boolean, string])[] = [
    [description !== undefined, 'a description of a rule of a route map'],
    [next !== undefined, '`continue`'],
    [sets > 1, 'several prefix lists in one rule'],
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
  return unsaid.filter(([said]) => said).map(([, what]) => ({ message: `${MODELS}: ${what}`, source }));
}
