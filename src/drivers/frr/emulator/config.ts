/** What an emulated host is told, as the daemons hold it. Everything that is printed is made from this. */
export interface FrrConfig {
  hostname: string;
  defaults: string;
  /** Lines in front of all blocks, as they came: forwarding, logging. */
  readonly globals: string[];
  /** Interfaces, VRFs and other blocks that only are kept: header and lines. */
  readonly blocks: Map<string, string[]>;
  /** Static routes and the like, which stand behind the blocks. */
  readonly routes: string[];
  /** By VRF; `default` is the first to be printed. */
  readonly routers: Map<string, Router>;
  readonly lists: Record<ListKind, Map<string, RouteList>>;
  /** `bgp as-path access-list …`, `bgp community-list …`, as they came. */
  readonly bgpLists: string[];
  readonly routeMaps: Map<string, Map<number, MapEntry>>;
  /** Lines of `line vty` by their first words. */
  readonly vty: Map<string, string>;
}

export type ListKind = 'access-list' | 'prefix-list' | 'ipv6 access-list' | 'ipv6 prefix-list';

/** A list that is made of numbered lines. A list with nothing in it is none. */
export interface RouteList {
  /** The remark of an access list, the description of a prefix list. */
  text: string | undefined;
  readonly entries: Map<number, string>;
}

export interface MapEntry {
  action: 'permit' | 'deny';
  /** Lines by what there is one of. */
  readonly lines: Map<string, string>;
}

export type Family = 'ipv4 unicast' | 'ipv6 unicast';
export const FAMILIES: readonly Family[] = ['ipv4 unicast', 'ipv6 unicast'];

export interface Router {
  readonly asn: number;
  readonly vrf: string;
  routerId: string | undefined;
  defaultIpv4: boolean;
  /** Other lines of the block, as they came. */
  readonly others: string[];
  /** Peers and groups by name. */
  readonly peers: Map<string, Peer>;
  readonly families: Record<Family, FamilyConfig>;
  /** Blocks of other address families: header and lines. */
  readonly otherFamilies: Map<string, string[]>;
}

export interface FamilyConfig {
  readonly networks: Map<string, string | undefined>;
  /** By prefix: the words behind it. */
  readonly aggregates: Map<string, string>;
  readonly redistribute: Map<string, { metric: string | undefined; routeMap: string | undefined }>;
  maximumPaths: number | undefined;
  readonly others: string[];
}

export interface Peer {
  readonly name: string;
  readonly isGroup: boolean;
  group: string | undefined;
  remoteAs: string | undefined;
  /** Words of settings by what there is one of. */
  readonly session: Map<string, string>;
  readonly families: Record<Family, Map<string, string>>;
  /** Whether it takes part, where that is not what its group does. */
  readonly active: Partial<Record<Family, boolean>>;
}

export function emptyConfig(hostname: string): FrrConfig {
  return {
    hostname,
    defaults: 'traditional',
    globals: [],
    blocks: new Map(),
    routes: [],
    routers: new Map(),
    lists: {
      'access-list': new Map(),
      'prefix-list': new Map(),
      'ipv6 access-list': new Map(),
      'ipv6 prefix-list': new Map(),
    },
    bgpLists: [],
    routeMaps: new Map(),
    vty: new Map(),
  };
}

export function newRouter(asn: number, vrf: string): Router {
  const family = (): FamilyConfig => ({
    networks: new Map(),
    aggregates: new Map(),
    redistribute: new Map(),
    maximumPaths: undefined,
    others: [],
  });
  return {
    asn,
    vrf,
    routerId: undefined,
    defaultIpv4: true,
    others: [],
    peers: new Map(),
    families: { 'ipv4 unicast': family(), 'ipv6 unicast': family() },
    otherFamilies: new Map(),
  };
}

export function newPeer(name: string, isGroup: boolean): Peer {
  return {
    name,
    isGroup,
    group: undefined,
    remoteAs: undefined,
    session: new Map(),
    families: { 'ipv4 unicast': new Map(), 'ipv6 unicast': new Map() },
    active: {},
  };
}

/** Whether a peer takes part in an address family: as it says, else as its group does. */
export function takesPart(router: Router, peer: Peer, family: Family): boolean {
  const own = peer.active[family];
  if (own !== undefined) return own;
  const group = peer.group === undefined ? undefined : router.peers.get(peer.group);
  return group !== undefined && takesPart(router, group, family);
}
