import { NetctlError } from '../errors/netctl-error.js';
import { type DeviceState, FEATURES, type Feature } from '../model/state.js';
import { diffStates } from '../model/state-diff.js';
import type { Session } from '../transports/transport.js';
import { describeLines, diffLines, type LineDiff, unexpectedLines } from './config-lines.js';
import type { DevicePlan } from './plan.js';
import { readDevice } from './read.js';
import { changeRows } from './rows.js';

/**
 * Reads the device back and compares it with the goal.
 * @returns what was read, and warnings: lines elsewhere in the configuration that someone else changed meanwhile.
 * @throws NetctlError NETCTL_DEVICE_VERIFY when what was asked for is not as it should be.
 */
export async function verify(
  plan: DevicePlan,
  session: Session,
  expected: LineDiff | undefined,
): Promise<{ readonly state: DeviceState; readonly warnings: readonly string[] }> {
  const { state } = await readDevice(plan.target, session, plan.reading.features);
  const differences = describeDifferences(plan.goal, state);
  if (differences.length > 0) {
    const message = `${plan.target.name} does not hold what was asked for: ${differences.slice(0, 10).join('; ')}`;
    throw new NetctlError('NETCTL_DEVICE_VERIFY', message, { device: plan.target.name });
  }
  const foreign = expected === undefined ? [] : foreignLines(plan, state, expected);
  return { state, warnings: foreign.map((line) => `changed by someone else: ${line}`) };
}

/** What the parts of a state are called, for messages. */
const NAMES: Readonly<Record<Feature, string>> = { vlan: 'VLANs', acl: 'filters', bgp: 'BGP settings' };

/** In words, what a device holds that it should not; empty where all is as it should be. */
export function describeDifferences(goal: DeviceState, state: DeviceState): readonly string[] {
  const unread = FEATURES.filter((feature) => goal[feature] !== undefined && state[feature] === undefined);
  if (unread.length > 0) return unread.map((feature) => `no ${NAMES[feature]} could be read`);
  const missing = [...(goal.vlan?.ports.keys() ?? [])].filter((name) => state.vlan?.ports.has(name) === false);
  return [
    ...missing.map((name) => `port ${name} is gone`),
    ...changeRows(diffStates(goal, state)).map(
      (row) => `${row.path} is ${row.after ?? 'absent'}, not ${row.before ?? 'absent'}`,
    ),
  ];
}

/** Lines that changed since the plan was read although the plan does not change them. */
export function foreignLines(plan: DevicePlan, state: DeviceState, expected: LineDiff): readonly string[] {
  const actual = diffLines(plan.reading.state.config, state.config);
  return describeLines(unexpectedLines(expected, actual));
}
