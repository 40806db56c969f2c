import { resolve } from 'node:path';
import { lastingChecks } from '../engine/checks/lasting.js';
import type { JournalRecord, PlanRecord } from '../engine/journal/record.js';
import { goneVlans } from '../engine/plan/gone-vlans.js';
import { planChanges } from '../engine/plan.js';
import type { Reading } from '../engine/read.js';
import type { RunResult } from '../engine/result.js';
import type { Assignment } from '../engine/study.js';
import { takeBack } from '../engine/take-back.js';
import { NetctlError } from '../errors/netctl-error.js';
import { type Change, featuresOf, invertChange } from '../model/change.js';
import { applyToState } from '../model/state-diff.js';
import { keyFile, runFolder, stateFolder } from '../state/folder.js';
import { readJournalKey } from '../state/journal-key.js';
import { readJournal } from '../state/journal-reader.js';
import { findRun, livingRuns } from '../state/runs.js';
import { unseal } from '../state/seal.js';
import { isSealed, openRecord } from '../state/sealed-record.js';
import { batchRule, batchSplit } from './batch-rule.js';
import type { Context } from './context.js';
import { agreedTo, performRun, type RunRequest } from './perform-run.js';
import { selectDevices } from './select-devices.js';
import { buildTargets } from './targets.js';

export interface RollbackRequest extends Omit<RunRequest, 'selection'> {
  /** The run to undo: its id, or a beginning or end that no other has. */
  readonly run: string;
  /** Where the inventory is; undefined for the one that the run was made with. */
  readonly inventory: string | undefined;
  /** True where devices may have been changed since: what is someone else's by now stays. */
  readonly allowMovedOn: boolean;
}

/**
 * Undoes a whole earlier run as a new run of its own, on all devices that kept its changes or on none.
 * @throws NetctlError NETCTL_RUN_NOT_FOUND, NETCTL_RUN_OPEN where it has to be recovered first
 */
export async function rollback(request: RollbackRequest, context: Context): Promise<RunResult> {
  const stateDir = stateFolder(request.stateDir, context);
  const id = await findRun(stateDir, request.run);
  const { records } = await readJournal(runFolder(stateDir, id));
  const run = records.find((record) => record.kind === 'run');
  if (run === undefined || !records.some(({ kind }) => kind === 'end')) throw await withoutEnd(stateDir, id);
  const plans = await openPlans(keptPlans(id, records), context);
  const inventory = request.inventory ?? resolve(run.cwd, run.inventory);
  const selection = { inventory, targets: undefined, devices: [...plans.keys()] };
  const { devices } = await selectDevices(selection, context);
  const batches = batchRule(batchSplit(request.batches), devices);
  const targets = await buildTargets(devices, request.access, context, request.skipRehearsal);
  const assignments = targets.flatMap((target): Assignment[] => {
    const plan = plans.get(target.name);
    return plan === undefined
      ? []
      : [
          {
            target,
            features: featuresOf(plan.changes),
            plan: (reading, chosen) => planBack({ target: chosen, reading, plan, request }),
          },
        ];
  });
  const work = { targets, assignments, batches, files: [`rollback of ${id}`], undoes: id };
  return performRun(work, { ...request, selection }, context);
}

interface Back {
  readonly target: Assignment['target'];
  readonly reading: Reading;
  readonly plan: PlanRecord;
  readonly request: RollbackRequest;
}

function planBack({ target, reading, plan, request }: Back): ReturnType<Assignment['plan']> {
  const wanted = request.allowMovedOn
    ? stillThere(takeBack(reading.state, plan.changes), { target, reading })
    : [...plan.changes].reverse().map(invertChange);
  const planned = planChanges(target, reading, wanted, agreedTo(request));
  return 'steps' in planned ? { ...planned, checks: lastingChecks(plan.checks) } : planned.map(withWayOut);
}

/** Without those that would put a port back into a VLAN that is gone: these are left alone like all that was changed since. */
function stillThere(
  changes: readonly Change[],
  { target, reading }: Pick<Back, 'target' | 'reading'>,
): readonly Change[] {
  const goal = applyToState(reading.state, changes);
  return changes.filter((change) => goneVlans(change, { target, reading, goal }).length === 0);
}

/** A device that was changed since is refused, and the flag that leaves others' work alone is named. */
function withWayOut(error: NetctlError): NetctlError {
  if (error.code !== 'NETCTL_DEVICE_STALE') return error;
  const hint =
    'Look at what was changed since that run; with --allow-moved-on only what is still as it left it is taken back.';
  return error.with({ hint });
}

/** What the run changed for good, by device: the last plans of those that keep them by the last that is said of them. */
function keptPlans(id: string, records: readonly JournalRecord[]): ReadonlyMap<string, PlanRecord> {
  const plans = new Map<string, PlanRecord>();
  const kept = new Set<string>();
  for (const record of records) {
    if (record.kind === 'plan') plans.set(record.device, record);
    if (record.kind === 'kept') kept.add(record.device);
    if (record.kind === 'back') kept.delete(record.device);
  }
  if (kept.size > 0) return new Map([...plans].filter(([device]) => kept.has(device)));
  throw new NetctlError('NETCTL_RUN_NOT_FOUND', `the run ${id} changed nothing for good: there is nothing to undo`, {
    hint: 'netctl history lists the runs and how each ended.',
  });
}

async function openPlans(
  plans: ReadonlyMap<string, PlanRecord>,
  context: Context,
): Promise<ReadonlyMap<string, PlanRecord>> {
  if (![...plans.values()].some(isSealed)) return plans;
  const key = await readJournalKey(keyFile(context));
  const opened = [...plans.values()].map((plan) => openRecord(plan, (text) => unseal(text, key)));
  return new Map(opened.flatMap((one) => (one.kind === 'plan' ? [[one.device, one] as const] : [])));
}

async function withoutEnd(stateDir: string, id: string): Promise<NetctlError> {
  const lives = (await livingRuns(stateDir)).has(id);
  if (!lives) return new NetctlError('NETCTL_RUN_OPEN', `the run ${id} has no end; it has to be recovered first`);
  return new NetctlError('NETCTL_DEVICE_LOCKED', `the run ${id} is being worked on by a process that lives`, {
    hint: 'Wait for that process to end.',
  });
}
