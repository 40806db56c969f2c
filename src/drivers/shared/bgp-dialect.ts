import type { BgpFamily, BgpPeer, BgpPeerFamily, BgpRedistribution } from '../../model/bgp.js';
import type { BgpPeerFamilyFields, BgpPeerFields } from '../../model/desired-bgp.js';

/**
 * The words of a neighbour's line behind its name. `on: true` says them, `false` says `no`, and `unset` goes back to
 * what counts where nothing is said.
 */
export interface PeerWords {
  readonly on: boolean | 'unset';
  readonly words: string;
}

/** The fields that settings are about. */
export type FieldOf<T> = Exclude<keyof T & string, 'vrf' | 'kind' | 'name' | 'families' | 'opaque' | 'line'>;

/** One setting of peers, both ways. */
export interface PeerSetting<T> {
  readonly field: FieldOf<T>;
  /**
   * What the words say; undefined where they are about something else, or say more than the model holds. `said` is what
   * earlier lines said of the peer, whose name is `name`.
   */
  read(line: PeerWords & { readonly on: boolean }, said: Partial<T>, name: string): Partial<T> | undefined;
  /** The lines that lead from one value to another. */
  edit(before: T, after: T): readonly PeerWords[];
}

/** How a platform writes BGP. */
export interface BgpDialect {
  /** How BGP in a VRF is written: in an address family of its own, in a block, or as another router. */
  readonly vrfs: 'families' | 'blocks' | 'routers';
  /** The headers of the blocks of address families; a VRF's name may follow. */
  readonly familyBlocks: Readonly<Record<BgpFamily, string>>;
  /** Other words for the same blocks, for example without `unicast`. */
  readonly familyAliases: Readonly<Record<string, BgpFamily>>;
  /** The word that leaves a block. */
  leave(block: string): string;
  /** Between a neighbour and its group, for example `peer-group`; others are read too. */
  readonly groupWords: string;
  readonly groupPattern: RegExp;
  readonly routerIdWords: string;
  /** `network 10.0.0.0 mask 255.0.0.0` instead of a prefix. */
  readonly masks: boolean;
  /** What stands outside address families counts for IPv4 unicast, or for each family that a peer takes part in. */
  readonly outside: 'ipv4_unicast' | 'active';
  /** Settings of peers in address families that are written outside them, where all families have the same. */
  readonly outsideFields: ReadonlySet<keyof BgpPeerFamilyFields>;
  /** True where lines take effect together, so that no state between two of them exists. */
  readonly staged: boolean;
  /** True where a router that never had a block for IPv4 unicast keeps its settings outside. */
  readonly keepsOutside: boolean;
  /** Announcements that always stand outside address families, by how their lines begin; undefined for none. */
  readonly outsideAnnouncements: RegExp | undefined;
  readonly session: readonly PeerSetting<BgpPeer>[];
  readonly family: readonly PeerSetting<BgpPeerFamily>[];
  /** The settings whose change resets a session. */
  readonly resets: ReadonlySet<keyof BgpPeerFields>;
  readonly familyResets: ReadonlySet<keyof BgpPeerFamilyFields>;
  /** `default` or `no`, for what goes back to what counts where nothing is said. */
  readonly unset: 'no' | 'default';
  /** True where a neighbour is there by its AS or its group's, and goes when that goes. */
  readonly remoteAsMakesPeer: boolean;
  /** Present where a neighbour goes with all that is said of it when it leaves its group, whatever gives it its AS. */
  readonly leavingGroupDrops?: true;
  /** True where a neighbour changes its group in one line. */
  readonly movesBetweenGroups: boolean;
  /** True where members take part in an address family as their group does. */
  readonly activationInherited: boolean;
  /** Present where a neighbour forgets what it takes part in when it joins a group, or the group is told something else. */
  readonly joiningTakesActivation?: true;
  /** True where the default for IPv4 unicast is for neighbours with IPv6 addresses too. */
  readonly defaultCoversIpv6: boolean;
  /** True where turning the default off leaves neighbours that are there as they are. */
  readonly defaultIsForNewPeers: boolean;
  /** The words that remove a group behind its name, empty for none. */
  readonly groupRemoval: string;
  /** The lines that lead from one redistribution to another of the same source. */
  redistribution(before: BgpRedistribution, after: BgpRedistribution): readonly string[];
  /** What an aggregate's route map is called: `route-map`, `attribute-map`. */
  readonly aggregateMap: string;
  /** True where writing a network again without its route map takes the route map away. */
  readonly networkReplaced: boolean;
  /** Present where the block of an address family stays when nothing is left in it. */
  readonly leavesEmptyFamilies?: true;
  /** Lines that say nothing, anchored; without `no` in front too where the pattern says so. */
  readonly ignored: RegExp;
  /** The name of an interface in full; undefined for what is none. */
  interfaceName(text: string): string | undefined;
}
