import { timerSeconds } from './course.js';
import { digest } from './digest.js';
import type { EngineEnv } from './env.js';
import type { DevicePlan } from './plan.js';
import { type Rehearsal, rehearse } from './rehearse.js';

/**
 * Rehearses a plan; devices that answer alike and get the same plan are rehearsed once.
 * @param done the rehearsals of the run so far, which this one joins
 * @returns undefined where there is nothing to rehearse, or it is to be left out and the device has a timer
 * @throws NetctlError NETCTL_INTERNAL_REHEARSAL
 */
export async function rehearseOnce(
  env: EngineEnv,
  plan: DevicePlan,
  done: Map<string, Promise<Rehearsal>>,
): Promise<Rehearsal | undefined> {
  if (plan.changes.length === 0) return undefined;
  // Unrehearsed only where the device itself goes back when the plan turns out wrong.
  if (plan.target.skipRehearsal && timerSeconds(plan, 1) > 0) return undefined;
  const key = digest([
    plan.target.driver.id,
    ...plan.reading.replies.map((reply) => reply.output),
    ...[...plan.steps, ...plan.undo].flatMap((step) => step.ops.map((op) => op.line)),
  ]);
  const rehearsal = done.get(key) ?? rehearse(env, plan);
  done.set(key, rehearsal);
  return rehearsal;
}
