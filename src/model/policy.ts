import type { ObjectChange } from './object-change.js';

export type IpFamily = 'ipv4' | 'ipv6';

export interface PrefixListEntry {
  readonly seq: number;
  readonly action: 'permit' | 'deny';
  /** Canonical, host bits zero: `10.0.0.0/16`; `any` is `0.0.0.0/0` or `::/0` with `le` of the full length. */
  readonly prefix: string;
  readonly ge: number | undefined;
  readonly le: number | undefined;
}

export interface PrefixList {
  readonly name: string;
  readonly family: IpFamily;
  readonly description: string | undefined;
  /** By rising number. */
  readonly entries: readonly PrefixListEntry[];
  /** Lines that are not understood, word for word. */
  readonly opaque: readonly string[];
  readonly line?: number;
}

/** What a route must be like. A field that is undefined does not narrow it. */
export interface RouteMatch {
  /** Names of prefix lists, one of which must match; sorted. */
  readonly prefixLists: readonly string[];
  readonly ipv6PrefixLists: readonly string[];
  /** Names of access lists. */
  readonly acls: readonly string[];
  readonly nextHopPrefixLists: readonly string[];
  /** Names of lists of AS paths and communities, which netctl does not manage. */
  readonly asPaths: readonly string[];
  readonly communities: readonly string[];
  readonly metric: number | undefined;
  readonly tag: number | undefined;
  readonly interface: string | undefined;
}

/** What is done to a route. */
export interface RouteSet {
  readonly localPreference: number | undefined;
  readonly metric: number | undefined;
  readonly weight: number | undefined;
  readonly tag: number | undefined;
  readonly nextHop: string | undefined;
  readonly ipv6NextHop: string | undefined;
  readonly origin: 'igp' | 'egp' | 'incomplete' | undefined;
  readonly asPathPrepend: readonly number[];
  /** `65000:1`, `no-export` …, sorted; empty where not set. */
  readonly communities: readonly string[];
  /** True where the communities are added to those that the route has. */
  readonly additive: boolean;
}

export interface RouteMapEntry {
  readonly seq: number;
  readonly action: 'permit' | 'deny';
  readonly description: string | undefined;
  readonly match: RouteMatch;
  readonly set: RouteSet;
  /** Goes on after a match: at the next entry, or at the one with this number. */
  readonly continue: 'next' | number | undefined;
  /** Lines that are not understood, word for word. */
  readonly opaque: readonly string[];
  readonly line?: number;
}

export interface RouteMap {
  readonly name: string;
  /** By rising number. */
  readonly entries: readonly RouteMapEntry[];
}

/** By listKey. */
export type PrefixLists = ReadonlyMap<string, PrefixList>;
/** By name. */
export type RouteMaps = ReadonlyMap<string, RouteMap>;

export type PrefixListChange = ObjectChange<'prefix_list', PrefixList>;
export type RouteMapChange = ObjectChange<'route_map', RouteMap>;

/** `ipv4/PL-LOCAL`. */
export function prefixListKey({ family, name }: Pick<PrefixList, 'family' | 'name'>): string {
  return `${family}/${name}`;
}

export const NO_MATCH: RouteMatch = {
  prefixLists: [],
  ipv6PrefixLists: [],
  acls: [],
  nextHopPrefixLists: [],
  asPaths: [],
  communities: [],
  metric: undefined,
  tag: undefined,
  interface: undefined,
};

export const NO_SET: RouteSet = {
  localPreference: undefined,
  metric: undefined,
  weight: undefined,
  tag: undefined,
  nextHop: undefined,
  ipv6NextHop: undefined,
  origin: undefined,
  asPathPrepend: [],
  communities: [],
  additive: false,
};
