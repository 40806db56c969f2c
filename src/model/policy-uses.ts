import { BGP_FAMILIES, type BgpState, ipFamilyOf } from './bgp.js';
import type { IpFamily } from './policy.js';

/** Something that stands on a policy or a list. */
export interface PolicyUse {
  readonly kind: 'route_map' | 'prefix_list' | 'acl';
  readonly name: string;
  /** The family of the list, where that is known. */
  readonly family?: IpFamily;
  /** For people, for example `neighbor 10.1.1.0 (ipv4_unicast, import)`. */
  readonly user: string;
}

/** Who uses which policies and lists in a state: neighbours, announcements, route maps, and what the device names besides. */
export function policyUses(state: BgpState): readonly PolicyUse[] {
  return [
    ...state.uses,
    ...[...state.peers.values()].flatMap(({ kind, name, families }) =>
      BGP_FAMILIES.flatMap((family): PolicyUse[] => {
        const fields = families[family];
        const of = (what: string): string => `${kind} ${name} (${family}, ${what})`;
        const list = { kind: 'prefix_list', family: ipFamilyOf(family) } as const;
        return [
          ...use({ kind: 'route_map' }, fields?.importPolicy, of('import')),
          ...use({ kind: 'route_map' }, fields?.exportPolicy, of('export')),
          ...use(list, fields?.importPrefixList, of('import')),
          ...use(list, fields?.exportPrefixList, of('export')),
        ];
      }),
    ),
    ...[...state.instances.values()].flatMap(({ vrf, families }) =>
      BGP_FAMILIES.flatMap((family) => {
        const { networks = [], redistribute = [], aggregates = [] } = families[family] ?? {};
        return [...networks, ...redistribute, ...aggregates].flatMap((one) =>
          use(
            { kind: 'route_map' },
            one.routeMap,
            `bgp in ${vrf} (${family}, ${'from' in one ? one.from : one.prefix})`,
          ),
        );
      }),
    ),
    ...[...state.routeMaps.values()].flatMap(({ name, entries }) =>
      entries.flatMap(({ seq, match }): PolicyUse[] => {
        const user = `route map ${name} ${seq}`;
        return [
          ...match.prefixLists.map((list) => ({ kind: 'prefix_list', name: list, family: 'ipv4', user }) as const),
          ...match.ipv6PrefixLists.map((list) => ({ kind: 'prefix_list', name: list, family: 'ipv6', user }) as const),
          ...match.nextHopPrefixLists.map((list) => ({ kind: 'prefix_list', name: list, user }) as const),
          ...match.acls.map((list) => ({ kind: 'acl', name: list, user }) as const),
        ];
      }),
    ),
  ];
}

function use(what: Omit<PolicyUse, 'name' | 'user'>, name: string | undefined, user: string): readonly PolicyUse[] {
  return name === undefined ? [] : [{ ...what, name, user }];
}
