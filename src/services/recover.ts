import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { DeviceTarget, EngineEnv } from '../engine/env.js';
import type { Journal, JournalRecord, RunRecord } from '../engine/journal/record.js';
import type { Found } from '../engine/recover/look.js';
import { type OpenBatch, openDevices } from '../engine/recover/open-devices.js';
import {
  type Direction,
  directionOf,
  lookAtAll,
  recover as recoverRun,
  type Settled,
} from '../engine/recover/recover.js';
import { NetctlError } from '../errors/netctl-error.js';
import { keyFile, runFolder, stateFolder } from '../state/folder.js';
import { readJournalKey } from '../state/journal-key.js';
import { resumeJournal } from '../state/journal-writer.js';
import { takeLeases } from '../state/leases.js';
import { findRun, listRuns } from '../state/runs.js';
import { unseal } from '../state/seal.js';
import { isSealed, openRecord } from '../state/sealed-record.js';
import type { Access, Context } from './context.js';
import { engineEnv } from './engine-env.js';
import { sealed } from './open-run.js';
import { selectDevices } from './select-devices.js';
import { buildTargets } from './targets.js';

export interface RecoverRequest {
  readonly access: Access;
  /** The run to recover; undefined for the only one there is. */
  readonly run: string | undefined;
  /** A journal kept elsewhere, a file or the folder of a run. */
  readonly journal: string | undefined;
  /** Undefined for what the journal says. */
  readonly direction: Direction | undefined;
  /** Where the inventory is; undefined for the one that the run was made with. */
  readonly inventory: string | undefined;
  readonly stateDir: string | undefined;
  readonly confirmTimeout: number;
}

/** What was found, before anything is done about it. */
export interface RecoverPlan {
  readonly run: RunRecord;
  readonly direction: Direction;
  readonly devices: readonly Omit<Found, 'open' | 'reading'>[];
}

export interface RecoverResult {
  /** Null where no run is open. */
  readonly run: RunRecord | null;
  readonly direction: Direction | null;
  readonly devices: readonly Settled[];
  /** `recovered`: nothing is left open; `open`: some device needs a hand; `declined`: nothing was done. */
  readonly status: 'nothing' | 'recovered' | 'open' | 'declined';
}

/**
 * Finishes or undoes a run that ended in the middle: reads its journal and each device, asks, and acts. Can be run again at
 * any time.
 * @param agree is shown what was found and says whether to go on
 */
export async function recover(
  request: RecoverRequest,
  context: Context,
  agree: (plan: RecoverPlan) => Promise<boolean>,
): Promise<RecoverResult> {
  const stateDir = stateFolder(request.stateDir, context);
  const path = request.journal === undefined ? await openRunFolder(stateDir, request.run) : request.journal;
  if (path === undefined) return { run: null, direction: null, devices: [], status: 'nothing' };
  const id = request.journal === undefined ? path : undefined;
  const folder = id === undefined ? resolve(context.cwd, path) : runFolder(stateDir, id);
  const journal = await resumeJournal(folder);
  try {
    const records = await opened(journal.records, context);
    const run = records.find((record) => record.kind === 'run');
    if (run === undefined) throw new NetctlError('NETCTL_JOURNAL_DAMAGED', `${folder} does not say which run it is of`);
    const left = openDevices(records);
    const direction = request.direction ?? directionOf(left);
    if (left.open.length === 0) return await nothingLeft(journal, records, run);
    const devices = [...left.open, ...left.kept].map(({ plan }) => plan.device);
    const user = userInfo().username;
    const own = `recover-${randomBytes(4).toString('hex')}`;
    const leases = await takeLeases(stateDir, { run: own, devices, user, recovering: run.id });
    try {
      const targets = await targetsOf(run, devices, request, context);
      const env = engineEnv(request.access, context);
      const found = await lookAtAll(env, targets, left.open);
      if (!(await agree({ run, direction, devices: found }))) {
        return { run, direction, devices: [], status: 'declined' };
      }
      const writer = sealed(journal, [...targets.values()], context);
      return {
        run,
        direction,
        ...(await settleAll(env, { left, found, targets, records, direction, request, writer })),
      };
    } finally {
      await leases.release();
    }
  } finally {
    await journal.close();
  }
}

interface Settling {
  readonly left: OpenBatch;
  readonly found: readonly Found[];
  readonly targets: ReadonlyMap<string, DeviceTarget>;
  readonly records: readonly JournalRecord[];
  readonly direction: Direction;
  readonly request: RecoverRequest;
  readonly writer: Journal;
}

async function settleAll(
  env: EngineEnv,
  { left, found, targets, records, direction, request, writer }: Settling,
): Promise<Pick<RecoverResult, 'devices' | 'status'>> {
  const kept = await lookAtAll(env, targets, left.kept);
  const batches = records.flatMap((record) => ('batch' in record ? [record.batch] : []));
  const devices = await recoverRun(env, found, kept, {
    direction,
    journal: writer,
    nextBatch: Math.max(0, ...batches) + 1,
    confirmTimeout: request.confirmTimeout,
  });
  if (devices.some(({ did }) => did === 'unknown')) return { devices, status: 'open' };
  const changed = devices.some(({ did }) => did === 'kept' || did === 'changed');
  await writer.write({ kind: 'end', status: changed ? 'changed' : 'undone' });
  return { devices, status: 'recovered' };
}

/** A run that was about to begin, or whose end alone is missing, is closed. */
async function nothingLeft(
  journal: Journal,
  records: readonly JournalRecord[],
  run: RunRecord,
): Promise<RecoverResult> {
  if (records.at(-1)?.kind !== 'end') await journal.write({ kind: 'end', status: 'nothing was left to do' });
  return { run, direction: null, devices: [], status: 'nothing' };
}

/** The run to recover: the one named, or the only open one. */
async function openRunFolder(stateDir: string, wanted: string | undefined): Promise<string | undefined> {
  if (wanted !== undefined) return findRun(stateDir, wanted);
  const open = (await listRuns(stateDir)).filter(({ needsRecovery }) => needsRecovery);
  const [first, second] = open;
  if (second === undefined) return first?.id;
  const message = `${open.length} runs are open: ${open.map(({ id }) => id).join(', ')}`;
  throw new NetctlError('NETCTL_INPUT_FLAG', message, { hint: 'Say which: netctl recover RUN.' });
}

async function opened(records: readonly JournalRecord[], context: Context): Promise<readonly JournalRecord[]> {
  if (!records.some(isSealed)) return records;
  const key = await readJournalKey(keyFile(context));
  return records.map((record) => openRecord(record, (text) => unseal(text, key)));
}

async function targetsOf(
  run: RunRecord,
  devices: readonly string[],
  request: RecoverRequest,
  context: Context,
): Promise<ReadonlyMap<string, DeviceTarget>> {
  const inventory = request.inventory ?? resolve(run.cwd, run.inventory);
  const selected = await selectDevices({ inventory, targets: undefined, devices }, context);
  const targets = await buildTargets(selected.devices, request.access, context);
  return new Map(targets.map((target) => [target.name, target]));
}
