import type { Persistence } from '../drivers/driver.js';
import { errorsOf, NetctlError } from '../errors/netctl-error.js';
import type { Session } from '../transports/transport.js';
import { WATCHING } from './commit/watching.js';
import type { Course, Outcome, Transaction } from './course.js';
import type { DeviceTarget, EngineEnv } from './env.js';
import type { Journal } from './journal/record.js';
import { bindingOf } from './read.js';
import { send } from './send.js';

/**
 * The one decision, on the disk before it is acted on. It needs time: a device whose timer may run out while the others
 * are told to keep would go back alone.
 */
export async function decide(
  env: EngineEnv,
  courses: readonly Course[],
  { batch, journal }: Transaction,
): Promise<boolean> {
  for (const course of courses) {
    const { seconds } = course.job.tx;
    const spent = (env.now() - course.committedAt) / 1_000;
    if (seconds === 0 || spent <= (seconds * 2) / 3) continue;
    const { name } = course.job.plan.target;
    const message = `${name} goes back by itself after ${seconds} s, and ${Math.round(spent)} s of these are over`;
    const hint = 'Give it longer with --confirm-timeout, or change fewer devices at once with --batch-size.';
    course.error = new NetctlError('NETCTL_DEVICE_TIMER', message, { device: name, hint });
    return false;
  }
  try {
    await journal.write({ kind: 'decide', batch, keep: true });
    return true;
  } catch (error) {
    const [first] = courses;
    if (first !== undefined) first.error = errorsOf(error)[0];
    return false;
  }
}

/** From here on the change stays: a device that cannot be confirmed is told of, and not taken back. */
export async function keepAndSave({ job, strategy, fresh, saves }: Course, journal: Journal): Promise<void> {
  if (fresh === undefined || strategy === WATCHING) return;
  const { target } = job.plan;
  await strategy.keep(job, fresh);
  const { persistence } = bindingOf(target);
  const problem = saves && persistence !== undefined ? await save(target, fresh, persistence) : undefined;
  await journal.write({ kind: 'kept', device: target.name, saved: saves && problem === undefined });
  if (problem !== undefined) throw problem;
}

async function save(
  target: DeviceTarget,
  session: Session,
  persistence: Persistence,
): Promise<NetctlError | undefined> {
  try {
    await send(target, session, persistence.save());
    return undefined;
  } catch (error) {
    const [cause] = errorsOf(error);
    const { name } = target;
    const message = `${name} holds the change, but it is not saved and a reboot would lose it: ${cause.message}`;
    return new NetctlError('NETCTL_DEVICE_UNSAVED', message, { device: name, command: cause.command, cause });
  }
}

/** How it ended for a device that was told to keep the change. */
export function keptOutcome({ error, warnings, saves, job, strategy }: Course): Outcome {
  if (strategy === WATCHING) return { status: 'unchanged', error: null, warnings, saved: false };
  if (error === undefined) return { status: 'changed', error: null, warnings, saved: saves };
  if (error.code === 'NETCTL_DEVICE_UNSAVED') return { status: 'changed', error, warnings, saved: false };
  const { name } = job.plan.target;
  const message = `${name} holds the change, but could not be told to keep it: ${error.message}`;
  const unknown = new NetctlError('NETCTL_DEVICE_UNKNOWN', message, { device: name, cause: error });
  return { status: 'unknown', error: unknown, warnings, saved: false };
}
