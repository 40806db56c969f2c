import { errorsOf, NetctlError } from '../errors/netctl-error.js';
import { assemble, type Ending, type EndingOptions, isUnreachable } from './assemble.js';
import { splitBatches } from './batches.js';
import { checkFinished, type Finished } from './checks/check-finished.js';
import type { Outcome, Participant } from './course.js';
import type { EngineEnv } from './env.js';
import { askNeighbors } from './guard/ask-neighbors.js';
import { checkBudget, type Limits } from './guard/check-budget.js';
import { checkTimers } from './guard/check-timers.js';
import type { Surroundings } from './guard/commit-ranks.js';
import { guardManagement, MANAGEMENT_CHANGE, managementChanges } from './guard/guard-management.js';
import { refineManagement } from './guard/refine-management.js';
import { askPeers } from './guard/session-peers.js';
import type { Journal } from './journal/record.js';
import type { Agreed, DevicePlan } from './plan.js';
import type { RunResult } from './result.js';
import { type Assignment, type Studied, study } from './study.js';
import { transact } from './transaction.js';

export interface RunOptions extends EndingOptions {
  /** How many devices may fail, each batch undone, before no further batch is begun. */
  readonly maxFailures: number;
  readonly agreed: Agreed;
  /** How much the run may change. */
  readonly limits: Limits;
  /** Shown the plan when there is something to change; nothing is sent unless it says yes. */
  confirm(planned: RunResult): Promise<boolean>;
  /** Called once the plan is agreed to, with the devices that will change: where the journal and the leases are had. */
  open(devices: readonly string[]): Promise<OpenRun>;
}

/** A run that is being made. */
export interface OpenRun {
  readonly journal: Journal;
  close(): Promise<void>;
}

/** Plans all devices and, unless it is a dry run or something speaks against it, changes them batch by batch, each whole or not at all. */
export async function run(env: EngineEnv, assignments: readonly Assignment[], options: RunOptions): Promise<RunResult> {
  const start = env.now();
  const studied = await guarded(env, await study(env, assignments), options.agreed);
  const ending = (more: Partial<Ending> = {}): RunResult =>
    assemble({
      studied,
      batches: [],
      outcomes: new Map(),
      errors: [],
      ...more,
      options,
      durationMs: Math.round(env.now() - start),
    });
  const participants = studied.filter(isParticipant);
  try {
    if (env.signal.aborted) return ending({ errors: [cancelled()] });
    const batches = splitBatches(participants, (one) => one.target.name, options.batches);
    const budget = checkBudget(
      participants.map(({ plan }) => plan),
      options.limits,
    );
    const slow = batches.flatMap((batch) => checkTimers(batch, { ...options, concurrency: env.concurrency }) ?? []);
    const planned = ending({ batches, errors: [...budget, ...slow] });
    if (planned.errors.length > 0) return planned;
    if (studied.some((one) => speaksAgainst(one, options))) return planned;
    if (options.dryRun) return planned;
    const watchers = studied.filter(isWatcher);
    if (participants.length === 0) return ending({ outcomes: await watch(env, watchers, options) });
    if (!(await options.confirm(planned))) return planned;
    if (env.signal.aborted) return ending({ errors: [cancelled()] });
    return ending({ batches, ...(await changeAll(env, { batches, watchers, studied }, options)) });
  } finally {
    await Promise.all(studied.map((one) => one.session?.close()));
  }
}

/** What takes part in a run: devices that change, and those of which only checks are asked. */
interface Taking {
  readonly batches: readonly (readonly (Studied & Participant)[])[];
  /** Watched with the last batch, when all that is asked has been done. */
  readonly watchers: readonly (Studied & Participant)[];
  /** All devices of the run, those too that have nothing to change. */
  readonly studied: readonly Studied[];
}

/** Nothing is to be changed: the checks alone are made. */
async function watch(
  env: EngineEnv,
  watchers: readonly (Studied & Participant)[],
  options: RunOptions,
): Promise<ReadonlyMap<Studied, Outcome>> {
  const journal: Journal = { write: async () => {} };
  const surroundings = { devices: [], neighbors: new Map() };
  const ended = await transact(env, watchers, { ...options, batch: 1, journal, surroundings });
  return paired(watchers, ended);
}

function paired(devices: readonly Studied[], ended: readonly Outcome[]): Map<Studied, Outcome> {
  const outcomes = new Map<Studied, Outcome>();
  for (const [at, one] of devices.entries()) {
    const outcome = ended[at];
    if (outcome !== undefined) outcomes.set(one, outcome);
  }
  return outcomes;
}

