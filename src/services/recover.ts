import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { DeviceTarget, EngineEnv } from '../engine/env.js';
import type { Journal, JournalRecord, PlanRecord, RunRecord } from '../engine/journal/record.js';
import { withBinding } from '../engine/open-target.js';
import { type Found, lookAtAll, lookedOf } from '../engine/recover/look.js';
import { type OpenBatch, openDevices } from '../engine/recover/open-devices.js';
import { concerned, decisionOf, recover as settleRun } from '../engine/recover/recover.js';
import type { Direction, RecoverPlan, RecoverResult } from '../engine/recover/result.js';
import { settled } from '../engine/recover/settle-one.js';
import { errorsOf, NetctlError } from '../errors/netctl-error.js';
import { failureJson } from '../report/json.js';
import { recoverJson } from '../report/recover.js';
import { keyFile, stateFolder } from '../state/folder.js';
import { readJournalKey } from '../state/journal-key.js';
import { resumeJournal } from '../state/journal-writer.js';
import { takeLeases } from '../state/leases.js';
import { unseal } from '../state/seal.js';
import { isSealed, openRecord } from '../state/sealed-record.js';
import type { Access, Context } from './context.js';
import { engineEnv } from './engine-env.js';
import { findOpenRun } from './find-open-run.js';
import { prepareToTell, type Tell } from './notify.js';
import type { NotifyRequest } from './notify-request.js';
import { sealed } from './open-run.js';
import { selectDevices } from './select-devices.js';
import { buildTargets } from './targets.js';
import { beginTranscript, writeTranscripts } from './transcripts.js';
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
  /** Who is told once something was done, or was to be. */
  readonly notify: NotifyRequest;
}

/**
 * Finishes or undoes a run that ended in the middle: reads its journal and each device, asks, and acts. Can be run again at
 * any time.
 * @param agree is shown what was found and says whether to go on
 * @throws NetctlError NETCTL_RUN_NOT_FOUND, NETCTL_DEVICE_LOCKED where another process works on it, NETCTL_JOURNAL_DAMAGED …
 */
export async function recover(
  request: RecoverRequest,
  context: Context,
  agree: (plan: RecoverPlan) => Promise<boolean>,
): Promise<RecoverResult> {
  const stateDir = stateFolder(request.stateDir, context);
  const tell = await prepareToTell(request.notify, context);
  const found = await findOpenRun(stateDir, request, context);
  if (found === undefined) return NOTHING;
  // Nothing is written to the journal, not even its cut end repaired, before the devices are ours alone.
  const leases = await takeLeases(stateDir, {
    run: `recover-${randomBytes(4).toString('hex')}`,
    devices: namesOf(openDevices(found.records)),
    user: userName(context),
    recovering: found.run.id,
  });
  try {
    const journal = await resumeJournal(found.folder);
    try {
      const records = await opened(journal.records, context);
      return await recoverOne({ run: found.run, records, journal, request, context, agree, tell });
    } finally {
      await journal.close();
    }
  } finally {
    await leases.release();
  }
}

const NOTHING: RecoverResult = { run: null, decided: null, direction: null, devices: [], status: 'nothing' };

interface Recovering {
  readonly run: RunRecord;
  readonly records: readonly JournalRecord[];
  readonly journal: Journal;
  readonly request: RecoverRequest;
  readonly context: Context;
  readonly agree: (plan: RecoverPlan) => Promise<boolean>;
  readonly tell: Tell;
}

