import { randomBytes } from 'node:crypto';
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
import { readJournal } from '../state/journal-reader.js';
import { type ResumedJournal, resumeJournal } from '../state/journal-writer.js';
import { takeLeases } from '../state/leases.js';
import { findRun, listOpenRuns } from '../state/runs.js';
import { unseal } from '../state/seal.js';
import { isSealed, openRecord } from '../state/sealed-record.js';
import type { Access, Context } from './context.js';
import { engineEnv } from './engine-env.js';
import { sealed } from './open-run.js';
import { selectDevices } from './select-devices.js';
import { buildTargets } from './targets.js';
import { userName } from './user-name.js';

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
  const folder = await folderOf(request, stateDir, context);
  if (folder === undefined) return NOTHING;
  // A first look, to learn whose devices are needed; what counts is read once nobody else can write it.
  const { run, left } = await understood((await readJournal(folder)).records, folder, context);
  const taken = [...left.open, ...left.kept].map(({ plan }) => plan.device);
  const own = `recover-${randomBytes(4).toString('hex')}`;
  const user = userName(context);
  const leases = await takeLeases(stateDir, { run: own, devices: taken, user, recovering: run.id });
  try {
    const journal = await resumeJournal(folder);
    try {
      return await recoverAlone(journal, { folder, request, context, agree });
    } finally {
      await journal.close();
    }
  } finally {
    await leases.release();
  }
}

const NOTHING: RecoverResult = { run: null, direction: null, devices: [], status: 'nothing' };

interface Alone {
  readonly folder: string;
  readonly request: RecoverRequest;
  readonly context: Context;
  agree(plan: RecoverPlan): Promise<boolean>;
}

/** Recovers a run whose journal and devices nobody else works with now. */
async function recoverAlone(
  journal: ResumedJournal,
  { folder, request, context, agree }: Alone,
): Promise<RecoverResult> {
  const { run, left, records } = await understood(journal.records, folder, context);
  if (left.open.length === 0) return nothingLeft(journal, records, run);
  const direction = request.direction ?? directionOf(left);
  const devices = [...left.open, ...left.kept].map(({ plan }) => plan.device);
  const targets = await targetsOf(run, devices, request, context);
  const env = engineEnv(request.access, context);
  const found = await lookAtAll(env, targets, left.open);
  if (!(await agree({ run, direction, devices: found }))) return { run, direction, devices: [], status: 'declined' };
  const writer = sealed(journal, [...targets.values()], context);
  return { run, direction, ...(await settleAll(env, { left, found, targets, records, direction, request, writer })) };
}

interface Understood {
  readonly run: RunRecord;
  readonly left: OpenBatch;
  readonly records: readonly JournalRecord[];
}

async function understood(
  sealedRecords: readonly JournalRecord[],
  folder: string,
  context: Context,
): Promise<Understood> {
  const records = await opened(sealedRecords, context);
  const run = records.find((record) => record.kind === 'run');
  if (run !== undefined) return { run, left: openDevices(records), records };
  throw new NetctlError('NETCTL_JOURNAL_DAMAGED', `${folder} does not say which run it is of`);
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

/** The journal to recover: the one given, that of the run named, or of the only open one. */
async function folderOf(request: RecoverRequest, stateDir: string, context: Context): Promise<string | undefined> {
  if (request.journal !== undefined) return resolve(context.cwd, request.journal);
  if (request.run !== undefined) return runFolder(stateDir, await findRun(stateDir, request.run));
  const [first, ...others] = await listOpenRuns(stateDir);
  if (first === undefined || others.length === 0) return first?.folder;
  const message = `${others.length + 1} runs are open: ${[first, ...others].map(({ id }) => id).join(', ')}`;
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
