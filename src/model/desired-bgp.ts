import type { Sourced, SourceRef } from '../util/source.js';
import type { BgpAggregate, BgpFamily, BgpNetwork, BgpPeer, BgpPeerFamily, BgpRedistribution } from './bgp.js';
import type { IpFamily, PrefixListEntry, RouteMapEntry } from './policy.js';

/** For each field what is asked: a value, or `null` for the default. An absent field is left alone, or goes to its default where `exact` says so. */
export type Wishes<T> = { readonly [Field in keyof T]?: Sourced<Exclude<T[Field], undefined> | null> };

/** What to do with the members of a list with keys: have exactly these, or add some and remove those with these keys. */
export type ListWish<T> =
  | { readonly kind: 'exactly'; readonly members: readonly T[] }
  | { readonly kind: 'change'; readonly add: readonly T[]; readonly remove: readonly string[] };

export interface DesiredInstanceFamily {
  readonly networks?: Sourced<ListWish<BgpNetwork> | null>;
  readonly redistribute?: Sourced<ListWish<BgpRedistribution> | null>;
  readonly aggregates?: Sourced<ListWish<BgpAggregate> | null>;
  readonly maximumPaths?: Sourced<number | null>;
}

/** What an intent asks of BGP in one VRF. */
export interface DesiredBgpInstance {
  readonly vrf: string;
  readonly ensure: 'present' | 'absent';
  readonly exact: boolean;
  readonly asn: Sourced<number>;
  readonly routerId?: Sourced<string | null>;
  readonly defaultIpv4Unicast?: Sourced<boolean | null>;
  readonly families: Readonly<Partial<Record<BgpFamily, DesiredInstanceFamily>>>;
  readonly source: SourceRef;
}

/** The fields of a peer that an intent may name. */
export type BgpPeerFields = Omit<BgpPeer, 'vrf' | 'kind' | 'name' | 'families' | 'opaque' | 'line'>;
export type BgpPeerFamilyFields = Omit<BgpPeerFamily, 'opaque'>;

/** What an intent asks of one neighbour or group. */
export interface DesiredBgpPeer {
  readonly vrf: string;
  readonly kind: BgpPeer['kind'];
  readonly name: string;
  readonly ensure: 'present' | 'absent';
  readonly exact: boolean;
  readonly fields: Wishes<BgpPeerFields>;
  readonly families: Readonly<Partial<Record<BgpFamily, Wishes<BgpPeerFamilyFields>>>>;
  readonly source: SourceRef;
}

/** What an intent asks of one prefix list; single entries change by `add` (each with its number) and `remove` (numbers). */
export interface DesiredPrefixList {
  readonly name: string;
  readonly family: IpFamily;
  readonly ensure: 'present' | 'absent';
  readonly description?: Sourced<string | null>;
  readonly entries?: Sourced<readonly Sourced<PrefixListEntry>[]>;
  readonly add: readonly Sourced<PrefixListEntry>[];
  readonly remove: readonly Sourced<number>[];
  readonly source: SourceRef;
}

/** What an intent asks of one route map, entries as in DesiredPrefixList. */
export interface DesiredRouteMap {
  readonly name: string;
  readonly ensure: 'present' | 'absent';
  readonly entries?: Sourced<readonly Sourced<RouteMapEntry>[]>;
  readonly add: readonly Sourced<RouteMapEntry>[];
  readonly remove: readonly Sourced<number>[];
  readonly source: SourceRef;
}

/** All that the intents ask of one device's BGP and policies: each object at most once. */
export interface DesiredBgp {
  readonly instances: readonly DesiredBgpInstance[];
  readonly peers: readonly DesiredBgpPeer[];
  readonly prefixLists: readonly DesiredPrefixList[];
  readonly routeMaps: readonly DesiredRouteMap[];
  /** `overridden`: what of these sections nothing names goes. The place that says so. */
  readonly purge: {
    /** By VRF. */
    readonly neighbors?: ReadonlyMap<string, SourceRef>;
    readonly groups?: ReadonlyMap<string, SourceRef>;
    readonly prefixLists?: SourceRef;
    readonly routeMaps?: SourceRef;
  };
}
