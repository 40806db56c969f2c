import type { SourceRef } from '../util/source.js';
import type { AclAction, AclDirection, AclFamily, AclPlace } from './acl.js';
import type { BgpFamily } from './bgp.js';
import type { PacketProbe, PingProbe } from './observation.js';
import type { VlanSet } from './vlan-set.js';

/** Neighbours of a VRF by their addresses in canonical form, or all that are configured and not shut down. */
export interface CheckedPeers {
  readonly vrf: string;
  readonly names: readonly string[] | 'all';
}

/** Something that must be true after the change, apart from the configuration itself. */
export type DesiredCheck = CheckFrame &
  (
    | { readonly kind: 'vlan_active'; readonly vlans: VlanSet }
    | { readonly kind: 'ping'; readonly probe: PingProbe }
    | {
        readonly kind: 'neighbors';
        /** Who must be seen; `unchanged` for everyone who was seen before the change, at the same port. */
        readonly names: readonly string[] | 'unchanged';
      }
    | { readonly kind: 'bgp_established'; readonly peers: CheckedPeers }
    | {
        readonly kind: 'prefixes_received';
        readonly peers: CheckedPeers;
        /** Undefined: all address families together. */
        readonly family: BgpFamily | undefined;
        /** How many prefixes each of them must send; `unchanged` for no fewer than before the change. */
        readonly atLeast: number | 'unchanged';
      }
    | {
        /** The device says that the list is in force there. */
        readonly kind: 'acl_bound';
        readonly acl: string;
        readonly place: AclPlace;
        readonly direction: AclDirection;
        readonly family: AclFamily;
      }
    | {
        /** What the device says that it would do to a packet that comes to, or leaves by, the place. */
        readonly kind: 'packet';
        readonly probe: PacketProbe;
        readonly at: { readonly place: AclPlace; readonly direction: AclDirection };
        readonly action: AclAction;
      }
  );

interface CheckFrame {
  /** How many seconds it may take to become true. */
  readonly within: number;
  /** Undefined for what is looked at whether an intent asks for it or not. */
  readonly source: SourceRef | undefined;
}
