import { NetctlError } from '../errors/netctl-error.js';
import { changeId, featuresOf } from '../model/change.js';
import { danglingReferences, referencedIds } from '../model/references.js';
import { type DeviceState, hasParts } from '../model/state.js';
import { applyToState, diffStates } from '../model/state-diff.js';
import type { VlanState } from '../model/vlan.js';
import { vlanUsers } from '../model/vlan-users.js';
import type { DevicePlan } from './plan.js';
import { changeRows } from './rows.js';

/**
 * The same plan on what the device holds now, just before it is changed. What someone else changed elsewhere meanwhile
 * becomes part of what is left alone.
 * @throws NetctlError NETCTL_DEVICE_STALE when something changed that the plan stands on
 */
export function rebasePlan(plan: DevicePlan, now: DeviceState): DevicePlan {
  const planned = plan.reading.state;
  if (!hasParts(now, featuresOf(plan.changes))) throw stale(plan, ['it does not tell any more what it holds']);
  const standsOn = new Set([...plan.changes.map(changeId), ...referencedIds(plan.changes)]);
  const moved = diffStates(planned, now).filter((change) => standsOn.has(changeId(change)));
  const goal = applyToState(now, plan.changes);
  const reasons = [
    ...changeRows(moved).map((row) => `${row.path} is ${row.after ?? 'absent'}, was ${row.before ?? 'absent'}`),
    ...(now.vlan === undefined ? [] : gonePorts(plan, now.vlan)),
    ...newUsers(plan, goal),
    ...newDangling(plan, goal),
  ];
  if (reasons.length > 0) throw stale(plan, reasons);
  return { ...plan, goal, reading: { ...plan.reading, state: now, answers: undefined } };
}

/** Ports of the plan that are no plain switched ports any more, or not there. */
function gonePorts(plan: DevicePlan, now: VlanState): string[] {
  return plan.changes.flatMap((change) => {
    if (change.kind !== 'port') return [];
    const port = now.ports.get(change.name);
    if (port === undefined) return [`port ${change.name} is gone`];
    if (port.bundle !== change.before.bundle)
      return [`port ${change.name} is a member of ${port.bundle ?? 'no bundle'}`];
    return port.mirrorDestination ? [`port ${change.name} is the destination of a mirror session`] : [];
  });
}

/** Whoever has come to stand on a VLAN that the plan deletes, or on one that it needs and that is gone. */
function newUsers({ changes, goal: planned }: DevicePlan, { vlan: goal }: DeviceState): string[] {
  const before = planned.vlan;
  if (goal === undefined || before === undefined) return [];
  const deleted = changes.flatMap((change) =>
    change.kind === 'vlan' && change.after === undefined ? [change.id] : [],
  );
  const taken = deleted.flatMap((id) => {
    const known = new Set(vlanUsers(before, id));
    return vlanUsers(goal, id)
      .filter((user) => !known.has(user))
      .map((user) => `VLAN ${id} is now used by ${user}`);
  });
  const missing = changes.flatMap((change) => {
    if (change.kind !== 'port' || change.after.accessVlan === undefined) return [];
    const id = change.after.accessVlan;
    return before.vlans.has(id) && !goal.vlans.has(id) ? [`VLAN ${id} is gone`] : [];
  });
  return [...taken, ...new Set(missing)];
}

/** What would stand on nothing with the plan, and did not when it was made: someone else uses what it takes away, or took away what it uses. */
function newDangling(plan: DevicePlan, goal: DeviceState): string[] {
  const known = new Set(danglingReferences(plan.goal));
  return danglingReferences(goal).filter((reference) => !known.has(reference));
}

function stale(plan: DevicePlan, reasons: readonly string[]): NetctlError {
  const { name } = plan.target;
  const message = `${name} was changed by someone else since it was read: ${reasons.slice(0, 10).join('; ')}`;
  return new NetctlError('NETCTL_DEVICE_STALE', message, { device: name });
}