async function recoverOne(recovering: Recovering): Promise<RecoverResult> {
  const { run, records, journal, request, context, agree, tell } = recovering;
  const left = openDevices(records);
  if (left.open.length === 0) {
    // A run that was about to begin, or whose end alone is missing, is closed.
    if (records.at(-1)?.kind !== 'end') await journal.write({ kind: 'end', status: endStatus(records) });
    return { ...NOTHING, run };
  }
  const decided = decisionOf(left);
  const direction = request.direction ?? (decided === 'keep' ? 'finish' : 'undo');
  if (direction === 'finish' && !left.complete) throw incomplete(run);
  const asked = await targetsOf(run, namesOf(left), request, context);
  const targets = bySameWay(
    asked,
    [...left.open, ...left.kept].map(({ plan }) => plan),
  );
  const log = context.log.with({ trace_id: run.traceId, run_id: run.id });
  const transcript = beginTranscript(request.access);
  const env = engineEnv(request.access, context, { transcript, log, targets: [...targets.values()] });
  const devices = concerned(left, direction);
  env.listener.phase({ phase: 'read', devices: devices.length });
  const found = await lookAtAll(env, targets, devices);
  if (context.signal.aborted) throw new NetctlError('NETCTL_CANCELLED', 'the devices were only looked at');
  const plan = { run, decided, direction, devices: found.map(lookedOf) };
  if (!(await agree(plan))) {
    return { ...plan, devices: found.map((one) => settled(one, 'left', one.error ?? null)), status: 'declined' };
  }
  const ended = await settleAll({ ...recovering, left, direction, found, targets, env }).catch(async (thrown) => {
    await tell(failureJson(errorsOf(thrown)), run.traceId);
    throw thrown;
  });
  const failed = new Set(ended.devices.flatMap(({ device, error }) => (error === null ? [] : [device])));
  const those = [...targets.values()].filter(({ name }) => failed.has(name));
  await writeTranscripts(transcript, those, { access: request.access, context });
  const result: RecoverResult = { run, decided, direction, ...ended };
  await tell(recoverJson(result), run.traceId);
  return result;
}

interface Settling extends Recovering {
  readonly left: OpenBatch;
  readonly direction: Direction;
  readonly found: readonly Found[];
  readonly targets: ReadonlyMap<string, DeviceTarget>;
  readonly env: EngineEnv;
}

async function settleAll(settling: Settling): Promise<Pick<RecoverResult, 'devices' | 'status'>> {
  const { left, direction, found, targets, env, records, request, context } = settling;
  const written: JournalRecord[] = [];
  const journal = noting(sealed(settling.journal, [...targets.values()], context), written);
  const devices = await settleRun(env, {
    direction,
    found,
    lookAtKept: () => lookAtAll({ ...env, signal: new AbortController().signal }, targets, left.kept),
    journal,
    confirmTimeout: request.confirmTimeout,
  });
  // The journal decides, as it will for the next recover.
  if (openDevices([...records, ...written]).open.length > 0) return { devices, status: 'open' };
  await journal.write({ kind: 'end', status: endStatus([...records, ...written]) });
  return { devices, status: 'recovered' };
}

function noting(journal: Journal, written: JournalRecord[]): Journal {
  return {
    async write(record) {
      await journal.write(record);
      written.push(record);
    },
  };
}

/** In the words of a run's end, by the last that is said of each device: other batches may have been changed before. */
function endStatus(records: readonly JournalRecord[]): string {
  const last = new Map(records.flatMap((one) => ('device' in one ? [[one.device, one.kind] as const] : [])));
  const kept = [...last.values()].filter((kind) => kind === 'kept').length;
  if (kept === 0) return 'undone';
  return kept === last.size ? 'changed' : 'partly changed';
}

function namesOf({ open, kept, idle }: OpenBatch): readonly string[] {
  return [...open, ...kept, ...idle].map(({ plan }) => plan.device);
}

function incomplete({ id }: RunRecord): NetctlError {
  const message = `the run ${id} ended before all devices of its batch were planned, so it can only be undone`;
  return new NetctlError('NETCTL_INPUT_FLAG', message, {
    hint: 'Run netctl recover --undo, and then make the change again.',
  });
}

async function opened(records: readonly JournalRecord[], context: Context): Promise<readonly JournalRecord[]> {
  if (!records.some(isSealed)) return records;
  const key = await readJournalKey(keyFile(context));
  return records.map((record) => openRecord(record, (text) => unseal(text, key)));
}

/** The targets with the way alone that each was changed by: what stands open on a device is found where it was opened. */
function bySameWay(
  targets: ReadonlyMap<string, DeviceTarget>,
  plans: readonly PlanRecord[],
): ReadonlyMap<string, DeviceTarget> {
  const ways = new Map(plans.map(({ device, transport }) => [device, transport]));
  return new Map(
    [...targets].map(([name, target]) => {
      const binding = target.driver.bindings.find(({ via }) => via === ways.get(name));
      return [name, binding === undefined ? target : withBinding(target, binding)];
    }),
  );
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
