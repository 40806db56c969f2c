import type { SourceRef } from '../util/source.js';
import type { AclBindingChange, AclChange } from './acl.js';
import type { BgpInstanceChange, BgpPeerChange } from './bgp.js';
import type { PrefixListChange, RouteMapChange } from './policy.js';
import { FEATURES, type Feature } from './state.js';
import type { Port, Vlan } from './vlan.js';

/** A VLAN that appears (no `before`), disappears (no `after`) or changes its name or status. */
export interface VlanChange {
  readonly kind: 'vlan';
  readonly id: number;
  readonly before: Vlan | undefined;
  readonly after: Vlan | undefined;
  /** Where the intents ask for it, by field; `object` for the whole. */
  readonly sources: Readonly<Partial<Record<VlanField | 'object', SourceRef>>>;
}

export type VlanField = 'name' | 'status';

/** A port whose VLAN settings change. Ports neither appear nor disappear. */
export interface PortChange {
  readonly kind: 'port';
  readonly name: string;
  readonly before: Port;
  readonly after: Port;
  readonly sources: Readonly<Partial<Record<PortField | 'object', SourceRef>>>;
}

/** The settings of a port that a plan may change, in the order a plan shows them. */
export const PORT_FIELDS = [
  'layer',
  'encapsulation',
  'mode',
  'accessVlan',
  'voiceVlan',
  'nativeVlan',
  'allowed',
] as const;
export type PortField = (typeof PORT_FIELDS)[number];

/** One object of a device that a plan changes. */
export type Change =
  | VlanChange
  | PortChange
  | AclChange
  | AclBindingChange
  | PrefixListChange
  | RouteMapChange
  | BgpInstanceChange
  | BgpPeerChange;

/** Names an object of a device within a plan: `vlan/10`, `port/GigabitEthernet1/0/1`, `acl/ipv4/EDGE-IN`. */
export function changeId(change: Change): string {
  return `${change.kind}/${change.kind === 'port' ? change.name : change.id}`;
}

/** The place that asks for a field of a change, named as plans name it, or else for what the field is in. */
export function sourceOf({ sources }: Change, field: string): SourceRef | undefined {
  const places: Readonly<Partial<Record<string, SourceRef>>> = sources;
  for (let name = field; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('/')))) {
    const place = places[name];
    if (place !== undefined) return place;
  }
  return places['object'];
}

/** The part of a device's state that a change is in. */
export function featureOf({ kind }: Change): Feature {
  if (kind === 'vlan' || kind === 'port') return 'vlan';
  return kind === 'acl' || kind === 'acl_binding' ? 'acl' : 'bgp';
}

/** The parts of a device's state that changes are in. */
export function featuresOf(changes: readonly Change[]): readonly Feature[] {
  const features = new Set(changes.map(featureOf));
  return FEATURES.filter((feature) => features.has(feature));
}

/** True for what changes VLANs and ports. */
export function isVlanChange(change: Change): change is VlanChange | PortChange {
  return change.kind === 'vlan' || change.kind === 'port';
}

/** The change that takes this one back. */
export function invertChange(change: Change): Change {
  // Each kind on its own, since only so the two sides are known to be of one type.
  switch (change.kind) {
    case 'vlan':
      return { ...change, before: change.after, after: change.before };
    case 'port':
      return { ...change, before: change.after, after: change.before };
    case 'acl':
      return { ...change, before: change.after, after: change.before };
    case 'acl_binding':
      return { ...change, before: change.after, after: change.before };
    case 'prefix_list':
      return { ...change, before: change.after, after: change.before };
    case 'route_map':
      return { ...change, before: change.after, after: change.before };
    case 'bgp':
      return { ...change, before: change.after, after: change.before };
    case 'bgp_peer':
      return { ...change, before: change.after, after: change.before };
  }
}
