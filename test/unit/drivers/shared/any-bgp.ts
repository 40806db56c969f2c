import fc from 'fast-check';
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
  type SentCommunities,
} from '../../../../src/model/bgp.js';
import { type Activation, isActive } from '../../../../src/model/bgp-activation.js';
import { canonicalPeers } from '../../../../src/model/bgp-canonical.js';
import type { BgpCapabilities } from '../../../../src/model/capabilities.js';
import {
  NO_MATCH,
  NO_SET,
  type PrefixList,
  prefixListKey,
  type RouteMap,
  type RouteMapEntry,
} from '../../../../src/model/policy.js';

const LISTS = ['PL-A', 'PL-B', 'PL-C'] as const;
const MAPS = ['RM-IN', 'RM-OUT', 'RM-NET'] as const;
const GROUPS = ['SPINES', 'RR-CLIENTS'] as const;
const ADDRESSES = ['10.1.1.1', '10.1.1.2', '192.0.2.77', '2001:db8::1', '2001:db8:0:1::f'] as const;
const NETWORKS = {
  ipv4_unicast: ['10.0.0.0/8', '10.1.0.0/16', '192.168.1.0/24', '172.16.3.0/25', '198.51.100.7/32', '0.0.0.0/0'],
  ipv6_unicast: ['2001:db8::/32', '2001:db8:1::/48', '2001:db8:2::1/128'],
} as const;

/** What a platform's random configurations are made of. */
export interface AnyBgpTraits {
  readonly can: BgpCapabilities;
  readonly prefixListsSaySeveral: boolean;
  readonly redistributionMetric: boolean;
  readonly updateSources: readonly string[];
  readonly sendCommunity: readonly SentCommunities[];
  readonly restart: boolean;
  /** True where a peer's settings are the same in all address families that it takes part in, but for prefix lists. */
  readonly alike: boolean;
  readonly sources: readonly string[];
}

function some<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

function prefixList(name: string): fc.Arbitrary<PrefixList> {
  const entry = fc.constantFrom(...NETWORKS.ipv4_unicast.slice(0, 5), '10.9.0.0/16', '10.8.0.0/16');
  return fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom('permit' as const, 'deny' as const), entry), {
      minLength: 1,
      maxLength: 4,
      selector: ([seq]) => seq,
    })
    .map((entries) => {
      const known = new Set<string>();
      return {
        name,
        family: 'ipv4' as const,
        description: undefined,
        opaque: [],
        entries: entries
          .filter(([, action, prefix]) => !known.has(`${action} ${prefix}`) && known.add(`${action} ${prefix}`))
          .map(([seq, action, prefix]) => ({ seq: seq * 5, action, prefix, ge: undefined, le: undefined }))
          .sort((a, b) => a.seq - b.seq),
      };
    });
}

function routeMapEntry(lists: readonly string[], traits: AnyBgpTraits): fc.Arbitrary<Omit<RouteMapEntry, 'seq'>> {
  const names =
    lists.length === 0
      ? fc.constant([])
      : fc.subarray([...lists], { maxLength: traits.prefixListsSaySeveral ? lists.length : 1 });
  return fc
    .record({
      action: fc.constantFrom('permit' as const, 'deny' as const),
      description: some(fc.constantFrom('in from spines', 'x')),
      prefixLists: names,
      metric: some(fc.integer({ min: 1, max: 100 })),
      localPreference: some(fc.integer({ min: 1, max: 400 })),
      weight: some(fc.integer({ min: 1, max: 400 })),
      prepend: fc.constantFrom([], [65_001], [65_001, 65_001]),
      communities: fc.constantFrom([], ['65000:1'], ['65000:1', 'no-export']),
      additive: fc.boolean(),
      goOn: some(fc.constantFrom('next' as const, 40)),
    })
    .map((one) => ({
      action: one.action,
      description: one.description,
      match: { ...NO_MATCH, prefixLists: [...one.prefixLists].sort(), metric: one.metric },
      set: {
        ...NO_SET,
        localPreference: one.localPreference,
        weight: one.weight,
        asPathPrepend: one.prepend,
        communities: one.communities,
        additive: one.additive && one.communities.length > 0,
      },
      continue: one.goOn,
      opaque: [],
    }));
}

function routeMap(name: string, lists: readonly string[], traits: AnyBgpTraits): fc.Arbitrary<RouteMap> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(10, 20, 30, 40), routeMapEntry(lists, traits)), {
      minLength: 1,
      maxLength: 3,
      selector: ([seq]) => seq,
    })
    .map((entries) => ({
      name,
      entries: entries.map(([seq, entry]) => ({ seq, ...entry })).sort((a, b) => a.seq - b.seq),
    }));
}

