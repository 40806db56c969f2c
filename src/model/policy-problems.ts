import type { NetctlError } from '../errors/netctl-error.js';
import type { SourceRef } from '../util/source.js';
import { BGP_FAMILIES, ipFamilyOf } from './bgp.js';
import type { BgpLooked } from './bgp-proposal.js';
import type { DesiredBgp, DesiredBgpInstance, DesiredBgpPeer, DesiredRouteMap } from './desired-bgp.js';
import { LEFT_OUT, meantHint, missingListHint, shortList } from './plan-error.js';
import { prefixListKey } from './policy.js';
import { policyUses } from './policy-uses.js';

/** A policy or list that a wish names, and where. */
interface Named {
  readonly kind: 'route_map' | 'prefix_list' | 'acl';
  readonly name: string;
  /** Undefined where lists of both families may be meant. */
  readonly family?: 'ipv4' | 'ipv6';
  readonly source: SourceRef;
}

const WORDS = { route_map: 'route map', prefix_list: 'prefix list', acl: 'list' } as const;

/** What the wishes name must be there, and what something names must not go. */
export function policyProblems(looked: BgpLooked): readonly NetctlError[] {
  const missing = namedBy(looked.desired).flatMap((named) => missingProblems(looked, named));
  return [...missing, ...partProblems(looked), ...goneProblems(looked)];
}

function namedBy({ peers, instances, routeMaps }: DesiredBgp): readonly Named[] {
  return [...peers.flatMap(namedByPeer), ...instances.flatMap(namedByInstance), ...routeMaps.flatMap(namedByMap)];
}

function namedByPeer({ families }: DesiredBgpPeer): readonly Named[] {
  return BGP_FAMILIES.flatMap((family): Named[] => {
    const { importPolicy, exportPolicy, importPrefixList, exportPrefixList } = families[family] ?? {};
    const of = (
      kind: Named['kind'],
      wish: { readonly value: string | null; readonly source: SourceRef } | undefined,
    ) => (wish?.value == null ? [] : [{ kind, name: wish.value, family: ipFamilyOf(family), source: wish.source }]);
    return [
      ...[importPolicy, exportPolicy].flatMap((wish) => of('route_map', wish)),
      ...[importPrefixList, exportPrefixList].flatMap((wish) => of('prefix_list', wish)),
    ];
  });
}

function namedByInstance({ families }: DesiredBgpInstance): readonly Named[] {
  return BGP_FAMILIES.flatMap((family) => {
    const { networks, redistribute, aggregates } = families[family] ?? {};
    return [networks, redistribute, aggregates].flatMap((list): Named[] => {
      const wish = list?.value;
      if (list === undefined || wish == null) return [];
      const members = wish.kind === 'exactly' ? wish.members : wish.add;
      return members.flatMap(({ routeMap }) =>
        routeMap === undefined ? [] : [{ kind: 'route_map', name: routeMap, source: list.source }],
      );
    });
  });
}

function namedByMap({ entries, add }: DesiredRouteMap): readonly Named[] {
  return [...(entries?.value ?? []), ...add].flatMap(({ value: { match }, source }): Named[] => [
    ...match.prefixLists.map((name) => ({ kind: 'prefix_list', name, family: 'ipv4', source }) as const),
    ...match.ipv6PrefixLists.map((name) => ({ kind: 'prefix_list', name, family: 'ipv6', source }) as const),
    ...match.nextHopPrefixLists.map((name) => ({ kind: 'prefix_list', name, source }) as const),
    ...match.acls.map((name) => ({ kind: 'acl', name, source }) as const),
  ]);
}

