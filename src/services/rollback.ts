import type { JournalRecord, PlanRecord } from '../engine/journal/record.js';
import { planChanges } from '../engine/plan.js';
import type { RunResult } from '../engine/result.js';
import { NetctlError } from '../errors/netctl-error.js';
import { invertChange } from '../model/change.js';
import { keyFile, runFolder, stateFolder } from '../state/folder.js';
import { readJournalKey } from '../state/journal-key.js';
import { readJournal } from '../state/journal-reader.js';
import { findRun } from '../state/runs.js';
import { unseal } from '../state/seal.js';
import { isSealed, openRecord } from '../state/sealed-record.js';
import type { Context } from './context.js';
import { agreedTo, performRun, type RunRequest } from './perform-run.js';
import { selectDevices } from './select-devices.js';
import { buildTargets } from './targets.js';

export interface RollbackRequest extends RunRequest {
  /** The run to undo: its id, or a beginning or end that no other has. */
  readonly run: string;
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
  const kept = await keptPlans(id, records, context);
  const byDevice = new Map(kept.map((plan) => [plan.device, plan]));
  const selection = { ...request.selection, devices: [...byDevice.keys()] };
  const { devices } = await selectDevices(selection, context);
  const targets = await buildTargets(devices, request.access, context, request.skipRehearsal);
  const agreed = new Set([...agreedTo(request), ...(request.allowMovedOn ? ['moved-on'] : [])]);
  const assignments = targets.map((target) => {
    const changes = [...(byDevice.get(target.name)?.changes ?? [])].reverse().map(invertChange);
    return {
      target,
      plan: (reading: Parameters<typeof planChanges>[1]) => planChanges(target, reading, changes, agreed),
    };
  });
  return performRun({ devices, targets, assignments, files: [`rollback of ${id}`] }, request, context);
}

/** What the run changed for good: the plans of devices that were told to keep them. */
async function keptPlans(
  id: string,
  records: readonly JournalRecord[],
  context: Context,
): Promise<readonly PlanRecord[]> {
  if (!records.some(({ kind }) => kind === 'end')) {
    throw new NetctlError('NETCTL_RUN_OPEN', `the run ${id} has no end; it has to be recovered first`);
  }
  const kept = new Set<string>();
  for (const record of records) {
    if (record.kind === 'kept') kept.add(record.device);
    if (record.kind === 'back') kept.delete(record.device);
  }
  const plans = records.filter((record): record is PlanRecord => record.kind === 'plan' && kept.has(record.device));
  if (plans.length === 0) {
    throw new NetctlError('NETCTL_RUN_NOT_FOUND', `the run ${id} changed nothing for good: there is nothing to undo`);
  }
  if (!plans.some(isSealed)) return plans;
  const key = await readJournalKey(keyFile(context));
  return plans.map((plan) => openRecord(plan, (text) => unseal(text, key))).filter((one) => one.kind === 'plan');
}
