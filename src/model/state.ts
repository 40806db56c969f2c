import type { AclState } from './acl.js';
import type { BgpState } from './bgp.js';
import type { ManagementAddress } from './management.js';
import type { VlanState } from './vlan.js';

/** What netctl can read and change on a device; each is one part of a DeviceState. */
export const FEATURES = ['vlan', 'acl', 'bgp'] as const;
export type Feature = (typeof FEATURES)[number];

/** What a device holds, in netctl's own terms. A part is there when its feature was read. */
export interface DeviceState {
  readonly vlan?: VlanState;
  readonly acl?: AclState;
  readonly bgp?: BgpState;
  /** The addresses that the device itself holds, as far as it tells them. */
  readonly management?: readonly ManagementAddress[];
  /** The addresses of the routers to which it sends what is not near. */
  readonly gateways?: readonly string[];
  /**
   * The whole configuration as lines, indentation kept, without what changes by itself (time stamps, counters) and with
   * secrets replaced by a digest: for telling whether anything else changed, and for naming it.
   */
  readonly config: readonly string[];
}

/** True where a state has all these parts. */
export function hasParts(state: DeviceState, features: readonly Feature[]): boolean {
  return features.every((feature) => state[feature] !== undefined);
}

/** What identifies a device and decides how it is spoken to. */
export interface Facts {
  /** The platform that the device says it is; equal to the driver's id, or what it calls itself. */
  readonly platform: string;
  readonly hostname: string;
  /** For example `15.2(4)E10`; empty where the device does not say. */
  readonly version: string;
  readonly model: string;
  /** What only this platform's driver reads, for example the VTP mode. Small, plain values. */
  readonly extra: Readonly<Record<string, string>>;
}
