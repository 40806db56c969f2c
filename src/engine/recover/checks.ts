import { errorsOf, NetctlError } from '../../errors/netctl-error.js';
import { invertChange } from '../../model/change.js';
import type { DesiredCheck } from '../../model/check.js';
import { applyToState } from '../../model/state-diff.js';
import type { Baseline } from '../checks/baseline.js';
import { lastingChecks } from '../checks/lasting.js';
import { runChecks } from '../checks/run-checks.js';
import { backChecks } from '../checks/sessions-back.js';
import type { EngineEnv } from '../env.js';
import { type DevicePlan, renderUndo } from '../plan.js';
import { mapPool } from '../pool.js';
import { bindingOf } from '../read.js';
import { type Found, planOf, type Read } from './look.js';
import type { OpenDevice } from './open-devices.js';
import type { Settled } from './result.js';
import { readOf } from './settle-one.js';

/** What was true before the run, as far as its checks ask. */
export function baselineOf({ plan }: OpenDevice): Baseline {
  return { neighbors: plan.neighbors, peers: plan.peers };
}

/** Of a device that holds the change: nothing more is to be done, and the run's checks are to be made. */
export function watchedPlan(found: Read): DevicePlan {
  return { ...planOf(found), changes: [], checks: found.open.plan.checks };
}

/**
 * Makes the run's checks on devices that were told to keep the change because that was decided when all of them were fulfilled.
 * One that is not fulfilled any more is told of; the decision stands.
 */
export function checkKept(
  env: EngineEnv,
  found: readonly Found[],
  ended: readonly Settled[],
): Promise<readonly Settled[]> {
  return mapPool(ended, env.concurrency, async (one, index) => {
    const device = found[index];
    if (device === undefined || one.did !== 'kept') return one;
    const failed = await failedChecks(env, device, device.open.plan.checks);
    if (failed === undefined || one.error !== null) return one;
    const hint = 'The change is kept, as was decided. Look at the device; netctl rollback takes the whole run back.';
    const { source } = failed;
    return {
      ...one,
      error: new NetctlError('NETCTL_CHECK_FAILED', failed.message, { device: one.device, source, hint }),
    };
  });
}

/** Looks whether what was to stay true whatever happens is true on devices that were undone; what is not becomes a warning. */
export function checkUndone(
  env: EngineEnv,
  found: readonly Found[],
  ended: readonly Settled[],
): Promise<readonly Settled[]> {
  return mapPool(ended, env.concurrency, async (one, index) => {
    const device = found[index];
    if (device === undefined || one.did !== 'undone') return one;
    const checks = [...lastingChecks(device.open.plan.checks), ...sessionsOf(device)];
    const failed = await failedChecks(env, device, checks);
    return failed === undefined ? one : { ...one, warnings: [...one.warnings, failed.message] };
  });
}

/** The BGP sessions that were established before the run. */
function sessionsOf(found: Found): readonly DesiredCheck[] {
  const { target, open, reading } = found;
  if (reading === undefined) return [];
  const { facts, state } = reading;
  const { changes } = open.plan;
  const before = applyToState(state, changes.map(invertChange));
  const steps = bindingOf(target).render(changes, { facts, before });
  const undo = renderUndo(target, { facts, changes, from: applyToState(state, changes) });
  return backChecks({ changes, steps, undo }, before, open.plan);
}

/** Looks over a new connection until all are fulfilled or their time is over. */
async function failedChecks(
  env: EngineEnv,
  found: Found,
  checks: readonly DesiredCheck[],
): Promise<NetctlError | undefined> {
  if (checks.length === 0) return undefined;
  const { target, open } = found;
  try {
    const { goal } = planOf(readOf(found));
    const session = await env.connect(target.endpoint, bindingOf(target).dialect, env.signal);
    try {
      await runChecks({ target, checks, goal }, session, baselineOf(open), env);
      return undefined;
    } finally {
      await session.close();
    }
  } catch (thrown) {
    const [error] = errorsOf(thrown);
    if (error.code === 'NETCTL_CHECK_FAILED') return error;
    const why = error.code === 'NETCTL_CANCELLED' ? 'it was called off' : error.message;
    return new NetctlError('NETCTL_CHECK_FAILED', `the checks of ${target.name} could not be made: ${why}`);
  }
}
