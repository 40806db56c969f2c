import type { Path } from '../../documents/located.js';
import type { ParsedPrefix } from '../../model/ip-prefix.js';
import type { KubernetesObject } from './object.js';
import type { Protocol } from './port-set.js';
import type { AddressRange } from './reach/address-range.js';
import type { Selector } from './selector.js';

/** `ingress`: towards the pods that a policy is about; `egress`: from them. */
export const DIRECTIONS = ['ingress', 'egress'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Pods of some namespaces. */
export interface PodsPeer {
  readonly kind: 'pods';
  /** Null for the namespace of the policy. */
  readonly namespaces: Selector | null;
  readonly pods: Selector;
  readonly path: Path;
}

/** Addresses. */
export interface BlockPeer {
  readonly kind: 'block';
  readonly block: ParsedPrefix;
  /** The addresses of the block, its exceptions among them. */
  readonly range: AddressRange;
  readonly except: readonly ParsedPrefix[];
  readonly path: Path;
}

/** Something that cannot be told from the input: nodes by their labels, domain names. */
export interface UnknownPeer {
  readonly kind: 'unknown';
  readonly what: string;
  readonly path: Path;
}
export type Peer = PodsPeer | BlockPeer | UnknownPeer;

/** Ports by number, or by the name that the container gives them. */
export type PortMatch =
  | { readonly kind: 'range'; readonly protocol: Protocol; readonly first: number; readonly last: number }
  /** Without a protocol: whatever protocol the container's port has. */
  | { readonly kind: 'name'; readonly protocol: Protocol | undefined; readonly name: string };

/** A rule of a policy, wherever it comes from. */
export interface PolicyRule {
  readonly direction: Direction;
  /** Its place in its section, from 0. */
  readonly index: number;
  /** Undefined for every peer. */
  readonly peers: readonly Peer[] | undefined;
  /** Undefined for everything, also what has no ports. */
  readonly ports: readonly PortMatch[] | undefined;
  /** From the root of the object. */
  readonly path: Path;
}

/** A NetworkPolicy as Kubernetes acts by it. */
export interface NetworkPolicy {
  readonly object: KubernetesObject;
  readonly subject: Selector;
  /** Which directions it isolates its pods in; rules of the others have no effect and are left out. */
  readonly isolates: Readonly<Record<Direction, boolean>>;
  readonly rules: readonly PolicyRule[];
}

/** A rule of an AdminNetworkPolicy or the BaselineAdminNetworkPolicy. */
export interface AdminRule extends PolicyRule {
  readonly action: 'Allow' | 'Deny' | 'Pass';
}

/** An AdminNetworkPolicy, or the BaselineAdminNetworkPolicy. */
export interface AdminPolicy {
  readonly object: KubernetesObject;
  /** Undefined for the baseline. */
  readonly priority: number | undefined;
  readonly namespaces: Selector;
  readonly pods: Selector;
  readonly rules: readonly AdminRule[];
}

/**
 * A policy that takes part in what is allowed, but in a way that is not known here: one of another kind, or one that
 * Kubernetes would refuse.
 */
export interface OpaquePolicy {
  readonly object: KubernetesObject;
  /** Of pods it may act on; null for all namespaces. */
  readonly namespace: string | null;
  readonly namespaces: Selector;
  readonly pods: Selector;
  /** False where it is not understood which pods it selects. */
  readonly exact: boolean;
  readonly directions: Readonly<Record<Direction, boolean>>;
  /** True where it can take away what another policy allows. */
  readonly denies: boolean;
  /** True where it isolates pods for certain, as far as it selects them. */
  readonly isolates: boolean;
  readonly why: string;
}
