import { PORT_FIELDS, type PortChange, type PortField, type VlanChange } from './change.js';
import type { Port, Vlan } from './vlan.js';
import { changedPortFields } from './vlan-diff.js';
import { equalSets, subtract, unite } from './vlan-set.js';

/** Takes the change of a VLAN back among those that are held now. */
export function backVlan(vlans: Map<number, Vlan>, { id, before, after }: VlanChange): void {
  const held = vlans.get(id);
  if (before === undefined) {
    // Half made it may still lack its name; it was not there before in any case.
    vlans.delete(id);
    return;
  }
  if (held === undefined || after === undefined) {
    // Half made again it may still lack its name.
    vlans.set(id, held === undefined ? before : { ...held, name: held.name ?? before.name });
    return;
  }
  // A name on its way from one to the other is away for a moment.
  const name = held.name === after.name || held.name === undefined ? before.name : held.name;
  vlans.set(id, { ...held, name, status: held.status === after.status ? before.status : held.status });
}

/** Takes the change of a port back among those that are held now. */
export function backPort(ports: Map<string, Port>, { name, before, after }: PortChange): void {
  const held = ports.get(name);
  if (held === undefined) return;
  const changed = PORT_FIELDS.filter((field) => field !== 'allowed' && before[field] !== after[field]);
  // An untagged VLAN on its way from one to the other is away for a moment.
  const isAway = (field: PortField): boolean =>
    (field === 'accessVlan' || field === 'nativeVlan') && held[field] === undefined && held.mode === before.mode;
  const restored = changed.filter((field) => held[field] === after[field] || isAway(field));
  const back = Object.fromEntries(restored.map((field) => [field, before[field]]));
  const added = subtract(after.allowed, before.allowed);
  const removed = subtract(before.allowed, after.allowed);
  const allowed = unite(subtract(held.allowed, added), removed);
  const port = { ...held, ...back, allowed: equalSets(allowed, held.allowed) ? held.allowed : allowed };
  // Where nobody else was at work the port is what it was, with the very lines that it had.
  ports.set(name, changedPortFields(port, before).length === 0 ? before : port);
}
