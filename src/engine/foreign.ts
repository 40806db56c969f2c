import { type Change, isVlanChange, PORT_FIELDS, type PortChange, type VlanChange } from '../model/change.js';
import type { DeviceState } from '../model/state.js';
import type { Port, Vlan, VlanState } from '../model/vlan.js';
import { intersect, subtract, unite } from '../model/vlan-set.js';
import { diffLines, type LineDiff, settingOf, unexpectedLines } from './config-lines.js';
import type { DevicePlan } from './plan.js';

/**
 * The lines that differ from what was read and that neither the plan nor a state on the way through it accounts for: the
 * work of someone else.
 * @param expected the lines that the whole plan changes
 */
export function foreignLines(plan: DevicePlan, expected: LineDiff, state: DeviceState): LineDiff {
  const foreign = unexpectedLines(expected, diffLines(plan.reading.state.config, state.config));
  if (!plan.changes.some(isVlanChange) || state.vlan === undefined || !isOnTheWay(state.vlan, plan.changes))
    return foreign;
  // A list that is moved member by member stands half moved in a line that the plan neither begins nor ends with.
  const settings = new Set([...expected.added, ...expected.removed].map(settingOf));
  const others = (path: string): boolean => !settings.has(settingOf(path));
  return { added: foreign.added.filter(others), removed: foreign.removed.filter(others) };
}

/** True where every object of the plan holds what it had before, what it is to have, or something between the two. */
function isOnTheWay(now: VlanState, changes: readonly Change[]): boolean {
  return changes
    .filter(isVlanChange)
    .every((change) =>
      change.kind === 'vlan' ? isVlanOnTheWay(now.vlans.get(change.id), change) : isPortOnTheWay(now.ports, change),
    );
}

function isVlanOnTheWay(held: Vlan | undefined, { before, after }: VlanChange): boolean {
  if (held === undefined) return before === undefined || after === undefined;
  const names = [before?.name, after?.name, undefined];
  return names.includes(held.name) && [before?.status, after?.status, 'active'].includes(held.status);
}

function isPortOnTheWay(ports: ReadonlyMap<string, Port>, { name, before, after }: PortChange): boolean {
  const held = ports.get(name);
  if (held === undefined) return false;
  if (subtract(held.allowed, unite(before.allowed, after.allowed)).length > 0) return false;
  if (subtract(intersect(before.allowed, after.allowed), held.allowed).length > 0) return false;
  return PORT_FIELDS.every((field) => field === 'allowed' || [before[field], after[field]].includes(held[field]));
}
