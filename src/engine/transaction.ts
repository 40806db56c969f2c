import { errorsOf, type NetctlError } from '../errors/netctl-error.js';
import type { Session } from '../transports/transport.js';
import { activate } from './activate.js';
import { NO_BASELINE } from './checks/baseline.js';
import { runChecks } from './checks/run-checks.js';
import { sessionChecks } from './checks/sessions.js';
import { sessionsNotBack } from './checks/sessions-back.js';
import { WATCHING } from './commit/watching.js';
import { begin, type Course, type Outcome, type Participant, type Transaction } from './course.js';
import type { EngineEnv } from './env.js';
import type { Phase } from './events.js';
import { goBack } from './go-back.js';
import { isInMemoryAlone } from './guarantee.js';
import { commitRanks } from './guard/commit-ranks.js';
import type { Journal } from './journal/record.js';
import { decide, keepAndSave, keptOutcome } from './keep.js';
import { shownPasswords } from './passwords.js';
import type { DevicePlan } from './plan.js';
import { mapPool } from './pool.js';
import { prepare } from './prepare.js';
import { bindingOf } from './read.js';
import { verify } from './verify.js';

/**
 * Changes all devices given, or none: prepare everywhere, commit everywhere, read everything back over fresh
 * connections, decide, and only then keep and save. Whatever fails before the decision takes all of them back. Each step
 * is in the journal before it is taken; the decision there is what counts.
 */
export async function transact(
  env: EngineEnv,
  participants: readonly Participant[],
  transaction: Transaction,
): Promise<readonly Outcome[]> {
  const { journal, batch } = transaction;
  const courses = participants.map((participant) => begin(env, participant, transaction));
  const ready =
    (await phase(env, 'prepare', courses, (course) => prepare(course, transaction))) &&
    (await commitAll(env, courses, transaction)) &&
    (await phase(env, 'verify', courses, (course) => check(env, course, transaction.sessionsMayStayDown === true)));
  const kept = ready && (await decide(env, courses, transaction));
  if (!kept) await journal.write({ kind: 'decide', batch, keep: false }).catch(() => undefined);
  if (kept) await phase(env, 'save', courses, (course) => keepAndSave(env, course, transaction), { stop: false });
  const outcomes = kept ? courses.map((course) => keptOutcome(course, transaction)) : await undo(env, courses, journal);
  if (kept) await tellPasswords(courses, transaction);
  // The session of a device with only one login is the run's to close.
  await Promise.all(courses.map(({ fresh, job }) => (fresh === job.session ? undefined : fresh?.close())));
  return outcomes;
}

/** What is not remembered of passwords is only told as not comparable the next time. */
async function tellPasswords(courses: readonly Course[], { passwordsShown }: Transaction): Promise<void> {
  for (const { job, passwords, error } of courses) {
    if (error !== undefined || passwords.length === 0) continue;
    await passwordsShown?.(job.plan.target.name, passwords).catch(() => undefined);
  }
}

/**
 * First the devices that act step by step, whose refusals cost nothing on the others yet, then the staged ones; devices that
 * change the path of netctl's own sessions after all others, in the order in which each is still reached.
 */
async function commitAll(env: EngineEnv, all: readonly Course[], transaction: Transaction): Promise<boolean> {
  const courses = all.filter(({ strategy }) => strategy !== WATCHING);
  const plans = courses.map(({ job }) => job.plan);
  const ranks = commitRanks(plans, transaction.surroundings);
  const rankOf = ({ job }: Course): number => ranks.get(job.plan) ?? 0;
  for (const rank of [...new Set(courses.map(rankOf))].sort((a, b) => a - b)) {
    const now = courses.filter((course) => rankOf(course) === rank);
    for (const stepwise of [true, false]) {
      const same = now.filter((course) => course.strategy.stepwise === stepwise);
      if (!(await phase(env, 'apply', same, (course) => commit(env, course, transaction.journal)))) return false;
    }
  }
  return true;
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
      if (name === 'prepare' || name === 'apply') course.atRest = false;
      failed = true;
      env.listener.device({ phase: name, device, state: 'failed', message: course.error.message, error: course.error });
    }
  });
  return !failed && !(stop && env.signal.aborted);
}