function peerFamily(
  lists: readonly string[],
  maps: readonly string[],
  traits: AnyBgpTraits,
): fc.Arbitrary<BgpPeerFamily> {
  const named = (names: readonly string[]) =>
    names.length === 0 ? fc.constant(undefined) : some(fc.constantFrom(...names));
  return fc
    .record({
      activate: some(fc.boolean()),
      nextHopSelf: some(fc.constant(true)),
      sendCommunity: some(fc.constantFrom(...traits.sendCommunity)),
      routeReflectorClient: some(fc.constant(true)),
      softReconfiguration: some(fc.constant(true)),
      allowasIn: some(fc.constantFrom(1, 3)),
      maxPrefix: some(
        fc
          .record({ limit: fc.constantFrom(100, 1000), threshold: some(fc.constant(80)), warningOnly: fc.boolean() })
          .map((limit) => ({ ...limit, restart: undefined })),
      ),
      importPolicy: named(maps),
      exportPolicy: named(maps),
      importPrefixList: named(lists),
      exportPrefixList: named(lists),
      defaultOriginate: some(fc.constant(true)),
    })
    .map((fields) => plainPeerFamily(fields));
}

interface Policies {
  readonly lists: readonly string[];
  readonly maps: readonly string[];
}

function families(policies: Policies, traits: AnyBgpTraits): fc.Arbitrary<BgpPeer['families']> {
  const one = peerFamily(policies.lists, policies.maps, traits);
  const both = fc.tuple(some(one), some(one)).map(([v4, v6]) => ({ v4, v6 }));
  return both.map(({ v4, v6 }) => ({
    ...(v4 !== undefined && { ipv4_unicast: v4 }),
    // Prefix lists are of one version only.
    ...(v6 !== undefined && {
      ipv6_unicast: { ...v6, importPrefixList: undefined, exportPrefixList: undefined },
    }),
  }));
}

function peer(
  kind: BgpPeer['kind'],
  name: string,
  { policies, traits }: { readonly policies: Policies; readonly traits: AnyBgpTraits },
): fc.Arbitrary<BgpPeer> {
  return fc
    .record({
      remoteAs: fc.constantFrom(65_000, 65_001, 4_200_000_000),
      localAs: some(fc.constant(65_010)),
      description: some(fc.constantFrom('spine 1', 'to the lab')),
      updateSource: some(fc.constantFrom(...traits.updateSources)),
      password: some(fc.constantFrom('s3cret', 'an0ther').map((text) => ({ form: 'plain' as const, text }))),
      timers: some(fc.constantFrom({ keepalive: 10, hold: 30 }, { keepalive: 5, hold: 15 })),
      ebgpMultihop: some(fc.constantFrom(2, 255)),
      bfd: some(fc.constant(true)),
      passive: some(fc.constant(true)),
      shutdown: some(fc.constant(true)),
      families: families(policies, traits),
    })
    .map((fields) => plainPeer(kind, name, fields));
}

function announced(
  family: BgpFamily,
  { policies, traits }: { readonly policies: Policies; readonly traits: AnyBgpTraits },
) {
  const map = policies.maps.length === 0 ? fc.constant(undefined) : some(fc.constantFrom(...policies.maps));
  const prefixes = fc.subarray([...NETWORKS[family]]);
  const metric = traits.redistributionMetric ? some(fc.constantFrom(5, 50)) : fc.constant(undefined);
  return fc
    .record({
      prefixes,
      maps: fc.array(map, { minLength: 8, maxLength: 8 }),
      sources: fc.subarray([...traits.sources]),
      metric,
      aggregates: fc.subarray(family === 'ipv4_unicast' ? ['10.0.0.0/8', '172.16.0.0/12'] : ['2001:db8::/32']),
      summaryOnly: fc.boolean(),
      asSet: fc.boolean(),
      maximumPaths: family === 'ipv4_unicast' ? some(fc.constantFrom(2, 4)) : fc.constant(undefined),
    })
    .map(
      (one): BgpInstanceFamily => ({
        ...EMPTY_FAMILY,
        networks: [...one.prefixes].sort().map((prefix, index) => ({ prefix, routeMap: one.maps[index] })),
        redistribute: [...one.sources]
          .sort()
          .map((from, index) => ({ from, routeMap: one.maps[7 - index], metric: one.metric })),
        aggregates: [...one.aggregates]
          .sort()
          .map((prefix) => ({ prefix, summaryOnly: one.summaryOnly, asSet: one.asSet, routeMap: undefined })),
        maximumPaths: one.maximumPaths,
      }),
    );
}

function isEmpty(family: BgpInstanceFamily): boolean {
  const { networks, redistribute, aggregates, maximumPaths } = family;
  return networks.length + redistribute.length + aggregates.length === 0 && maximumPaths === undefined;
}

function onlyIpv4({ families }: BgpPeer): BgpPeer['families'] {
  return families.ipv4_unicast === undefined ? {} : { ipv4_unicast: families.ipv4_unicast };
}

