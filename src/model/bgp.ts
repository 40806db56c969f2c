import type { ObjectChange } from './object-change.js';
import type { IpFamily, PrefixLists, RouteMaps } from './policy.js';
import type { Secret } from './secret.js';

/** Address families that are managed; others (EVPN, VPN) are kept as lines that are not understood. */
export const BGP_FAMILIES = ['ipv4_unicast', 'ipv6_unicast'] as const;
export type BgpFamily = (typeof BGP_FAMILIES)[number];

/** Words for the kinds of communities that a peer is sent: every set of the three kinds has one. */
export const SENT_COMMUNITIES = [
  'none',
  'standard',
  'extended',
  'both',
  'large',
  'standard+large',
  'extended+large',
  'all',
] as const;
export type SentCommunities = (typeof SENT_COMMUNITIES)[number];

/** The VRF of what stands in none. */
export const DEFAULT_VRF = 'default';

/** A network that is announced, by `networkKey`: its prefix. */
export interface BgpNetwork {
  readonly prefix: string;
  readonly routeMap: string | undefined;
}

/** What is redistributed, for example `connected`, `static`, `ospf 1`. */
export interface BgpRedistribution {
  readonly from: string;
  readonly routeMap: string | undefined;
  readonly metric: number | undefined;
}

export interface BgpAggregate {
  readonly prefix: string;
  readonly summaryOnly: boolean;
  readonly asSet: boolean;
  readonly routeMap: string | undefined;
}

/** What an instance announces in an address family, each sorted by its key. */
export interface BgpInstanceFamily {
  readonly networks: readonly BgpNetwork[];
  readonly redistribute: readonly BgpRedistribution[];
  readonly aggregates: readonly BgpAggregate[];
  readonly maximumPaths: number | undefined;
  /** Lines that are not understood, word for word. */
  readonly opaque: readonly string[];
}

/** BGP in a VRF, apart from its peers. */
export interface BgpInstance {
  readonly vrf: string;
  /** 1 to 4294967295. */
  readonly asn: number;
  /** Undefined where the device chooses it. */
  readonly routerId: string | undefined;
  /** True where neighbours take part in IPv4 unicast without being told to. */
  readonly defaultIpv4Unicast: boolean;
  readonly families: Readonly<Partial<Record<BgpFamily, BgpInstanceFamily>>>;
  readonly opaque: readonly string[];
  readonly line?: number;
}

export interface MaxPrefix {
  readonly limit: number;
  /** Per cent of the limit from which on it warns. */
  readonly threshold: number | undefined;
  readonly warningOnly: boolean;
  /** Minutes after which a session that was shut is tried again. */
  readonly restart: number | undefined;
}

/** Settings of a peer in an address family. Undefined: not said, so the group's or the platform's default counts. */
export interface BgpPeerFamily {
  readonly activate: boolean | undefined;
  readonly nextHopSelf: boolean | undefined;
  /** Which kinds of communities are sent; `both` is standard and extended. */
  readonly sendCommunity: SentCommunities | undefined;
  readonly routeReflectorClient: boolean | undefined;
  readonly softReconfiguration: boolean | undefined;
  /** How often the own AS may stand in a path. */
  readonly allowasIn: number | undefined;
  readonly maxPrefix: MaxPrefix | undefined;
  /** Names of route maps. */
  readonly importPolicy: string | undefined;
  readonly exportPolicy: string | undefined;
  /** Names of prefix lists. */
  readonly importPrefixList: string | undefined;
  readonly exportPrefixList: string | undefined;
  readonly defaultOriginate: boolean | undefined;
  readonly opaque: readonly string[];
}

/** A neighbour, or a group that neighbours take settings from. Undefined: not said, as in BgpPeerFamily. */
export interface BgpPeer {
  readonly vrf: string;
  readonly kind: 'neighbor' | 'group';
  /** A neighbour's address in canonical form, or the name of a group. */
  readonly name: string;
  /** The group that a neighbour belongs to. */
  readonly group: string | undefined;
  readonly remoteAs: number | 'internal' | 'external' | undefined;
  readonly localAs: number | undefined;
  readonly description: string | undefined;
  /** An address, or an interface in full as the platform writes it. */
  readonly updateSource: string | undefined;
  readonly password: Secret | undefined;
  /** Seconds. */
  readonly timers: { readonly keepalive: number; readonly hold: number } | undefined;
  /** Seconds between attempts. */
  readonly connectTimer: number | undefined;
  /** How many hops an external neighbour may be away. */
  readonly ebgpMultihop: number | undefined;
  /** GTSM, RFC 5082: hops. */
  readonly ttlSecurity: number | undefined;
  readonly bfd: boolean | undefined;
  readonly passive: boolean | undefined;
  readonly shutdown: boolean | undefined;
  readonly families: Readonly<Partial<Record<BgpFamily, BgpPeerFamily>>>;
  readonly opaque: readonly string[];
  readonly line?: number;
}

/** All that a device holds about BGP and the policies it uses. */
export interface BgpState {
  /** By VRF. */
  readonly instances: ReadonlyMap<string, BgpInstance>;
  /** By peerKey. */
  readonly peers: ReadonlyMap<string, BgpPeer>;
  readonly prefixLists: PrefixLists;
  readonly routeMaps: RouteMaps;
  /** Who else uses a policy or prefix list, for people: `ospf 1 redistributes through IMPORT`. */
  readonly uses: readonly {
    readonly kind: 'route_map' | 'prefix_list';
    readonly name: string;
    readonly user: string;
  }[];
}

export type BgpInstanceChange = ObjectChange<'bgp', BgpInstance>;
export type BgpPeerChange = ObjectChange<'bgp_peer', BgpPeer>;

/** `default/10.1.1.0`, `default/SPINES`: a group has no address for a name. */
export function peerKey({ vrf, name }: Pick<BgpPeer, 'vrf' | 'name'>): string {
  return `${vrf}/${name}`;
}

/** The IP family of an address family. */
export function ipFamilyOf(family: BgpFamily): IpFamily {
  return family === 'ipv4_unicast' ? 'ipv4' : 'ipv6';
}

/** A peer of which nothing is said; drivers, intents and tests build peers from it. */
export function plainPeer(kind: BgpPeer['kind'], name: string, fields: Partial<BgpPeer> = {}): BgpPeer {
  return {
    vrf: DEFAULT_VRF,
    kind,
    name,
    group: undefined,
    remoteAs: undefined,
    localAs: undefined,
    description: undefined,
    updateSource: undefined,
    password: undefined,
    timers: undefined,
    connectTimer: undefined,
    ebgpMultihop: undefined,
    ttlSecurity: undefined,
    bfd: undefined,
    passive: undefined,
    shutdown: undefined,
    families: {},
    opaque: [],
    ...fields,
  };
}

/** A peer's settings in an address family of which nothing is said. */
export function plainPeerFamily(fields: Partial<BgpPeerFamily> = {}): BgpPeerFamily {
  return {
    activate: undefined,
    nextHopSelf: undefined,
    sendCommunity: undefined,
    routeReflectorClient: undefined,
    softReconfiguration: undefined,
    allowasIn: undefined,
    maxPrefix: undefined,
    importPolicy: undefined,
    exportPolicy: undefined,
    importPrefixList: undefined,
    exportPrefixList: undefined,
    defaultOriginate: undefined,
    opaque: [],
    ...fields,
  };
}

/** An address family of an instance that announces nothing. */
export const EMPTY_FAMILY: BgpInstanceFamily = {
  networks: [],
  redistribute: [],
  aggregates: [],
  maximumPaths: undefined,
  opaque: [],
};
