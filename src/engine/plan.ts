import type { CommitModel, Step } from '../drivers/driver.js';
import { NetctlError } from '../errors/netctl-error.js';
import { type Change, changeId, featuresOf, invertChange, sourceOf } from '../model/change.js';
import type { DesiredCheck } from '../model/check.js';
import type { DesiredState } from '../model/desired.js';
import { type DeviceState, type Facts, FEATURES, type Feature, hasParts } from '../model/state.js';
import { applyToState, diffStates } from '../model/state-diff.js';
import { checkProblems } from './checks/support.js';
import type { DeviceTarget } from './env.js';
import { aclPart } from './plan/acl-part.js';
import type { Agreed } from './plan/agreed.js';
import { bgpPart } from './plan/bgp-part.js';
import type { KnownPasswords, PartRequest } from './plan/feature-part.js';
import { goneVlanProblems } from './plan/gone-vlans.js';
import { vlanPart } from './plan/vlan-part.js';
import { bindingOf, capabilitiesOf, type Reading } from './read.js';

export type { Agreed } from './plan/agreed.js';

/** What would be done to one device, and how it would be taken back. */
export interface DevicePlan {
  readonly target: DeviceTarget;
  readonly reading: Reading;
  /** The state that the changes lead to, in all features that were read. */
  readonly goal: DeviceState;
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
  passwords?: KnownPasswords,
): DevicePlan | readonly NetctlError[] {
  const can = capabilitiesOf(target, reading.facts);
  const { checks = [] } = desired;
  const asked = FEATURES.filter((feature) => desired[feature] !== undefined);
  const lacking = asked.filter((feature) => can[feature] === undefined || reading.state[feature] === undefined);
  if (lacking.length > 0) return lacking.map((feature) => lacksFeature(target, reading, feature));
  if (asked.length === 0 && checks.length === 0) return [lacksFeature(target, reading, 'vlan')];
  const request: PartRequest = { device: target.name, reading, desired, can, agreed, passwords };
  const parts = [vlanPart(request), aclPart(request), bgpPart(request)].flatMap((part) => part ?? []);
  const goal: DeviceState = Object.assign({}, reading.state, ...parts.map((part) => part.goal));
  // Passwords that stay as they are stand in the goal in the very form that the device shows.
  const changes = parts.reduce((all, part) => part.attach(all), diffStates(reading.state, goal, 'different'));
  const problems = [...parts.flatMap((part) => part.problems(goal)), ...checkProblems(target, checks)];
  const warnings = parts.flatMap((part) => part.warnings);
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
  const { state } = reading;
  const features = featuresOf(wanted);
  if (!hasParts(state, features)) {
    return features
      .filter((feature) => state[feature] === undefined)
      .map((feature) => lacksFeature(target, reading, feature));
  }
  const goal = applyToState(state, wanted);
  const moved = agreed.has('moved-on') ? [] : movedOn(state, wanted);
  const ids = new Set(wanted.map(changeId));
  const changes = diffStates(state, goal, 'different').filter((change) => ids.has(changeId(change)));
  const problems = [
    ...(moved.length === 0 ? [] : [movedOnError(target, moved)]),
    ...goneVlanProblems(changes, { target, reading, goal }),
  ];
  return completePlan(target, reading, { changes, goal, problems, agreed, checks: [], warnings: [] });
}

interface Draft {
  readonly changes: readonly Change[];
  readonly goal: DeviceState;
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
  const reasons = [...problems, ...objections(target, reading, { changes, goal, agreed })];
  if (reasons.length > 0) return reasons;
  return {
    target,
    reading,
    goal,
    changes,
    steps: binding.render(changes, { facts, before: state }),
    undo: renderUndo(target, { facts, changes, from: goal }),
    model: binding.commit(facts, changes.length === 0 ? reading.features : featuresOf(changes)),
    checks,
    warnings: [...(target.cautions ?? []), ...warnings],
  };
}

/** What a device has nothing of, in words. */
const NAMES: Readonly<Record<Feature, string>> = { vlan: 'VLANs', acl: 'filters', bgp: 'BGP' };

function lacksFeature(target: DeviceTarget, { facts }: Reading, feature: Feature): NetctlError {
  const message = `${target.name} (${facts.model || facts.platform}) has no ${NAMES[feature]} that netctl could change`;
  const why = capabilitiesOf(target, facts).why?.[feature];
  if (why !== undefined) {
    const hint = 'Another `transport` in the inventory may have them, or other software on the device.';
    return new NetctlError('NETCTL_PLAN_UNSUPPORTED', `${message}: ${why}`, { device: target.name, hint });
  }
  // What the platform cannot do at all is what the list of platforms tells.
  const hint =
    target.driver.capabilities()[feature] === undefined
      ? undefined
      : `The platform ${target.driver.id} can have them, but this device does not say over ${bindingOf(target).via} that it does: it may need other software, or another \`transport\` in the inventory.`;
  return new NetctlError('NETCTL_PLAN_UNSUPPORTED', message, { device: target.name, hint });
}

/** The objects that hold neither what the changes begin with nor what they lead to. */
function movedOn(current: DeviceState, wanted: readonly Change[]): readonly string[] {
  const ids = new Set(wanted.map(changeId));
  const off = (other: DeviceState): Set<string> => new Set(diffStates(current, other).map(changeId));
  const [fromOff, toOff] = [off(applyToState(current, wanted.map(invertChange))), off(applyToState(current, wanted))];
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
  return bindingOf(target).render(opposite(done.changes), { facts: done.facts, before: done.from });
}

function opposite(changes: readonly Change[]): readonly Change[] {
  return [...changes].reverse().map(invertChange);
}

/** What the device's state and platform say against the changes, and against packets being let through while they are taken back. */
function objections(
  target: DeviceTarget,
  { facts, state }: Reading,
  { changes, goal, agreed }: Pick<Draft, 'changes' | 'goal' | 'agreed'>,
): NetctlError[] {
  const against = bindingOf(target).objections;
  if (against === undefined) return [];
  const back = against(opposite(changes), facts, goal).filter(({ code }) => code === 'NETCTL_PLAN_ACL_GAP');
  const told = [
    ...against(changes, facts, state),
    ...back.map((objection) => ({ ...objection, message: `taken back, ${objection.message}` })),
  ];
  return told
    .filter(({ allowedBy }) => allowedBy === undefined || !agreed.has(allowedBy))
    .map(({ message, hint, code, change: id, field = '' }) => {
      const change = changes.find((one) => changeId(one) === id);
      const source = change && sourceOf(change, field);
      return new NetctlError(code ?? 'NETCTL_PLAN_VLAN_DATABASE', message, { hint, source, device: target.name });
    });
}
