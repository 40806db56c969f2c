import { type Change, isVlanChange, PORT_FIELDS, type PortChange, type PortField, type VlanChange } from './change.js';
import type { Port, Vlan, VlanState } from './vlan.js';
import { equalSets } from './vlan-set.js';

/**
 * The changes that lead from one state to the other: VLANs that appear or change, then ports, then VLANs that disappear,
 * each by number or in the order of the device. Equal states give none. Ports that only one side has are left out: a
 * change can neither make nor remove a port.
 */
export function diffVlanStates(before: VlanState, after: VlanState): readonly Change[] {
  if (before === after) return [];
  const kept: VlanChange[] = [];
  const removed: VlanChange[] = [];
  for (const id of [...new Set([...before.vlans.keys(), ...after.vlans.keys()])].sort((a, b) => a - b)) {
    const change: VlanChange = {
      kind: 'vlan',
      id,
      before: before.vlans.get(id),
      after: after.vlans.get(id),
      sources: {},
    };
    if (change.after === undefined) removed.push(change);
    else if (change.before === undefined || !equalVlans(change.before, change.after)) kept.push(change);
  }
  return [...kept, ...diffPorts(before, after), ...removed];
}

function diffPorts(before: VlanState, after: VlanState): PortChange[] {
  const changes: PortChange[] = [];
  for (const [name, port] of before.ports) {
    const wanted = after.ports.get(name);
    if (wanted === undefined || wanted === port || changedPortFields(port, wanted).length === 0) continue;
    changes.push({ kind: 'port', name, before: port, after: wanted, sources: {} });
  }
  return changes;
}

/** Names and status decide; the lines it was read from do not. */
export function equalVlans(a: Vlan, b: Vlan): boolean {
  return a.name === b.name && a.status === b.status;
}

/** The settings in which two ports differ, in the order a plan shows them. */
export function changedPortFields(a: Port, b: Port): readonly PortField[] {
  return PORT_FIELDS.filter((field) =>
    field === 'allowed' ? !equalSets(a.allowed, b.allowed) : a[field] !== b[field],
  );
}

/** The state with the objects of the changes as they are to be; all others as they are. */
export function applyChanges(state: VlanState, changes: readonly Change[]): VlanState {
  const vlans = new Map(state.vlans);
  const ports = new Map(state.ports);
  for (const change of changes) {
    if (!isVlanChange(change)) continue;
    if (change.kind === 'port') ports.set(change.name, change.after);
    else if (change.after === undefined) vlans.delete(change.id);
    else vlans.set(change.id, change.after);
  }
  return { ...state, vlans, ports };
}
