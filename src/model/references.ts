import { type AclState, aclKey } from './acl.js';
import type { BgpState } from './bgp.js';
import { BGP_FAMILIES, peerKey } from './bgp.js';
import type { Change } from './change.js';
import { policyUses } from './policy-uses.js';
import type { DeviceState } from './state.js';

/** What is named and is not there, for people: `interface/Vlan10/in/ipv4 names the list ipv4/EDGE-IN, which is not there`. */
export function danglingReferences({ acl, bgp }: DeviceState): readonly string[] {
  return [
    ...(acl === undefined ? [] : danglingBindings(acl)),
    ...(bgp === undefined ? [] : [...danglingPolicies(bgp, acl), ...danglingGroups(bgp)]),
  ];
}

function danglingBindings({ acls, bindings }: AclState): readonly string[] {
  return [...bindings].flatMap(([place, { family, acl }]) =>
    acls.has(aclKey({ family, name: acl })) ? [] : [missing(place, `the list ${family}/${acl}`)],
  );
}

function danglingPolicies(bgp: BgpState, acl: AclState | undefined): readonly string[] {
  const lists = new Set([...bgp.prefixLists.values()].map(({ name }) => name));
  const filters = acl === undefined ? undefined : new Set([...acl.acls.values()].map(({ name }) => name));
  return policyUses(bgp).flatMap(({ kind, name, family, user }) => {
    if (kind === 'route_map') return bgp.routeMaps.has(name) ? [] : [missing(user, `the route map ${name}`)];
    if (kind === 'acl') return filters === undefined || filters.has(name) ? [] : [missing(user, `the list ${name}`)];
    const there = family === undefined ? lists.has(name) : bgp.prefixLists.has(`${family}/${name}`);
    return there ? [] : [missing(user, `the prefix list ${name}`)];
  });
}

function danglingGroups({ peers }: BgpState): readonly string[] {
  return [...peers.values()].flatMap(({ vrf, name, group }) => {
    const there = group === undefined || peers.get(peerKey({ vrf, name: group }))?.kind === 'group';
    return there ? [] : [missing(`neighbor ${name}`, `the peer group ${group}`)];
  });
}

function missing(user: string, what: string): string {
  return `${user} names ${what}, which is not there`;
}

/** The lists and policies that something names although they are not there, by the changeId of what would create them. */
export function missingReferents({ acl, bgp }: Pick<DeviceState, 'acl' | 'bgp'>): ReadonlySet<string> {
  const missing = new Set<string>();
  for (const { family, acl: name } of acl?.bindings.values() ?? []) {
    if (!acl?.acls.has(aclKey({ family, name }))) missing.add(`acl/${aclKey({ family, name })}`);
  }
  for (const { kind, name, family } of bgp === undefined ? [] : policyUses(bgp)) {
    if (kind === 'route_map' && !bgp?.routeMaps.has(name)) missing.add(`route_map/${name}`);
    if (kind !== 'prefix_list') continue;
    const keys = (family === undefined ? (['ipv4', 'ipv6'] as const) : [family]).map((one) => `${one}/${name}`);
    if (keys.some((key) => bgp?.prefixLists.has(key))) continue;
    for (const key of keys) missing.add(`prefix_list/${key}`);
  }
  return missing;
}

/** The objects that what the changes lead to refers to, by changeId. */
export function referencedIds(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.flatMap(refersTo));
}

function refersTo(change: Change): readonly string[] {
  const { after } = change;
  if (after === undefined) return [];
  if (change.kind === 'acl_binding' && change.after !== undefined) {
    return [`acl/${aclKey({ family: change.after.family, name: change.after.acl })}`];
  }
  if (change.kind === 'route_map' && change.after !== undefined) {
    return change.after.entries.flatMap(({ match }) => [
      ...match.prefixLists.map((name) => `prefix_list/ipv4/${name}`),
      ...match.ipv6PrefixLists.map((name) => `prefix_list/ipv6/${name}`),
    ]);
  }
  if (change.kind !== 'bgp_peer' || change.after === undefined) return [];
  const { vrf, group, families } = change.after;
  return [
    ...(group === undefined ? [] : [`bgp_peer/${peerKey({ vrf, name: group })}`]),
    ...BGP_FAMILIES.flatMap((family) => {
      const { importPolicy, exportPolicy, importPrefixList, exportPrefixList } = families[family] ?? {};
      const ip = family === 'ipv4_unicast' ? 'ipv4' : 'ipv6';
      return [
        ...[importPolicy, exportPolicy].flatMap((name) => (name === undefined ? [] : [`route_map/${name}`])),
        ...[importPrefixList, exportPrefixList].flatMap((name) =>
          name === undefined ? [] : [`prefix_list/${ip}/${name}`],
        ),
      ];
    }),
  ];
}
