import { errorsOf, NetctlError } from '../errors/netctl-error.js';
import { featuresOf } from '../model/change.js';
import { hasParts } from '../model/state.js';
import { applyToState, diffStates } from '../model/state-diff.js';
import type { Session } from '../transports/transport.js';
import { NO_BASELINE } from './checks/baseline.js';
import { sessionChecks } from './checks/sessions.js';
import { WATCHING } from './commit/watching.js';
import type { Course, Outcome, Transaction, TransactionOptions } from './course.js';
import type { DeviceTarget, EngineEnv } from './env.js';
import { isInMemoryAlone } from './guarantee.js';
import { bindingOf, readState } from './read.js';
import { send } from './send.js';
import { askStanding } from './standing.js';

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

/** The pause before each new try after a lost connection, in milliseconds. */
const PAUSES = [1_000, 4_000, 10_000];

/**
 * Makes the change stay, and survive a reboot where it is to. From here on nothing is taken back: a device of which it is
 * not certain is told of. Where the connection is lost, the device is asked over a new one how far it got.
 */
export async function keepAndSave(env: EngineEnv, course: Course, transaction: Transaction): Promise<void> {
  if (course.strategy === WATCHING) return;
  const { target } = course.job.plan;
  const pauses = [...PAUSES];
  let again = false;
  while (true) {
    try {
      course.fresh ??= await env.connect(target.endpoint, bindingOf(target).dialect);
      await keep(course, course.fresh, again);
      const problem = course.saves ? await save(target, course.fresh, transaction) : undefined;
      // What is kept is kept: without the record it is looked at again by whoever recovers the run.
      const stored = savesByItself(target) || (course.saves && problem === undefined);
      const saved = stored && !isInMemoryAlone(course.job.plan);
      await transaction.journal.write({ kind: 'kept', device: target.name, saved }).catch(() => undefined);
      if (problem !== undefined) throw problem;
      return;
    } catch (error) {
      const [problem] = errorsOf(error);
      const pause = pauses.shift();
      if (pause === undefined || !isLost(problem)) throw problem;
      await course.fresh?.close();
      course.fresh = undefined;
      again = true;
      await env.wait(pause);
    }
  }
}

/** True for a device that keeps what it is told, with nothing more to be done. */
export function savesByItself(target: DeviceTarget): boolean {
  return bindingOf(target).persistence === undefined;
}

/** Whether the change is meant to be saved, as far as that can be said before the device is asked. */
export function isToBeSaved(target: DeviceTarget, save: TransactionOptions['save']): boolean {
  const tells = bindingOf(target).persistence?.clean.ops.length !== 0;
  return save === 'always' || (save === 'if-clean' && tells);
}

function isLost(error: NetctlError): boolean {
  return error.class === 'transport' || error.class === 'timeout';
}

/** @throws NetctlError NETCTL_DEVICE_UNKNOWN where the change is gone, or something stands open that may take it back */
async function keep({ job, strategy }: Course, session: Session, again: boolean): Promise<void> {
  const { target, reading, changes } = job.plan;
  const told = again && (await askStanding(job, session))?.length === 0;
  if (!told) await strategy.keep(job, session);
  const [standing] = (await askStanding(job, session)) ?? [];
  if (standing !== undefined) throw uncertain(target, `${standing.what} still stands open`);
  if (!again) return;
  const { state } = await readState(target, session, reading.facts, { features: reading.features });
  const holds = hasParts(state, featuresOf(changes)) && diffStates(state, applyToState(state, changes)).length === 0;
  if (!holds) throw uncertain(target, 'it does not hold the change any more');
}

function uncertain({ name }: DeviceTarget, why: string): NetctlError {
  const message = `${name} was told to keep the change, but ${why}`;
  return new NetctlError('NETCTL_DEVICE_UNKNOWN', message, { device: name });
}

/** Saves. @returns why it is not saved, in the device's own words; a lost connection is thrown */
async function save(
  target: DeviceTarget,
  session: Session,
  { save: mode }: Transaction,
): Promise<NetctlError | undefined> {
  const { persistence } = bindingOf(target);
  if (persistence === undefined) return undefined;
  try {
    await send(target, session, persistence.save());
  } catch (error) {
    const [cause] = errorsOf(error);
    if (isLost(cause)) throw cause;
    return unsaved(target, cause.message, cause);
  }
  // A device that was not clean before may have lines that it never saves.
  if (mode !== 'if-clean') return undefined;
  if (persistence.clean.read(await session.run(persistence.clean.ops)) !== false) return undefined;
  return unsaved(target, 'it said that it saved, and would still boot something else');
}

function unsaved({ name }: DeviceTarget, why: string, cause?: NetctlError): NetctlError {
  const message = `${name} holds the change, but it is not saved and a reboot would lose it: ${why}`;
  return new NetctlError('NETCTL_DEVICE_UNSAVED', message, { device: name, command: cause?.command, cause });
}

/** How it ended for a device that was told to keep the change. */
export function keptOutcome(
  { error, warnings: told, saves, notSaved, job, strategy, baseline = NO_BASELINE, fresh }: Course,
  { sessionsMayStayDown = false }: Pick<TransactionOptions, 'sessionsMayStayDown'> = {},
): Outcome {
  const warnings = [...told, ...(notSaved === undefined ? [] : [notSaved])];
  if (strategy === WATCHING) return { status: 'unchanged', error: null, warnings, saved: false };
  const { target, goal } = job.plan;
  const checks = [...job.plan.checks, ...sessionChecks(job.plan, baseline, sessionsMayStayDown)];
  const session = fresh === job.session ? fresh : undefined;
  const finished = { target, checks, goal, before: baseline, session };
  if (error === undefined) return { status: 'changed', error: null, warnings, saved: saves, finished };
  if (error.code === 'NETCTL_DEVICE_UNSAVED') return { status: 'changed', error, warnings, saved: false, finished };
  const { name } = target;
  if (error.code === 'NETCTL_DEVICE_UNKNOWN') return { status: 'unknown', error, warnings, saved: false };
  const message = `${name} held the change, but could not be told to keep it: ${error.message}`;
  const unknown = new NetctlError('NETCTL_DEVICE_UNKNOWN', message, { device: name, cause: error });
  return { status: 'unknown', error: unknown, warnings, saved: false };
}
