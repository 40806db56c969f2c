import type { Tx } from '../drivers/driver.js';
import type { EmulatorClock } from '../emulator/device.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { DeviceState } from '../model/state.js';
import { activate } from './activate.js';
import { applyEdits } from './commit/edits.js';
import { describeLines, diffLines, isEmptyDiff, type LineDiff } from './config-lines.js';
import type { DeviceTarget, EngineEnv } from './env.js';
import type { DevicePlan } from './plan.js';
import { bindingOf, type Reading, readState } from './read.js';
import { describeDifferences } from './verify.js';

/** What the rehearsal showed: the lines that the plan adds to the configuration and takes away. */
export interface Rehearsal {
  readonly lines: LineDiff;
}

/** Rehearsals stand still: no emulated timer runs out while one goes on. */
const STILL_CLOCK: EmulatorClock = { now: () => 0, after: () => () => undefined };

/**
 * Carries the plan out on an emulated device that boots from what the real one just answered: it must show the same
 * state at once, the desired state after the steps, and its first configuration again after the undo.
 * @throws NetctlError NETCTL_INTERNAL_REHEARSAL when one of these does not hold: netctl's own shortcoming.
 */
export async function rehearse(env: Pick<EngineEnv, 'emulate'>, plan: DevicePlan): Promise<Rehearsal> {
  const { target, reading, model } = plan;
  try {
    const binding = bindingOf(target);
    const platform = target.driver.emulate(binding.via);
    const session = env.emulate(platform.boot(platform.image(reading.replies), STILL_CLOCK), binding.dialect);
    const tx: Tx = { id: 'rehearsal', seconds: 0, comment: '' };
    // Not asked who it is: the facts are the real device's, and no edit of the plan changes them.
    const read = (known: Reading) => readState(target, session, reading.facts, { features: reading.features, known });
    const emulated = { ...reading, ...(await read(reading)) };
    const first = expectState(target, emulated.state, { wanted: reading.state, what: 'what was read' });
    expectSameLines(reading.state.config, first, 'the emulated device prints another configuration than the real one');
    await applyEdits(target, session, { model, tx, steps: plan.steps });
    await activate(plan, session);
    const after = expectState(target, (await read(emulated)).state, { wanted: plan.goal, what: 'the goal' });
    await applyEdits(target, session, { model, tx: { ...tx, id: 'undo' }, steps: plan.undo });
    const before = { wanted: reading.state, what: 'what was before, after the undo' };
    const last = expectState(target, (await read(emulated)).state, before);
    expectSameLines(first, last, 'the undo does not lead back to the first configuration');
    await session.close();
    return { lines: diffLines(first, after) };
  } catch (error) {
    if (error instanceof NetctlError && error.code === 'NETCTL_INTERNAL_REHEARSAL') throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw failure(`${target.name}: the rehearsal on the emulated device failed: ${message}`, target, error);
  }

  function expectSameLines(before: readonly string[], now: readonly string[], what: string): void {
    const diff = diffLines(before, now);
    if (isEmptyDiff(diff)) return;
    throw failure(`${target.name}: ${what}: ${describeLines(diff).slice(0, 10).join('; ')}`, target);
  }
}

/** The configuration of the emulated device, which must hold what is wanted. */
function expectState(
  target: DeviceTarget,
  state: DeviceState,
  { wanted, what }: { readonly wanted: DeviceState; readonly what: string },
): readonly string[] {
  const differences = describeDifferences(wanted, state);
  if (differences.length === 0) return state.config;
  const list = differences.slice(0, 10).join('; ');
  throw failure(`${target.name}: rehearsed, the state is not ${what}: ${list}`, target);
}

function failure(message: string, target: DeviceTarget, cause?: unknown): NetctlError {
  return new NetctlError('NETCTL_INTERNAL_REHEARSAL', message, { device: target.name, cause });
}