/** The peers with the settings of their first address family in all that they take part in, groups first. */
function alike(state: Activation): ReadonlyMap<string, BgpPeer> {
  return new Map(
    [...state.peers].map(([key, peer]) => {
      const { ipv4_unicast: v4 = plainPeerFamily(), ipv6_unicast: v6 = plainPeerFamily() } = peer.families;
      const active = BGP_FAMILIES.filter((family) => isActive(peer, family, state));
      const own: BgpFamily = peer.name.includes(':') ? 'ipv6_unicast' : 'ipv4_unicast';
      const counting = active.length > 0 ? active : [own];
      const settings = { ...v4, importPrefixList: undefined, exportPrefixList: undefined };
      const { importPrefixList, exportPrefixList } = v4;
      const activate = { ipv4_unicast: v4.activate, ipv6_unicast: v6.activate };
      const families = BGP_FAMILIES.map((family) => {
        const said = counting.includes(family) ? settings : plainPeerFamily();
        const lists = family === 'ipv4_unicast' ? { importPrefixList, exportPrefixList } : {};
        return [family, { ...said, ...lists, activate: activate[family] }] as const;
      });
      return [key, { ...peer, families: Object.fromEntries(families) }] as const;
    }),
  );
}

/** A random state of BGP, as the platform would show it. */
export function anyBgp(traits: AnyBgpTraits): fc.Arbitrary<BgpState> {
  return fc
    .tuple(fc.subarray([...LISTS]), fc.subarray([...MAPS]), fc.boolean())
    .chain(([lists, maps, running]) => {
      const known = { policies: { lists, maps }, traits };
      return fc.record({
        prefixLists: fc.tuple(...lists.map(prefixList)),
        routeMaps: fc.tuple(...maps.map((name) => routeMap(name, lists, traits))),
        running: fc.constant(running),
        asn: fc.constantFrom(65_001, 65_001, 65_001, 65_002),
        routerId: some(fc.constant('10.255.0.1')),
        byDefault: fc.boolean(),
        announced: fc.tuple(announced('ipv4_unicast', known), announced('ipv6_unicast', known)),
        groups: fc.subarray([...GROUPS]).chain((names) => fc.tuple(...names.map((name) => peer('group', name, known)))),
        groupAs: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
        neighbors: fc
          .subarray([...ADDRESSES])
          .chain((names) => fc.tuple(...names.map((name) => peer('neighbor', name, known)))),
        inVrf: some(
          fc.record({
            routerId: some(fc.constant('10.255.0.9')),
            announced: announced('ipv4_unicast', known),
            neighbors: fc
              .subarray(['10.1.1.1', '10.9.0.1'])
              .chain((names) => fc.tuple(...names.map((name) => peer('neighbor', name, known)))),
          }),
        ),
        members: fc.array(some(fc.nat(1)), { minLength: ADDRESSES.length, maxLength: ADDRESSES.length }),
      });
    })
    .map((one) => {
      const instance: BgpInstance = {
        vrf: DEFAULT_VRF,
        asn: one.asn,
        routerId: one.routerId,
        defaultIpv4Unicast: one.byDefault,
        families: Object.fromEntries(
          BGP_FAMILIES.map((family, index) => [family, one.announced[index]] as const).filter(
            ([, family]) => family !== undefined && !isEmpty(family),
          ),
        ),
        opaque: [],
      };
      const groups = one.groups.map((group, index) =>
        one.groupAs[index] === true ? group : { ...group, remoteAs: undefined },
      );
      const neighbors = one.neighbors.map((neighbor, index) => {
        const group = groups[one.members[index] ?? -1];
        if (group === undefined) return neighbor;
        return {
          ...neighbor,
          group: group.name,
          remoteAs: group.remoteAs === undefined ? neighbor.remoteAs : undefined,
        };
      });
      const inVrf = (one.inVrf?.neighbors ?? []).map((each) => ({ ...each, vrf: 'RED', families: onlyIpv4(each) }));
      const red: BgpInstance = {
        vrf: 'RED',
        asn: one.asn,
        routerId: one.inVrf?.routerId,
        defaultIpv4Unicast: true,
        families: one.inVrf === undefined || isEmpty(one.inVrf.announced) ? {} : { ipv4_unicast: one.inVrf.announced },
        opaque: [],
      };
      const peers = new Map([...groups, ...neighbors, ...inVrf].map((each) => [peerKey(each), each]));
      const all = one.inVrf === undefined ? [instance] : [instance, red];
      const instances = new Map(one.running ? all.map((each) => [each.vrf, each]) : []);
      const held = { instances, peers: one.running ? peers : new Map<string, BgpPeer>() };
      const shown = { instances, peers: canonicalPeers(held, { current: new Map(), can: traits.can }) };
      const raw = traits.alike ? { instances, peers: alike(shown) } : held;
      return {
        instances,
        peers: canonicalPeers(raw, { current: new Map(), can: traits.can }),
        prefixLists: new Map(one.prefixLists.map((list) => [prefixListKey(list), list])),
        routeMaps: new Map(one.routeMaps.map((map) => [map.name, map])),
        uses: [],
      };
    });
}