async function commit(env: EngineEnv, course: Course, journal: Journal): Promise<void> {
  await journal.write({ kind: 'touch', device: course.job.plan.target.name });
  course.progress = 'touched';
  course.committedAt = env.now();
  try {
    await course.strategy.commit(course.job);
    await activate(course.job.plan, course.job.session);
  } catch (error) {
    // Refused at once: nothing was changed, and a timer that runs on the device is someone else's.
    if (isRefusedAtOnce(course, errorsOf(error)[0])) course.progress = 'staged';
    throw error;
  }
}

function isRefusedAtOnce({ job: { plan, tx }, strategy }: Course, { code, command }: NetctlError): boolean {
  return code === 'NETCTL_DEVICE_LOCKED' && strategy.stepwise && command === plan.model.open(tx)[0]?.line;
}

async function check(env: EngineEnv, course: Course, mayStayDown: boolean): Promise<void> {
  const { plan, session } = course.job;
  course.fresh = plan.target.oneLogin === true ? session : await loginAgain(env, plan, session);
  if (course.strategy !== WATCHING) {
    const { state, warnings } = await verify(plan, course.fresh, course.rehearsal?.lines);
    course.warnings.push(...warnings);
    course.passwords = shownPasswords(plan.changes, state);
  }
  const before = course.baseline ?? NO_BASELINE;
  const checks = [...plan.checks, ...sessionChecks(plan, before, mayStayDown)];
  await runChecks({ ...plan, checks }, course.fresh, before, env);
}

async function loginAgain(env: EngineEnv, { target }: DevicePlan, session: Session): Promise<Session> {
  await session.close();
  return env.connect(target.endpoint, bindingOf(target).dialect, env.signal);
}

/** The session to go back over where there can be no other; undefined where a new one is better, or it cannot be used. */
function standingSession({ job, atRest }: Course): Session | undefined {
  return job.plan.target.oneLogin === true && atRest && job.session.alive ? job.session : undefined;
}

function untouched({ error, strategy }: Course): Outcome['status'] {
  if (error !== undefined) return 'failed';
  return strategy === WATCHING ? 'unchanged' : 'refused';
}

async function undo(env: EngineEnv, courses: readonly Course[], journal: Journal): Promise<readonly Outcome[]> {
  const started = courses.filter((course) => course.progress !== 'nothing');
  if (started.length > 0) env.listener.phase({ phase: 'undo', devices: started.length });
  return mapPool(courses, env.concurrency, async (course): Promise<Outcome> => {
    const { job, strategy, progress, watch, rehearsal, warnings, clean, baseline } = course;
    const device = job.plan.target.name;
    const standing = standingSession(course);
    if (standing === undefined) await job.session.close();
    if (course.fresh !== standing) await course.fresh?.close();
    if (progress === 'nothing') return outcome(untouched(course), course.error);
    env.listener.device({ phase: 'undo', device, state: 'started' });
    try {
      const unsaved = !clean ? 'maybe' : isInMemoryAlone(job.plan) ? 'memory' : 'no';
      const failed = { job, strategy, progress, expected: rehearsal?.lines, unsaved, standing } as const;
      warnings.push(...(await watch.time('undo', () => goBack(env, failed))));
      // A journal that cannot be written is no reason to stop going back: without the record it is looked at again.
      await journal.write({ kind: 'back', device }).catch(() => undefined);
      if (progress === 'touched') warnings.push(...(await sessionsNotBack(env, job.plan, { baseline, standing })));
      env.listener.device({ phase: 'undo', device, state: 'done' });
      if (course.error !== undefined) return outcome('failed', course.error);
      return outcome('rolled_back', undefined);
    } catch (error) {
      const [problem] = errorsOf(error);
      env.listener.device({ phase: 'undo', device, state: 'failed', message: problem.message, error: problem });
      await journal.write({ kind: 'unknown', device, why: problem.message }).catch(() => undefined);
      return outcome('unknown', problem);
    }

    function outcome(status: Outcome['status'], error: NetctlError | undefined): Outcome {
      return { status, error: error ?? null, warnings, saved: false };
    }
  });
}
