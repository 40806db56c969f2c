import { NetctlError } from '../errors/netctl-error.js';
import { changeId } from '../model/change.js';
import type { DeviceState } from '../model/state.js';
import type { VlanState } from '../model/vlan.js';
import { applyChanges, diffVlanStates } from '../model/vlan-diff.js';
import { vlanUsers } from '../model/vlan-users.js';
import type { DevicePlan } from './plan.js';
import { changeRows } from './rows.js';

/**
 * The same plan on what the device holds now, just before it is changed. What someone else changed elsewhere meanwhile
 * becomes part of what is left alone.
 * @throws NetctlError NETCTL_DEVICE_STALE when something changed that the plan stands on
 */
export function rebasePlan(plan: DevicePlan, now: DeviceState): DevicePlan {
  const planned = plan.reading.state.vlan;
  if (now.vlan === undefined || planned === undefined) throw stale(plan, ['its VLANs cannot be read any more']);
  const ours = new Set(plan.changes.map(changeId));
  const moved = diffVlanStates(planned, now.vlan).filter((change) => ours.has(changeId(change)));
  const goal = applyChanges(now.vlan, plan.changes);
  const reasons = [
    ...changeRows(moved).map((row) => `${row.path} is ${row.after ?? 'absent'}, was ${row.before ?? 'absent'}`),
    ...gonePorts(plan, now.vlan),
    ...newUsers(plan, goal),
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
function newUsers(plan: DevicePlan, goal: VlanState): string[] {
  const deleted = plan.changes.flatMap((change) =>
    change.kind === 'vlan' && change.after === undefined ? [change.id] : [],
  );
  const taken = deleted.flatMap((id) => {
    const before = new Set(vlanUsers(plan.goal, id));
    return vlanUsers(goal, id)
      .filter((user) => !before.has(user))
      .map((user) => `VLAN ${id} is now used by ${user}`);
  });
  const missing = plan.changes.flatMap((change) => {
    if (change.kind !== 'port' || change.after.accessVlan === undefined) return [];
    const id = change.after.accessVlan;
    return plan.goal.vlans.has(id) && !goal.vlans.has(id) ? [`VLAN ${id} is gone`] : [];
  });
  return [...taken, ...new Set(missing)];
}

function stale(plan: DevicePlan, reasons: readonly string[]): NetctlError {
  const { name } = plan.target;
  const message = `${name} was changed by someone else since it was read: ${reasons.slice(0, 10).join('; ')}`;
  return new NetctlError('NETCTL_DEVICE_STALE', message, { device: name });
}
