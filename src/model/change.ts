import type { SourceRef } from '../util/source.js';
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
export type Change = VlanChange | PortChange;

/** Names an object of a device within a plan: `vlan/10`, `port/GigabitEthernet1/0/1`. */
export function changeId(change: Change): string {
  return change.kind === 'vlan' ? `vlan/${change.id}` : `port/${change.name}`;
}

/** The change that takes this one back. */
export function invertChange(change: Change): Change {
  return change.kind === 'vlan'
    ? { ...change, before: change.after, after: change.before }
    : { ...change, before: change.after, after: change.before };
}
