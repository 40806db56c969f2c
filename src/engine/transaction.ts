import { errorsOf, NetctlError } from '../errors/netctl-error.js';
import type { Session } from '../transports/transport.js';
import { strategyFor } from './commit/index.js';
import type { Job, Progress, Strategy } from './commit/strategy.js';
import type { EngineEnv } from './env.js';
import type { Phase } from './events.js';
import { goBack } from './go-back.js';
import type { DevicePlan } from './plan.js';
import { mapPool } from './pool.js';
import { bindingOf, readState } from './read.js';
import type { Rehearsal } from './rehearse.js';
import { send } from './send.js';
import { rebasePlan } from './stale.js';
import type { Stopwatch } from './stopwatch.js';
import { verify } from './verify.js';

/** A device that takes part: its plan, its open session, and what the rehearsal showed. */
export interface Participant {
  readonly plan: DevicePlan;
  readonly session: Session;
  readonly rehearsal: Rehearsal | undefined;
  readonly watch: Stopwatch;
}

export interface TransactionOptions {
  /** Seconds, before each device's limits. */
  readonly confirmTimeout: number;
  readonly save: 'always' | 'if-clean' | 'never';
  readonly comment: string;
}

/** How it ended for one device. */
export interface Outcome {
  readonly status: 'changed' | 'failed' | 'rolled_back' | 'refused' | 'unknown';
  readonly error: NetctlError | null;
  readonly warnings: readonly string[];
  readonly saved: boolean;
}

/** One device on its way through the transaction. */
interface Course {
  job: Job;
  readonly strategy: Strategy;
  readonly rehearsal: Rehearsal | undefined;
  readonly watch: Stopwatch;
  readonly warnings: string[];
  progress: Progress;
  saves: boolean;
  fresh: Session | undefined;
  error: NetctlError | undefined;
}

/**
 * Changes all devices given, or none: prepare everywhere, commit everywhere, read everything back over fresh
 * connections, and only then keep and save. Whatever fails before that takes all of them back.
 */
export async function transact(
  env: EngineEnv,
  participants: readonly Participant[],
  options: TransactionOptions,
): Promise<readonly Outcome[]> {
  const courses = participants.map((participant) => begin(env, participant, options));
  const stepwise = courses.filter((course) => course.strategy.stepwise);
  const staged = courses.filter((course) => !course.strategy.stepwise);
  const kept =
    (await phase(env, 'prepare', courses, (course) => prepare(course, options))) &&
    (await phase(env, 'apply', stepwise, commit)) &&
    (await phase(env, 'apply', staged, commit)) &&
    (await phase(env, 'verify', courses, (course) => check(env, course)));
  if (kept) await phase(env, 'save', courses, keepAndSave, { stop: false });
  const outcomes = kept ? courses.map(keptOutcome) : await undo(env, courses);
  await Promise.all(courses.map((course) => course.fresh?.close()));
  return outcomes;
}

function begin(env: EngineEnv, { plan, session, rehearsal, watch }: Participant, options: TransactionOptions): Course {
  const tx = { id: env.txId(), seconds: timerSeconds(plan, options.confirmTimeout), comment: options.comment };
  return {
    job: { plan, session, tx },
    strategy: strategyFor(plan.model),
    rehearsal,
    watch,
    warnings: [],
    progress: 'nothing',
    saves: false,
    fresh: undefined,
    error: undefined,
  };
}

/** The time a device waits before it reverts by itself: rounded up to what it can be set to; 0 where it has no timer. */
export function timerSeconds(plan: DevicePlan, wanted: number): number {
  const timer = plan.model.kind === 'immediate' ? undefined : plan.model.timer;
  if (timer === undefined) return 0;
  return Math.min(timer.max, Math.max(timer.min, Math.ceil(wanted / timer.unit) * timer.unit));
}

/** Runs one phase on all courses; true when none failed and nobody called it off. Stops taking on devices at the first failure. */
async function phase(
  env: EngineEnv,
  name: Phase,
  courses: readonly Course[],
  work: (course: Course) => Promise<void>,
  { stop } = { stop: true },
): Promise<boolean> {
  if (courses.length > 0) env.listener.phase({ phase: name, devices: courses.length });
  let failed = false;
  await mapPool(courses, env.concurrency, async (course) => {
    if (stop && (failed || env.signal.aborted)) return;
    const device = course.job.plan.target.name;
    env.listener.device({ phase: name, device, state: 'started' });
    try {
      await course.watch.time(name, () => work(course));
      env.listener.device({ phase: name, device, state: 'done' });
    } catch (error) {
      course.error = errorsOf(error)[0];
      failed = true;
      env.listener.device({ phase: name, device, state: 'failed', message: course.error.message });
    }
  });
  return !failed && !(stop && env.signal.aborted);
}

