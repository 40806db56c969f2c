import {
  BGP_FAMILIES,
  type BgpFamily,
  type BgpInstance,
  type BgpInstanceFamily,
  type BgpPeer,
  type BgpPeerFamily,
  type BgpState,
  DEFAULT_VRF,
  EMPTY_FAMILY,
  peerKey,
  plainPeer,
  plainPeerFamily,
} from './bgp.js';
import { canonicalPeers } from './bgp-canonical.js';
import type { BgpCapabilities } from './capabilities.js';
import type {
  BgpPeerFamilyFields,
  BgpPeerFields,
  DesiredBgp,
  DesiredBgpInstance,
  DesiredBgpPeer,
  DesiredInstanceFamily,
  ListWish,
  Wishes,
} from './desired-bgp.js';
import { targetPrefixLists, targetRouteMaps } from './policy-target.js';

/**
 * The BGP that a device has once the wishes are met. Nothing is judged here: what may not be done is found by
 * `bgpProblems`, which compares the two states.
 */
export function bgpTarget(current: BgpState, desired: DesiredBgp, can: BgpCapabilities): BgpState {
  const instances = targetInstances(current, desired, can);
  const peers = targetPeers(current, desired, instances);
  return {
    instances,
    peers: canonicalPeers({ instances, peers }, { current: current.peers, can }),
    prefixLists: targetPrefixLists(current, desired, can.prefixListAsShown),
    routeMaps: targetRouteMaps(current, desired),
    uses: current.uses,
  };
}

function targetInstances(
  current: BgpState,
  desired: DesiredBgp,
  can: BgpCapabilities,
): ReadonlyMap<string, BgpInstance> {
  const instances = new Map(current.instances);
  // The default VRF first: a new one of another VRF takes its default for IPv4 unicast from it.
  const wishes = desired.instances.toSorted((a, b) => Number(b.vrf === DEFAULT_VRF) - Number(a.vrf === DEFAULT_VRF));
  for (const wish of wishes) {
    if (wish.ensure === 'absent') instances.delete(wish.vrf);
    else {
      const byDefault = instances.get(DEFAULT_VRF)?.defaultIpv4Unicast ?? can.defaultIpv4Unicast;
      instances.set(wish.vrf, targetInstance(current.instances.get(wish.vrf), wish, byDefault));
    }
  }
  return instances;
}

function targetInstance(
  current: BgpInstance | undefined,
  wish: DesiredBgpInstance,
  defaultIpv4Unicast: boolean,
): BgpInstance {
  const { vrf, exact } = wish;
  const before = current ?? {
    vrf,
    asn: wish.asn.value,
    routerId: undefined,
    defaultIpv4Unicast,
    families: {},
    opaque: [],
  };
  const families: Partial<Record<BgpFamily, BgpInstanceFamily>> = {};
  for (const family of BGP_FAMILIES) {
    const held = before.families[family];
    const asked = wish.families[family];
    const target = asked === undefined && !exact ? held : targetInstanceFamily(held, asked ?? {}, exact);
    if (target !== undefined && saysSomething(target)) families[family] = target;
  }
  return {
    ...before,
    asn: wish.asn.value,
    routerId: choose(wish.routerId, exact, before.routerId),
    defaultIpv4Unicast: choose(wish.defaultIpv4Unicast, exact, before.defaultIpv4Unicast) ?? defaultIpv4Unicast,
    families,
    opaque: exact ? [] : before.opaque,
  };
}

function targetInstanceFamily(
  current: BgpInstanceFamily = EMPTY_FAMILY,
  wish: DesiredInstanceFamily,
  exact: boolean,
): BgpInstanceFamily {
  return {
    networks: members(wish.networks, current.networks, { exact, key: ({ prefix }) => prefix }),
    redistribute: members(wish.redistribute, current.redistribute, { exact, key: ({ from }) => from }),
    aggregates: members(wish.aggregates, current.aggregates, { exact, key: ({ prefix }) => prefix }),
    maximumPaths: choose(wish.maximumPaths, exact, current.maximumPaths),
    opaque: exact ? [] : current.opaque,
  };
}

/** The members of a list with keys, in the order of these. */
function members<T>(
  wish: { readonly value: ListWish<T> | null } | undefined,
  current: readonly T[],
  { exact, key }: { readonly exact: boolean; key(member: T): string },
): readonly T[] {
  if (wish === undefined) return exact ? [] : current;
  if (wish.value === null) return [];
  const kept = wish.value.kind === 'exactly' ? [] : current;
  const added = wish.value.kind === 'exactly' ? wish.value.members : wish.value.add;
  const found = new Map([...kept, ...added].map((member) => [key(member), member]));
  for (const gone of wish.value.kind === 'exactly' ? [] : wish.value.remove) found.delete(gone);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, member]) => member);
}

function saysSomething({ networks, redistribute, aggregates, maximumPaths, opaque }: BgpInstanceFamily): boolean {
  return maximumPaths !== undefined || [networks, redistribute, aggregates, opaque].some((list) => list.length > 0);
}

/** Peers go with the VRF's instance that they belong to. */
function targetPeers(
  current: BgpState,
  desired: DesiredBgp,
  instances: ReadonlyMap<string, BgpInstance>,
): ReadonlyMap<string, BgpPeer> {
  const { neighbors, groups } = desired.purge;
  const peers = new Map<string, BgpPeer>();
  for (const [key, peer] of current.peers) {
    const purged = (peer.kind === 'group' ? groups : neighbors)?.has(peer.vrf) === true;
    const homeless = current.instances.has(peer.vrf) && !instances.has(peer.vrf);
    if (!purged && !homeless) peers.set(key, peer);
  }
  for (const wish of desired.peers) {
    const key = peerKey(wish);
    if (wish.ensure === 'absent') peers.delete(key);
    else peers.set(key, targetPeer(current.peers.get(key), wish));
  }
  return peers;
}

function targetPeer(current: BgpPeer | undefined, wish: DesiredBgpPeer): BgpPeer {
  const { vrf, kind, name, exact } = wish;
  const base = current?.kind === kind && !exact ? current : plainPeer(kind, name, { vrf });
  const families: Partial<Record<BgpFamily, BgpPeerFamily>> = {};
  for (const family of BGP_FAMILIES) {
    const held = exact ? undefined : current?.families[family];
    const asked = wish.families[family];
    if (held === undefined && asked === undefined) continue;
    families[family] = withWishes<BgpPeerFamily, BgpPeerFamilyFields>(held ?? plainPeerFamily(), asked ?? {});
  }
  const peer = withWishes<BgpPeer, BgpPeerFields>(base, wish.fields);
  return { ...peer, ...(current?.line !== undefined && { line: current.line }), families };
}

/** The object with the fields that are asked for; `null` takes a field away. */
function withWishes<T extends Fields, Fields extends object>(base: T, wishes: Wishes<Fields>): T {
  const said: Partial<Record<string, unknown>> = {};
  for (const [field, wish] of Object.entries<{ readonly value: unknown } | undefined>(wishes)) {
    if (wish !== undefined) said[field] = wish.value ?? undefined;
  }
  return { ...base, ...said };
}

/** A field that is asked for, one that goes to its default (asked for with `null`, or left out where that means so), or as it is. */
function choose<T>(
  wish: { readonly value: T | null } | undefined,
  exact: boolean,
  current: T | undefined,
): T | undefined {
  if (wish !== undefined) return wish.value ?? undefined;
  return exact ? undefined : current;
}
