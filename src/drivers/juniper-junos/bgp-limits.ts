import { BGP_FAMILIES, ipFamilyOf } from '../../model/bgp.js';
import type { DesiredBgp, DesiredBgpPeer, DesiredPrefixList } from '../../model/desired-bgp.js';
import { parseIp } from '../../model/ip-prefix.js';
import type { PrefixListEntry, RouteMapEntry } from '../../model/policy.js';
import type { Sourced, SourceRef } from '../../util/source.js';
import { canSet } from './communities.js';

interface Limit {
  readonly message: string;
  readonly source: SourceRef;
}

const ANNOUNCED = ['networks', 'redistribute', 'aggregates'] as const;

/** What wishes ask for that the platform has no statement for, or netctl does not write on it. */
export function bgpLimits(desired: DesiredBgp): readonly Limit[] {
  return [
    ...instanceLimits(desired),
    ...desired.peers.flatMap(peerLimits),
    ...desired.prefixLists.flatMap((list) => listLimits(list, desired)),
    ...desired.routeMaps.flatMap(({ entries, add }) => [...(entries?.value ?? []), ...add].flatMap(entryLimits)),
  ];
}

function instanceLimits({ instances }: DesiredBgp): readonly Limit[] {
  return instances.flatMap(({ families, defaultIpv4Unicast }) => [
    ...BGP_FAMILIES.flatMap((family) => {
      const which = ipFamilyOf(family) === 'ipv4' ? 'IPv4' : 'IPv6';
      const { maximumPaths } = families[family] ?? {};
      return [
        ...ANNOUNCED.flatMap((field) => {
          const wish = families[family]?.[field];
          if (wish == null || wish.value === null) return [];
          const message = `Junos has no \`${field}\` of BGP (${which}): what is announced is said by an export policy`;
          return [{ message, source: wish.source }];
        }),
        ...(maximumPaths?.value == null
          ? []
          : [{ message: `netctl writes no \`maximum_paths\` (${which}) on Junos`, source: maximumPaths.source }]),
      ];
    }),
    ...(defaultIpv4Unicast?.value === false
      ? [
          {
            message: 'on Junos neighbours take part in IPv4 unicast unless they say otherwise',
            source: defaultIpv4Unicast.source,
          },
        ]
      : []),
  ]);
}

function peerLimits({ kind, ensure, fields, families }: DesiredBgpPeer): readonly Limit[] {
  if (ensure === 'absent') return [];
  const { remoteAs, updateSource } = fields;
  const address = updateSource?.value;
  return [
    ...(remoteAs?.value === 'external' || (remoteAs?.value === 'internal' && kind === 'neighbor')
      ? [
          {
            message: 'Junos has `internal` for groups alone, and no `external`: say the number',
            source: remoteAs.source,
          },
        ]
      : []),
    ...(updateSource !== undefined && address != null && parseIp(address) === undefined
      ? [{ message: `the source of a session is an address on Junos, not ${address}`, source: updateSource.source }]
      : []),
    ...BGP_FAMILIES.flatMap((family) => {
      const wish = families[family]?.sendCommunity;
      if (wish?.value == null || wish.value === 'all') return [];
      return [{ message: 'Junos sends communities of all kinds; say `all`, or nothing', source: wish.source }];
    }),
  ];
}

function listLimits(
  { name, family, description, ensure, entries, add, source }: DesiredPrefixList,
  { prefixLists }: DesiredBgp,
): readonly Limit[] {
  if (ensure === 'absent') return [];
  const twin = prefixLists.some(
    (other) => other.name === name && other.family !== family && other.ensure === 'present',
  );
  return [
    ...(description?.value == null
      ? []
      : [{ message: 'prefix lists have no `description` on Junos', source: description.source }]),
    ...(twin ? [{ message: `Junos has one prefix list called ${name}, not one for each family`, source }] : []),
    ...[...(entries?.value ?? []), ...add].flatMap(listEntryLimits),
  ];
}

function listEntryLimits({ value: { action, ge, le }, source }: Sourced<PrefixListEntry>): readonly Limit[] {
  return [
    ...(action === 'deny' ? [{ message: 'prefix lists of Junos have no `deny`', source }] : []),
    ...(ge === undefined && le === undefined
      ? []
      : [{ message: 'prefix lists of Junos have whole prefixes, without `ge` and `le`', source }]),
  ];
}

function entryLimits({ value: { match, set, ...entry }, source }: Sourced<RouteMapEntry>): readonly Limit[] {
  const foreign = set.communities.filter((one) => !canSet(one));
  const hops = [set.nextHop, set.ipv6NextHop].filter((hop) => hop !== undefined);
  const unsaid: readonly (readonly [boolean, string])[] = [
    [entry.description !== undefined, 'no description of a rule of a route map'],
    [entry.continue !== undefined, 'no `continue` that keeps what was decided'],
    [match.acls.length > 0, 'no access lists in route maps'],
    [match.nextHopPrefixLists.length > 0, 'no prefix lists for next hops'],
    [set.weight !== undefined, 'no weights'],
    [hops.length > 1, 'one next hop for a rule, not one for each family'],
    [foreign.length > 0, `no community ${foreign.join(', ')} that netctl could write`],
    [set.communities.length > 10, 'no more than 10 communities in a rule that netctl would write'],
  ];
  return unsaid.filter(([said]) => said).map(([, what]) => ({ message: `Junos has ${what}`, source }));
}
