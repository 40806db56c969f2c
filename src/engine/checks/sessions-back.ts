import { errorsOf } from '../../errors/netctl-error.js';
import type { DesiredCheck } from '../../model/check.js';
import type { DeviceState } from '../../model/state.js';
import type { Session } from '../../transports/transport.js';
import type { EngineEnv } from '../env.js';
import type { DevicePlan } from '../plan.js';
import { bindingOf } from '../read.js';
import { type Baseline, NO_BASELINE } from './baseline.js';
import { checkNow, runChecks } from './run-checks.js';
import { sessionChecks } from './sessions.js';

/** The BGP sessions that must be there again on a device that is as `before` says: those that the way there or back resets get time. */
export function backChecks(
  { changes, steps, undo }: Pick<DevicePlan, 'changes' | 'steps' | 'undo'>,
  before: DeviceState,
  baseline: Pick<Baseline, 'peers'>,
): readonly DesiredCheck[] {
  return sessionChecks({ changes, steps: [...steps, ...undo], goal: before }, baseline);
}

/**
 * Looks whether the BGP sessions that were established before the change are so again on a device that was taken back. Once the
 * run is called off nothing is waited for.
 * @returns warnings for those that are not; the device holds what it held all the same
 */
export async function sessionsNotBack(
  env: EngineEnv,
  plan: DevicePlan,
  {
    baseline = NO_BASELINE,
    standing,
  }: { readonly baseline: Baseline | undefined; readonly standing: Session | undefined },
): Promise<readonly string[]> {
  const { target, reading } = plan;
  const checks = backChecks(plan, reading.state, baseline);
  if (checks.length === 0) return [];
  const checked = { target, checks, goal: reading.state };
  const called = env.signal.aborted;
  try {
    const open = standing?.alive === true ? standing : undefined;
    const session = open ?? (await env.connect(target.endpoint, bindingOf(target).dialect));
    try {
      const calm = { ...env, signal: new AbortController().signal };
      if (!called) await runChecks(checked, session, baseline, env);
      return called ? (await checkNow(checked, session, baseline, calm)).map(told) : [];
    } finally {
      if (session !== open) await session.close();
    }
  } catch (thrown) {
    return errorsOf(thrown).map(told);
  }
}

function told({ message }: { readonly message: string }): string {
  return `the configuration is as it was, but not all that works by it: ${message}`;
}
