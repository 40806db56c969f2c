import type { SourceRef } from '../util/source.js';
import type { AclDirection, AclFamily, AclRule } from './acl.js';
import type { BgpFamily, SentCommunities } from './bgp.js';
import type { BgpPeerFamilyFields, BgpPeerFields, DesiredBgp } from './desired-bgp.js';
import type { PrefixList } from './policy.js';
import type { Feature } from './state.js';
import type { Port, PortMode } from './vlan.js';
import type { VlanSet } from './vlan-set.js';

/** What a platform can hold about VLANs. For example `database: false` for a switch where a VLAN exists once a port is in it. */
export interface VlanCapabilities {
  /** True where VLANs are objects that are created, named and deleted. */
  readonly database: boolean;
  /** VLANs the platform keeps for itself: never created, renamed or deleted. */
  readonly reserved: VlanSet;
  /** The longest VLAN name in characters; 0 where names are not kept. */
  readonly nameLength: number;
  /** What a name may be made of, anchored. */
  readonly namePattern: RegExp;
  /** The name a VLAN has when none is given, where the platform makes one up. */
  readonly defaultName?: (id: number) => string;
  /** Present where two VLANs must not have the same name. */
  readonly uniqueNames?: true;
  readonly suspend: boolean;
  readonly voice: boolean;
  /** True where ports can be routed instead of switched and `from: routed` has a meaning. */
  readonly routedPorts: boolean;
  /** What a port has when nothing is configured. */
  readonly portDefaults: {
    readonly mode: PortMode;
    readonly accessVlan: number | undefined;
    readonly nativeVlan: number | undefined;
  };
  /**
   * Present where a port has room for the settings of its own mode only: those of the other go when the mode changes.
   * Elsewhere they stay, and count again when the port goes back.
   */
  readonly ownModeOnly?: true;
  /**
   * A port as the platform shows it, where it has one form for settings that are the same to it: what is planned is brought
   * into that form. A port in that form stays as it is.
   */
  readonly asShown?: (port: Port) => Port;
  /** False where a trunk with an empty list carries all VLANs, so that `none` cannot be said. */
  readonly emptyTrunk: boolean;
  /** Present where a trunk must name each VLAN that it carries, so that `all` cannot be said, and the native one must be there. */
  readonly namedTrunks?: true;
  /** True where a port must be told its trunk encapsulation before it may become a trunk. */
  readonly trunkEncapsulation: boolean;
}

/** What a platform can hold about filters. */
export interface AclCapabilities {
  readonly families: readonly AclFamily[];
  /** True where lists of source addresses only are a kind of their own. */
  readonly standard: boolean;
  /** The names and numbers that a list may have, anchored. */
  readonly namePattern: RegExp;
  /** How entries are numbered; undefined where their order alone counts. New lists begin at `step`. */
  readonly sequence: { readonly min: number; readonly max: number; readonly step: number } | undefined;
  /**
   * What becomes of an entry that matches what another one of the list does, at another number: it is taken, refused, or
   * passed over without a word.
   */
  readonly equalEntries: 'taken' | 'refused' | 'ignored';
  readonly remarks: boolean;
  /** What a remark may be made of, anchored; anything where absent. */
  readonly remarkPattern?: RegExp;
  /**
   * How remarks are numbered; each by itself where absent. `shared`: a remark may have the number of the entry that follows
   * it, and goes with it; `none`: it has no number and belongs to the entry that follows.
   */
  readonly remarkNumbers?: 'shared' | 'none';
  /** Families whose entries the platform cannot number anew all at once; none where absent. */
  readonly fixedNumbers?: readonly AclFamily[];
  /** True where a wildcard that is no inverted prefix mask can be said. */
  readonly wildcards: boolean;
  /** How many separate ports one entry can name; ranges, `neq`, `lt` and `gt` aside. */
  readonly portsPerEntry: number;
  readonly established: boolean;
  /** True where single TCP flags can be named. */
  readonly tcpFlags: boolean;
  readonly fragments: boolean;
  readonly dscp: boolean;
  readonly log: boolean;
  /** What a rule says that the platform has no words for, beyond what stands here; undefined where it can be said. */
  readonly ruleLimit?: (rule: AclRule) => string | undefined;
  /** Present where netctl's own sessions do not come by the lines that lists can be bound to. */
  readonly linesApart?: true;
  /** Where lists can be bound; a place that is absent is not offered. */
  readonly places: {
    readonly interface?: readonly AclDirection[];
    readonly vlan?: readonly AclDirection[];
    readonly line?: readonly AclDirection[];
  };
}

/** What a platform can hold about BGP. */
export interface BgpCapabilities {
  readonly families: readonly BgpFamily[];
  readonly vrfs: boolean;
  readonly peerGroups: boolean;
  /** Present where every neighbour belongs to a group. */
  readonly neighborsInGroups?: true;
  /** The settings of peers that it has; another one is refused before anything is sent. */
  readonly peerFields: ReadonlySet<keyof BgpPeerFields>;
  readonly familyFields: ReadonlySet<keyof BgpPeerFamilyFields>;
  /** The settings whose change resets an established session. */
  readonly resets: ReadonlySet<keyof BgpPeerFields>;
  /** True where neighbours take part in IPv4 unicast unless told otherwise. */
  readonly defaultIpv4Unicast: boolean;
  /** What stands where nothing is said, in seconds. */
  readonly timers: { readonly keepalive: number; readonly hold: number };
  /** The longest description in characters. */
  readonly descriptionLength: number;
  /** What names and descriptions may be made of, anchored; anything where absent. */
  readonly textPattern?: RegExp;
  /** A prefix list as the platform shows it that is given this one, where that is not the same; it has no numbers, for example. */
  readonly prefixListAsShown?: (list: PrefixList) => PrefixList;
  /** What of the wishes the platform has no words for, beyond what stands here. */
  readonly limits?: (desired: DesiredBgp) => readonly { readonly message: string; readonly source: SourceRef }[];
  /** Which communities are sent where nothing is said; none where absent. */
  readonly defaultSendCommunity?: SentCommunities;
}

/** What a driver can do on a device, as data; a feature that is absent is not offered. */
export interface Capabilities {
  readonly vlan?: VlanCapabilities;
  readonly acl?: AclCapabilities;
  readonly bgp?: BgpCapabilities;
  /** Why a device does not have what its platform can have, for people: `its module x takes away /y`. */
  readonly why?: Readonly<Partial<Record<Feature, string>>>;
}

/** Where a feature of a driver was tried: on real software, with its version, or on emulated devices alone. */
export type Tried = { readonly on: 'real'; readonly version: string } | { readonly on: 'emulated' };

export type TriedFeatures = Readonly<Partial<Record<Feature, Tried>>>;

/** True where all these features are there. */
export function hasFeatures(can: Capabilities, features: readonly Feature[]): boolean {
  return features.every((feature) => can[feature] !== undefined);
}