async function prepare(course: Course, options: TransactionOptions): Promise<void> {
  const { plan, session } = course.job;
  await refusePending(course);
  const { state } = await readState(plan.target, session, plan.reading.facts);
  course.job = { ...course.job, plan: rebasePlan(plan, state) };
  course.saves = await willSave(plan, session, options, course.warnings);
  // Nothing is staged on a device that acts step by step: should another one refuse, there is nothing to take back.
  if (!course.strategy.stepwise) course.progress = 'staged';
  await course.strategy.prepare(course.job);
}

/** A session or timer that someone left open could take our change along, or undo it. */
async function refusePending({ job: { plan, session } }: Course): Promise<void> {
  const { pending } = plan.model;
  if (pending === undefined) return;
  const found = pending.read(await session.run(pending.ops));
  if (found.length === 0) return;
  const message = `${plan.target.name} has something pending: ${found.map((item) => item.what).join(', ')}`;
  throw new NetctlError('NETCTL_DEVICE_LOCKED', message, { device: plan.target.name });
}

/** Saving would also save what someone else left unsaved; by default that is left alone, and said. */
async function willSave(
  plan: DevicePlan,
  session: Session,
  options: TransactionOptions,
  warnings: string[],
): Promise<boolean> {
  const { persistence } = bindingOf(plan.target);
  if (persistence === undefined) return false;
  if (options.save !== 'if-clean') return options.save === 'always';
  const clean = persistence.clean.read(await session.run(persistence.clean.ops));
  if (!clean) {
    warnings.push(
      'not saved: the running configuration had unsaved changes before this run (--save always saves them too)',
    );
  }
  return clean;
}

async function commit(course: Course): Promise<void> {
  course.progress = 'touched';
  await course.strategy.commit(course.job);
}

async function check(env: EngineEnv, course: Course): Promise<void> {
  const { plan, session } = course.job;
  await session.close();
  course.fresh = await env.connect(plan.target.endpoint, bindingOf(plan.target).shell, env.signal);
  course.warnings.push(...(await verify(plan, course.fresh, course.rehearsal?.lines)));
}

/** From here on the change stays: a device that cannot be confirmed is told of, and not taken back. */
async function keepAndSave(course: Course): Promise<void> {
  const { job, strategy, fresh } = course;
  if (fresh === undefined) return;
  await strategy.keep(job, fresh);
  const { persistence } = bindingOf(job.plan.target);
  if (!course.saves || persistence === undefined) return;
  try {
    await send(job.plan.target, fresh, persistence.save());
  } catch (error) {
    const [cause] = errorsOf(error);
    const { name } = job.plan.target;
    const message = `${name} holds the change, but it is not saved and a reboot would lose it: ${cause.message}`;
    throw new NetctlError('NETCTL_DEVICE_UNSAVED', message, { device: name, command: cause.command, cause });
  }
}

function keptOutcome({ error, warnings, saves, job }: Course): Outcome {
  if (error === undefined) return { status: 'changed', error: null, warnings, saved: saves };
  if (error.code === 'NETCTL_DEVICE_UNSAVED') return { status: 'changed', error, warnings, saved: false };
  const { name } = job.plan.target;
  const message = `${name} holds the change, but could not be told to keep it: ${error.message}`;
  const unknown = new NetctlError('NETCTL_DEVICE_UNKNOWN', message, { device: name, cause: error });
  return { status: 'unknown', error: unknown, warnings, saved: false };
}

async function undo(env: EngineEnv, courses: readonly Course[]): Promise<readonly Outcome[]> {
  const started = courses.filter((course) => course.progress !== 'nothing');
  if (started.length > 0) env.listener.phase({ phase: 'undo', devices: started.length });
  return mapPool(courses, env.concurrency, async (course): Promise<Outcome> => {
    const { job, strategy, progress, watch, rehearsal, warnings } = course;
    const device = job.plan.target.name;
    await job.session.close();
    await course.fresh?.close();
    if (progress === 'nothing') return outcome(course.error === undefined ? 'refused' : 'failed', course.error);
    env.listener.device({ phase: 'undo', device, state: 'started' });
    try {
      const failed = { job, strategy, progress, expected: rehearsal?.lines };
      warnings.push(...(await watch.time('undo', () => goBack(env, failed))));
      env.listener.device({ phase: 'undo', device, state: 'done' });
      if (course.error !== undefined) return outcome('failed', course.error);
      return outcome('rolled_back', undefined);
    } catch (error) {
      const [problem] = errorsOf(error);
      env.listener.device({ phase: 'undo', device, state: 'failed', message: problem.message });
      return outcome('unknown', problem);
    }

    function outcome(status: Outcome['status'], error: NetctlError | undefined): Outcome {
      return { status, error: error ?? null, warnings, saved: false };
    }
  });
}
