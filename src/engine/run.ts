import type { Step } from '../drivers/driver.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { EngineEnv } from './env.js';
import { guaranteeOf } from './guarantee.js';
import type { Agreed } from './plan.js';
import type { DeviceResult, Operation, RunResult, RunStatus } from './result.js';
import { changeRows } from './rows.js';
import { type Assignment, type Studied, study } from './study.js';
import { type Outcome, type Participant, type TransactionOptions, transact } from './transaction.js';

export interface RunOptions extends TransactionOptions {
  readonly agreed: Agreed;
  readonly dryRun: boolean;
  readonly run: { readonly id: string; readonly traceId: string; readonly startedAt: string };
  /** Shown the plan when there is something to change; nothing is sent unless it says yes. */
  confirm(planned: RunResult): Promise<boolean>;
}

/** Plans all devices and, unless it is a dry run or something speaks against it, changes all of them or none. */
export async function run(env: EngineEnv, assignments: readonly Assignment[], options: RunOptions): Promise<RunResult> {
  const start = env.now();
  const studied = await study(env, assignments, options.agreed);
  const result = (outcomes: ReadonlyMap<Studied, Outcome>, errors: readonly NetctlError[] = []): RunResult =>
    assemble({ studied, outcomes, errors, options, durationMs: Math.round(env.now() - start) });
  const planned = result(new Map());
  const participants = studied.filter((one): one is Studied & Participant => (one.plan?.changes.length ?? 0) > 0);
  try {
    if (env.signal.aborted) return result(new Map(), [cancelled()]);
    if (studied.some((one) => one.errors.length > 0)) return planned;
    if (options.dryRun || participants.length === 0 || !(await options.confirm(planned))) return planned;
    if (env.signal.aborted) return result(new Map(), [cancelled()]);
    const outcomes = await transact(env, participants, options);
    const paired = new Map(participants.map((one, index) => [one, outcomes[index]] as const));
    const known = new Map([...paired].flatMap(([one, outcome]) => (outcome === undefined ? [] : [[one, outcome]])));
    const called = env.signal.aborted && outcomes.every((outcome) => outcome.status !== 'changed');
    return result(known, called ? [cancelled()] : []);
  } finally {
    await Promise.all(participants.map((one) => one.session.close()));
  }
}

function cancelled(): NetctlError {
  return new NetctlError('NETCTL_CANCELLED', 'the run was cancelled');
}

interface Ended {
  readonly studied: readonly Studied[];
  readonly outcomes: ReadonlyMap<Studied, Outcome>;
  readonly errors: readonly NetctlError[];
  readonly options: RunOptions;
  readonly durationMs: number;
}

function assemble({ studied, outcomes, errors, options, durationMs }: Ended): RunResult {
  // One refused device keeps all others from getting anything.
  const refused = studied.some((one) => one.errors.length > 0);
  const devices = studied.map((one) => deviceResult(one, outcomes.get(one), { options, refused }));
  const status = runStatus(devices);
  const batch = devices.filter((device) => device.batch !== null);
  return {
    run: { ...options.run, dryRun: options.dryRun, durationMs },
    status,
    batches: batch.length === 0 ? [] : [{ id: 1, status, devices: batch.map((device) => device.name) }],
    devices,
    errors,
  };
}

function deviceResult(
  one: Studied,
  outcome: Outcome | undefined,
  { options, refused }: { readonly options: RunOptions; readonly refused: boolean },
): DeviceResult {
  const { plan, target } = one;
  const changes = (plan?.changes.length ?? 0) > 0;
  const [error, ...more] = one.errors;
  const rehearsed = one.rehearsal !== undefined;
  const saved = outcome?.saved ?? options.save !== 'never';
  return {
    name: target.name,
    platform: target.driver.id,
    transport: target.driver.bindings[0].via,
    batch: changes ? 1 : null,
    status: outcome?.status ?? plannedStatus(one, changes, refused && !options.dryRun),
    guarantee:
      plan === undefined || !changes
        ? null
        : guaranteeOf(plan, { confirmTimeout: options.confirmTimeout, saved, rehearsed }),
    changes: plan === undefined ? [] : changeRows(plan.changes),
    operations: operations(plan?.steps ?? []),
    undo: operations(plan?.undo ?? []),
    warnings: [...(plan?.warnings ?? []), ...(outcome?.warnings ?? [])],
    error: outcome?.error ?? error ?? null,
    moreErrors: more,
    timings: one.watch.read(),
  };
}

function plannedStatus(one: Studied, changes: boolean, refused: boolean): DeviceResult['status'] {
  if (one.errors.length > 0) return one.errors.every((error) => error.class === 'transport') ? 'failed' : 'refused';
  if (!changes) return 'unchanged';
  return refused ? 'refused' : 'planned';
}

/** The commands that change something; the way in and out of configuration blocks is left out. */
function operations(steps: readonly Step[]): readonly Operation[] {
  return steps.flatMap((step) =>
    step.ops
      .filter((op) => op.role === 'config')
      .map((op) => ({ text: op.line, context: op.context, disruptive: step.disruptive })),
  );
}

function runStatus(devices: readonly DeviceResult[]): RunStatus {
  const has = (...statuses: readonly DeviceResult['status'][]): boolean =>
    devices.some((device) => statuses.includes(device.status));
  if (has('unknown')) return 'unknown';
  if (has('rolled_back')) return 'rolled_back';
  if (has('failed', 'refused')) return 'failed';
  if (has('changed')) return 'changed';
  return has('planned') ? 'planned' : 'unchanged';
}
