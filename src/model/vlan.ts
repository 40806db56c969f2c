import type { VlanSet } from './vlan-set.js';

export type VlanStatus = 'active' | 'suspended';

/** One VLAN of a device's database. */
export interface Vlan {
  readonly id: number;
  /** Undefined where the device shows none or the one it gives by itself (`VLAN0010`). */
  readonly name: string | undefined;
  readonly status: VlanStatus;
  /** The configuration lines it was read from, without indentation; empty for a VLAN that is only planned. */
  readonly lines: readonly string[];
}

/** How a switched port treats tags. `other` is a mode that netctl shows and never changes (tunnel, private VLAN …). */
export type PortMode = 'access' | 'trunk' | 'dynamic-auto' | 'dynamic-desirable' | 'other';

/** Trunk encapsulations of platforms that know more than IEEE 802.1Q. */
export type Encapsulation = 'dot1q' | 'isl' | 'negotiate';

/**
 * A port and its VLAN settings. Settings of a mode the port is not in are kept, as the devices keep them: an access port
 * may have a list of allowed VLANs that counts only once it becomes a trunk.
 */
export interface Port {
  /** The name in full as the platform writes it, for example `GigabitEthernet1/0/1`. */
  readonly name: string;
  readonly layer: 'switched' | 'routed';
  /** The bundle (port channel, LAG) that the port is a member of. */
  readonly bundle: string | undefined;
  readonly mirrorDestination: boolean;
  readonly mode: PortMode;
  /** The VLAN of untagged frames in access mode; undefined where the platform has none by default. */
  readonly accessVlan: number | undefined;
  /** The VLAN of untagged frames on a trunk; undefined where the platform has none by default. */
  readonly nativeVlan: number | undefined;
  /** What the trunk carries; `ALL_VLANS` where nothing is written. */
  readonly allowed: VlanSet;
  readonly voiceVlan: number | undefined;
  /** Undefined where nothing is written or the platform knows IEEE 802.1Q only. */
  readonly encapsulation: Encapsulation | undefined;
  /** The configuration lines it was read from, in order, without indentation. */
  readonly lines: readonly string[];
}

/** Something other than a port's own settings that stands on a VLAN, for example a VLAN interface with an address. */
export interface VlanUse {
  readonly vlan: number;
  /** For people, for example `interface Vlan10`. */
  readonly user: string;
}

/** All that a device holds about VLANs. */
export interface VlanState {
  readonly vlans: ReadonlyMap<number, Vlan>;
  readonly ports: ReadonlyMap<string, Port>;
  readonly uses: readonly VlanUse[];
}

/** A port as the platform has it when nothing is configured; drivers and tests build ports from it. */
export function plainPort(name: string, settings: Partial<Port> = {}): Port {
  return {
    name,
    layer: 'switched',
    bundle: undefined,
    mirrorDestination: false,
    mode: 'access',
    accessVlan: 1,
    nativeVlan: 1,
    allowed: [[1, 4094]],
    voiceVlan: undefined,
    encapsulation: undefined,
    lines: [],
    ...settings,
  };
}