function missingProblems(looked: BgpLooked, named: Named): readonly NetctlError[] {
  const { before, after, target, error, device } = looked;
  const known = namesIn(after, target.acl, named);
  // What is gone by this very plan is told where it goes.
  if (known === undefined || known.includes(named.name)) return [];
  if (named.kind !== 'acl' && namesIn(before, undefined, named)?.includes(named.name)) return [];
  const family = named.kind === 'prefix_list' && named.family !== undefined ? `${named.family} ` : '';
  const message = `the ${family}${WORDS[named.kind]} ${named.name} is neither on ${device} nor in the intents`;
  return [error('NETCTL_PLAN_POLICY_MISSING', message, named.source, meantHint(named.name, known))];
}

/** The names of what is there of a kind; undefined where that was not read. */
function namesIn(
  { routeMaps, prefixLists }: BgpLooked['after'],
  acl: BgpLooked['target']['acl'],
  { kind, family }: Pick<Named, 'kind' | 'family'>,
): readonly string[] | undefined {
  if (kind === 'route_map') return [...routeMaps.keys()];
  if (kind === 'acl') return acl && [...acl.acls.values()].map(({ name }) => name);
  const lists = [...prefixLists.values()].filter((list) => family === undefined || list.family === family);
  return lists.map(({ name }) => name);
}

/** Single rules are for what is there; that none is at a number holds of what is not there too. */
function partProblems({ before, desired, device, error }: BgpLooked): readonly NetctlError[] {
  const lists = desired.prefixLists.filter((wish) => !before.prefixLists.has(prefixListKey(wish)));
  const maps = desired.routeMaps.filter(({ name }) => !before.routeMaps.has(name));
  const asked = [
    ...lists.map((wish) => ({
      wish,
      what: `the ${wish.family} prefix list ${wish.name}`,
      kind: 'prefix_list' as const,
    })),
    ...maps.map((wish) => ({ wish, what: `the route map ${wish.name}`, kind: 'route_map' as const })),
  ];
  return asked.flatMap(({ wish, what, kind }) => {
    if (wish.ensure === 'absent' || wish.entries !== undefined || wish.add.length === 0) return [];
    const message = `${what} is not on ${device}, and the intents have single rules for it, not the whole`;
    const family = 'family' in wish ? wish.family : undefined;
    const known = namesIn(before, undefined, { kind, ...(family !== undefined && { family }) }) ?? [];
    return [error('NETCTL_PLAN_LIST_MISSING', message, wish.source, missingListHint(wish.name, known))];
  });
}

/** What goes; without a wish because nothing names it in a section that is the whole truth. */
interface Gone extends Omit<Named, 'source'> {
  readonly source: SourceRef | undefined;
  readonly wish: object | undefined;
}

function goneProblems({ before, after, desired, allowInUse, error, device }: BgpLooked): readonly NetctlError[] {
  const uses = policyUses({ ...after, uses: [] });
  const others = allowInUse ? [] : after.uses;
  const gone: readonly Gone[] = [
    ...[...before.routeMaps.keys()]
      .filter((name) => !after.routeMaps.has(name))
      .map((name) => {
        const wish = desired.routeMaps.find((one) => one.name === name);
        return { kind: 'route_map', name, source: wish?.source ?? desired.purge.routeMaps, wish } as const;
      }),
    ...[...before.prefixLists]
      .filter(([key]) => !after.prefixLists.has(key))
      .map(([key, { name, family }]) => {
        const wish = desired.prefixLists.find((one) => prefixListKey(one) === key);
        return { kind: 'prefix_list', name, family, source: wish?.source ?? desired.purge.prefixLists, wish } as const;
      }),
  ];
  return gone.flatMap(({ kind, name, family, source, wish }) => {
    const users = [...uses, ...others]
      .filter((use) => use.kind === kind && use.name === name)
      .filter((use) => !('family' in use) || use.family === undefined || family === undefined || use.family === family)
      .map(({ user }) => user);
    if (users.length === 0) return [];
    const used = shortList([...new Set(users)]);
    const message = `the ${WORDS[kind]} ${name} would be deleted, but is used by ${used} of ${device}`;
    return [error('NETCTL_PLAN_POLICY_IN_USE', message, source, wish === undefined ? LEFT_OUT : undefined)];
  });
}
