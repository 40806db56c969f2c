import type { Sourced, SourceRef } from '../util/source.js';
import type { DesiredCheck } from './check.js';
import type { DesiredAcls } from './desired-acl.js';
import type { DesiredBgp } from './desired-bgp.js';
import type { VlanStatus } from './vlan.js';
import type { VlanSet } from './vlan-set.js';

/** What to do with the members of a set: have exactly these, or add and remove some and leave the rest alone. */
export type SetWish =
  | { readonly kind: 'exactly'; readonly members: VlanSet }
  | { readonly kind: 'change'; readonly add: VlanSet; readonly remove: VlanSet };

/**
 * What an intent asks of one VLAN. A field that is absent is left alone, or goes to its default where `exact` says so;
 * `null` asks for the default.
 */
export interface DesiredVlan {
  readonly id: number;
  readonly ensure: 'present' | 'absent';
  /** True for `replaced` and `overridden`: absent fields go to their default. */
  readonly exact: boolean;
  readonly name?: Sourced<string | null>;
  readonly status?: Sourced<VlanStatus | null>;
  readonly source: SourceRef;
}

/** What an intent asks of one port; absent fields as in DesiredVlan. */
export interface DesiredPort {
  /** In full, as the platform writes it. */
  readonly name: string;
  /** `default` resets the VLAN settings of the port; nothing else of it. */
  readonly ensure: 'present' | 'default';
  readonly exact: boolean;
  /** True where the intent agrees to turn a routed port into a switched one. */
  readonly fromRouted: boolean;
  readonly mode?: Sourced<'access' | 'trunk' | null>;
  readonly accessVlan?: Sourced<number | null>;
  readonly nativeVlan?: Sourced<number | null>;
  readonly voiceVlan?: Sourced<number | null>;
  readonly allowed?: Sourced<SetWish | null>;
  readonly source: SourceRef;
}

/** All that the intents ask of one device's VLANs: each id and each port at most once. */
export interface DesiredVlans {
  readonly vlans: readonly DesiredVlan[];
  readonly ports: readonly DesiredPort[];
  /** `overridden`: objects of these sections that nothing names are removed (ports: reset). The place that says so. */
  readonly purge: { readonly vlans?: SourceRef; readonly ports?: SourceRef };
  /** What `purge` leaves alone all the same, for netctl's own session with the device depends on it. */
  readonly spare?: Spared;
}

/** A VLAN and every port that carries it, or a port by itself. */
export interface Spared {
  readonly vlan: number | undefined;
  readonly port: string;
}

/** What the intents ask of one device. A part is there when an intent speaks of its feature. */
export interface DesiredState {
  readonly vlan?: DesiredVlans;
  readonly acl?: DesiredAcls;
  readonly bgp?: DesiredBgp;
  /** What must be true afterwards. */
  readonly checks?: readonly DesiredCheck[];
}