/** Batch by batch; a failed one stops the rest, and what is finished stays. */
async function changeAll(
  env: EngineEnv,
  { batches, watchers, studied }: Taking,
  options: RunOptions,
): Promise<Pick<Ending, 'outcomes' | 'errors'>> {
  const outcomes = new Map<Studied, Outcome>();
  const errors: NetctlError[] = [];
  const opened = await options.open(batches.flat().map((one) => one.target.name));
  let failures = 0;
  try {
    const surroundings = await surroundingsOf(env, studied, options.agreed);
    for (const [index, batch] of batches.entries()) {
      if (env.signal.aborted || failures > options.maxFailures) break;
      const worse = index === 0 ? [] : await checkFinished(env, finishedIn(outcomes));
      if (env.signal.aborted) break;
      errors.push(...worse);
      if (worse.length > 0) break;
      if (batches.length > 1) {
        env.listener.batch?.({ id: index + 1, of: batches.length, devices: batch.length });
      }
      const taking = index === batches.length - 1 ? [...batch, ...watchers] : batch;
      const ended = await transact(env, taking, {
        ...options,
        batch: index + 1,
        journal: opened.journal,
        surroundings,
      });
      for (const [one, outcome] of paired(taking, ended)) outcomes.set(one, outcome);
      const unknown = ended.some((outcome) => outcome.status === 'unknown');
      failures += unknown ? Number.POSITIVE_INFINITY : ended.filter((outcome) => outcome.status === 'failed').length;
    }
    const unknown = [...outcomes.values()].some((outcome) => outcome.status === 'unknown');
    // A run with a device that nobody knows stays open: recover goes on with it.
    if (!unknown) {
      const status = endStatus(outcomes, batches.flat().length);
      // What the devices hold is known all the same: a full disk is told of, and takes nothing from the result.
      await opened.journal
        .write({ kind: 'end', status })
        .catch((thrown) => errors.push(withoutEnd(errorsOf(thrown)[0])));
    }
  } finally {
    await opened.close();
  }
  const changed = [...outcomes.values()].filter((outcome) => outcome.status === 'changed').length;
  if (env.signal.aborted && changed < batches.flat().length) errors.push(cancelled());
  return { outcomes, errors };
}

/** What the devices hold was told, but the journal does not say so: whoever looks at it later takes the run for a broken one. */
function withoutEnd({ code, message, hint, cause }: NetctlError): NetctlError {
  const impact = 'the journal does not say how the run ended: run netctl recover once it can be written again';
  return new NetctlError(code, message, { hint, impact, cause });
}

function finishedIn(outcomes: ReadonlyMap<Studied, Outcome>): readonly Finished[] {
  return [...outcomes.values()].flatMap(({ finished }) => finished ?? []);
}

/** Who sees whom is asked only where it decides in which order devices commit. */
async function surroundingsOf(env: EngineEnv, studied: readonly Studied[], agreed: Agreed): Promise<Surroundings> {
  const devices = studied.flatMap(({ plan }) => plan ?? []);
  const asked = agreed.has(MANAGEMENT_CHANGE) && managementChanges(devices).size > 0;
  if (!asked) return { devices, neighbors: new Map() };
  const open = new Map(studied.map(({ target, session }) => [target.name, session]));
  return { devices, neighbors: await askNeighbors({ devices, sessions: (device) => open.get(device), env }) };
}

function endStatus(outcomes: ReadonlyMap<Studied, Outcome>, devices: number): string {
  const changed = [...outcomes.values()].filter((outcome) => outcome.status === 'changed').length;
  if (changed === devices) return 'changed';
  return changed === 0 ? 'undone' : 'partly changed';
}

/** The studied devices, those refused that would cut the path of netctl's own session with any of them. */
async function guarded(env: EngineEnv, studied: readonly Studied[], agreed: Agreed): Promise<readonly Studied[]> {
  const plans = studied.flatMap(({ plan }) => plan ?? []);
  const sessions = new Map(studied.map(({ plan, session }) => [plan, session]));
  const context = { plans, sessions: (plan: DevicePlan) => sessions.get(plan), env };
  const peers = await askPeers(context);
  const refused = await refineManagement(guardManagement(plans, agreed, peers), context);
  return studied.map((one) => {
    const errors = one.plan === undefined ? undefined : refused.get(one.plan);
    return errors === undefined ? one : { ...one, errors: [...one.errors, ...errors] };
  });
}

function isParticipant(one: Studied): one is Studied & Participant {
  return one.plan !== undefined && one.session !== undefined && one.plan.changes.length > 0;
}

/** A device that holds all that is asked, and of which it is to be checked what comes of it. */
function isWatcher(one: Studied): one is Studied & Participant {
  const { plan, session } = one;
  return session !== undefined && plan !== undefined && plan.changes.length === 0 && plan.checks.length > 0;
}

function speaksAgainst({ errors }: Studied, options: RunOptions): boolean {
  return errors.length > 0 && !(options.onUnreachable === 'skip' && errors.every(isUnreachable));
}

function cancelled(): NetctlError {
  return new NetctlError('NETCTL_CANCELLED', 'the run was cancelled');
}
