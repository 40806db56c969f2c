import { BGP_FAMILIES, ipFamilyOf } from '../../model/bgp.js';
import type { DesiredBgp } from '../../model/desired-bgp.js';
import type { RouteMapEntry } from '../../model/policy.js';
import type { Sourced, SourceRef } from '../../util/source.js';
import { DEFAULT_NUMBER } from './default-action.js';

interface Limit {
  readonly message: string;
  readonly source: SourceRef;
}

const ANNOUNCED = ['networks', 'redistribute', 'aggregates', 'maximumPaths'] as const;

/** What wishes ask for that the platform has no words for, or netctl does not write on it. */
export function bgpLimits(desired: DesiredBgp): readonly Limit[] {
  return [...instanceLimits(desired), ...peerLimits(desired), ...listLimits(desired), ...mapLimits(desired)];
}

function instanceLimits({ instances }: DesiredBgp): readonly Limit[] {
  return instances.flatMap(({ families, defaultIpv4Unicast }) => [
    ...BGP_FAMILIES.flatMap((family) =>
      ANNOUNCED.flatMap((field): readonly Limit[] => {
        const wish = families[family]?.[field];
        if (wish == null || wish.value === null) return [];
        const word = field === 'maximumPaths' ? 'maximum_paths' : field;
        const which = ipFamilyOf(family) === 'ipv4' ? 'IPv4' : 'IPv6';
        const why = field === 'maximumPaths' ? 'netctl writes none' : 'what is announced is said by an export policy';
        return [{ message: `no \`${word}\` of BGP (${which}) on SR Linux: ${why}`, source: wish.source }];
      }),
    ),
    ...(defaultIpv4Unicast?.value === true
      ? [
          {
            message: 'on SR Linux groups say which families their neighbours take part in',
            source: defaultIpv4Unicast.source,
          },
        ]
      : []),
  ]);
}

function peerLimits({ peers }: DesiredBgp): readonly Limit[] {
  return peers.flatMap(({ fields, families }) => [
    ...(typeof fields.remoteAs?.value === 'string'
      ? [
          {
            message: 'SR Linux has no `internal` and `external`: say the number of the AS',
            source: fields.remoteAs.source,
          },
        ]
      : []),
    ...BGP_FAMILIES.flatMap((family): readonly Limit[] => {
      const wish = families[family]?.maxPrefix;
      if (wish?.value?.restart === undefined) return [];
      return [{ message: 'netctl writes no `restart` of `max_prefix` on SR Linux', source: wish.source }];
    }),
  ]);
}

function listLimits({ prefixLists }: DesiredBgp): readonly Limit[] {
  return prefixLists.flatMap(({ name, family, description, entries, add, source }) => {
    const twin = prefixLists.some((other) => other.name === name && other.family !== family);
    const denied = [...(entries?.value ?? []), ...add].filter(({ value }) => value.action === 'deny');
    return [
      ...(description?.value == null
        ? []
        : [{ message: 'prefix sets of SR Linux have no `description`', source: description.source }]),
      ...(twin ? [{ message: `SR Linux has one prefix set called ${name}, not one for each family`, source }] : []),
      ...denied.map((one) => ({ message: 'prefix sets of SR Linux have no `deny`', source: one.source })),
    ];
  });
}

function mapLimits({ routeMaps }: DesiredBgp): readonly Limit[] {
  return routeMaps.flatMap(({ entries, add }) => [...(entries?.value ?? []), ...add].flatMap(entryLimits));
}

function entryLimits({
  value: { seq, action, match, set, continue: next, description },
  source,
}: Sourced<RouteMapEntry>): readonly Limit[] {
  const sets = match.prefixLists.length + match.ipv6PrefixLists.length;
  const says =
    sets > 0 ||
    Object.values(set).some((value) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false,
    );
  const unsaid: readonly (readonly [boolean, string])[] = [
    [seq > DEFAULT_NUMBER, `numbers beyond ${DEFAULT_NUMBER}`],
    [
      seq === DEFAULT_NUMBER && (says || action === 'deny'),
      `a rule ${DEFAULT_NUMBER} but for \`permit\` of all the rest`,
    ],
    [description !== undefined, 'a description of a rule of a route map'],
    [next !== undefined, '`continue`'],
    [sets > 1, 'several prefix lists in one rule'],
    [match.acls.length > 0, 'access lists in route maps'],
    [match.nextHopPrefixLists.length > 0, 'prefix lists for next hops'],
    [match.asPaths.length > 0, 'AS paths in route maps'],
    [match.communities.length > 0 || set.communities.length > 0, 'communities in route maps'],
    [match.metric !== undefined, 'metrics to match in route maps'],
    [match.tag !== undefined || set.tag !== undefined, 'tags in route maps'],
    [match.interface !== undefined, 'interfaces in route maps'],
    [set.weight !== undefined, 'weights'],
    [set.nextHop !== undefined && set.ipv6NextHop !== undefined, 'next hops of both families in one rule'],
    [new Set(set.asPathPrepend).size > 1, 'several different AS numbers to prepend'],
  ];
  return unsaid
    .filter(([said]) => said)
    .map(([, what]) => ({ message: `netctl does not write on SR Linux: ${what}`, source }));
}
