import type { AdminPolicy, AdminRule, NetworkPolicy, OpaquePolicy, Peer, PolicyRule } from '../policy.js';
import type { PortSet } from '../port-set.js';
import type { Truth } from '../truth.js';

/** Something with how far it is true that it is about some pods. */
export interface Chosen<T> {
  readonly item: T;
  readonly truth: Truth;
}

/** Every policy that may act on the pods of a class in one direction. */
export interface Effective {
  /** By their priority, in each order that is possible: one, unless policies share a priority. */
  readonly admin: readonly Effective['baseline'][];
  readonly baseline: readonly Chosen<{ readonly policy: AdminPolicy; readonly rule: AdminRule }>[];
  readonly policies: readonly Chosen<NetworkPolicy>[];
  readonly opaque: readonly Chosen<OpaquePolicy>[];
}

/** Why some ports are decided as they are. */
export type Reason =
  | {
      readonly kind: 'rule';
      readonly policy: NetworkPolicy | AdminPolicy;
      readonly rule: PolicyRule;
      readonly peer: Peer | undefined;
    }
  /** Policies isolate the pods, and none of their rules has these ports. */
  | { readonly kind: 'isolated'; readonly policies: readonly NetworkPolicy[] }
  /** Nothing is said of them. */
  | { readonly kind: 'open' }
  | { readonly kind: 'opaque'; readonly policy: OpaquePolicy }
  /** Pods on the network of their node. */
  | { readonly kind: 'host' };

/** One decision about some ports; where two differ about a port, either may hold. */
export interface Decision {
  readonly ports: PortSet;
  readonly outcome: 'allow' | 'deny';
  readonly reason: Reason;
  /** False where it is not certain that what decides is about this connection. */
  readonly certain: boolean;
}

/** What one side lets through. */
export interface SideSets {
  /** For certain. */
  readonly sure: PortSet;
  /** As far as can be told from the input. */
  readonly possible: PortSet;
}
