import type { CommitModel, Step } from '../drivers/driver.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { VlanCapabilities } from '../model/capabilities.js';
import { type Change, changeId, invertChange } from '../model/change.js';
import type { DesiredCheck } from '../model/check.js';
import type { DesiredState, DesiredVlans } from '../model/desired.js';
import type { DeviceState, Facts } from '../model/state.js';
import type { VlanState } from '../model/vlan.js';
import { applyChanges, diffVlanStates } from '../model/vlan-diff.js';
import { vlanProblems } from '../model/vlan-problems.js';
import { attachSources } from '../model/vlan-sources.js';
import { vlanTarget } from '../model/vlan-target.js';
import { checkProblems } from './checks/support.js';
import type { DeviceTarget } from './env.js';
import { spareManagement } from './guard/session-address.js';
import { bindingOf, type Reading } from './read.js';

/** What the user agreed to beforehand, by the name of the flag without `--allow-`: `in-use`, or what a driver objects to. */
export type Agreed = ReadonlySet<string>;

/** Of a device that intents ask nothing but checks of. */
const NO_WISHES: DesiredVlans = { vlans: [], ports: [], purge: {} };

/** What would be done to one device, and how it would be taken back. */
export interface DevicePlan {
  readonly target: DeviceTarget;
  readonly reading: Reading;
  /** The VLAN state that the changes lead to. */
  readonly goal: VlanState;
  /** Empty where there is nothing to do; then there are no steps either. */
  readonly changes: readonly Change[];
  readonly steps: readonly Step[];
  /** The steps that lead from the goal back to what was read. */
  readonly undo: readonly Step[];
  readonly model: CommitModel;
  /** What must be true afterwards. */
  readonly checks: readonly DesiredCheck[];
  readonly warnings: readonly string[];
}

/**
 * Plans a device from what was read; sends nothing.
 * @returns the plan, or every reason why there is none.
 */
export function planDevice(
  target: DeviceTarget,
  reading: Reading,
  desired: DesiredState,
  agreed: Agreed,
): DevicePlan | readonly NetctlError[] {
  const can = target.driver.capabilities(reading.facts).vlan;
  const current = reading.state.vlan;
  const { vlan: wanted = NO_WISHES, checks = [] } = desired;
  const asksNothing = desired.vlan === undefined && checks.length === 0;
  if (can === undefined || current === undefined || asksNothing) return [withoutVlans(target, reading)];
  const goal = vlanTarget(current, spareManagement(wanted, reading), can);
  const proposal = { device: target.name, current, target: goal, desired: wanted, can };
  const problems = [
    ...vlanProblems({ ...proposal, allowInUse: agreed.has('in-use') }),
    ...checkProblems(target, checks),
  ];
  const changes = attachSources(diffVlanStates(current, goal), wanted);
  const warnings = unnamedNotes(can, desired);
  return completePlan(target, reading, { changes, goal, problems, agreed, checks, warnings });
}

/**
 * Plans changes that were worked out before, for example the opposite of an earlier run's. The device must be where they
 * begin: objects that hold neither their old nor their new value were changed by someone else.
 * @returns the plan, or why there is none
 */
export function planChanges(
  target: DeviceTarget,
  reading: Reading,
  wanted: readonly Change[],
  agreed: Agreed,
): DevicePlan | readonly NetctlError[] {
  const current = reading.state.vlan;
  if (current === undefined) return [withoutVlans(target, reading)];
  const goal = applyChanges(current, wanted);
  const moved = agreed.has('moved-on') ? [] : movedOn(current, wanted);
  const ids = new Set(wanted.map(changeId));
  const changes = diffVlanStates(current, goal).filter((change) => ids.has(changeId(change)));
  const problems = moved.length === 0 ? [] : [movedOnError(target, moved)];
  return completePlan(target, reading, { changes, goal, problems, agreed, checks: [], warnings: [] });
}

interface Draft {
  readonly changes: readonly Change[];
  readonly goal: VlanState;
  readonly problems: readonly NetctlError[];
  readonly agreed: Agreed;
  readonly checks: readonly DesiredCheck[];
  readonly warnings: readonly string[];
}

function completePlan(
  target: DeviceTarget,
  reading: Reading,
  { changes, goal, problems, agreed, checks, warnings }: Draft,
): DevicePlan | readonly NetctlError[] {
  const binding = bindingOf(target);
  const { facts, state } = reading;
  const reasons = [...problems, ...objections(target, changes, facts, agreed)];
  if (reasons.length > 0) return reasons;
  return {
    target,
    reading,
    goal,
    changes,
    steps: binding.render(changes, { facts, before: state }),
    undo: renderUndo(target, { facts, changes, from: { ...state, vlan: goal } }),
    model: binding.commit(facts, ['vlan']),
    checks,
    warnings,
  };
}

function withoutVlans(target: DeviceTarget, { facts }: Reading): NetctlError {
  const message = `${target.name} (${facts.model || facts.platform}) has no VLANs that netctl could change`;
  return new NetctlError('NETCTL_PLAN_UNSUPPORTED', message, { device: target.name });
}

/** The objects that hold neither what the changes begin with nor what they lead to. */
function movedOn(current: VlanState, wanted: readonly Change[]): readonly string[] {
  const ids = new Set(wanted.map(changeId));
  const from = applyChanges(current, wanted.map(invertChange));
  const to = applyChanges(current, wanted);
  const off = (other: VlanState): Set<string> => new Set(diffVlanStates(current, other).map(changeId));
  const [fromOff, toOff] = [off(from), off(to)];
  return [...ids].filter((id) => fromOff.has(id) && toOff.has(id));
}

function movedOnError({ name }: DeviceTarget, moved: readonly string[]): NetctlError {
  const message = `${name} was changed since: ${moved.slice(0, 10).join(', ')}`;
  return new NetctlError('NETCTL_DEVICE_STALE', message, { device: name });
}

/** The steps that take the changes back, on a device that is now as `from` says. */
export function renderUndo(
  target: DeviceTarget,
  done: { readonly facts: Facts; readonly changes: readonly Change[]; readonly from: DeviceState },
): readonly Step[] {
  const inverted = [...done.changes].reverse().map(invertChange);
  return bindingOf(target).render(inverted, { facts: done.facts, before: done.from });
}

function objections(target: DeviceTarget, changes: readonly Change[], facts: Facts, agreed: Agreed): NetctlError[] {
  return (bindingOf(target).objections?.(changes, facts) ?? [])
    .filter((objection) => objection.allowedBy === undefined || !agreed.has(objection.allowedBy))
    .map(({ message, hint }) => new NetctlError('NETCTL_PLAN_VLAN_DATABASE', message, { hint, device: target.name }));
}

/** A platform without a VLAN database has no place for what an intent says of names. */
function unnamedNotes(can: VlanCapabilities, desired: DesiredState): readonly string[] {
  const named = desired.vlan?.vlans.filter((wish) => typeof wish.name?.value === 'string') ?? [];
  if (can.database || named.length === 0) return [];
  const ids = named.map((wish) => wish.id).join(', ');
  return [`the platform keeps no VLAN names: those of VLAN ${ids} stay in the intents`];
}
