import type { Feature } from './state.js';
import type { PortMode } from './vlan.js';
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
  /** False where a trunk with an empty list carries all VLANs, so that `none` cannot be said. */
  readonly emptyTrunk: boolean;
  /** True where a port must be told its trunk encapsulation before it may become a trunk. */
  readonly trunkEncapsulation: boolean;
}

/** What a driver can do on a device, as data; a feature that is absent is not offered. */
export interface Capabilities {
  readonly vlan?: VlanCapabilities;
}

/** Where a feature of a driver was tried: on real software, with its version, or on emulated devices alone. */
export type Tried = { readonly on: 'real'; readonly version: string } | { readonly on: 'emulated' };

export type TriedFeatures = Readonly<Partial<Record<Feature, Tried>>>;
