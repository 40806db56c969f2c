import type { JournalRecord, PlanRecord, RunRecord } from '../engine/journal/record.js';
import { NetctlError } from '../errors/netctl-error.js';
import { DISK, type StateFiles } from './files.js';
import { journalFile, leasesFolder, runFolder, runsFolder } from './folder.js';
import type { Damage } from './journal-errors.js';
import { walkJournal } from './journal-reader.js';
import { livingIn } from './lease-file.js';
import { endOf, needsRecovery } from './open-run.js';
import { isMissing, reasonOf } from './reason.js';

/** How far a run came with a device, by the last that its journal says of it. */
export interface DeviceProgress {
  readonly name: string;
  readonly platform: string;
  readonly batch: number;
  readonly changes: number;
  readonly step: 'planned' | 'staged' | 'touched' | 'kept' | 'back' | 'unknown';
  /** Null unless it was kept. */
  readonly saved: boolean | null;
  /** Why it is unknown. */
  readonly why: string | null;
}

export interface RunSummary {
  readonly id: string;
  readonly folder: string;
  /** Who made it, when and with what; undefined where not even the first record can be read. */
  readonly begun: RunRecord | undefined;
  /** `open`: it has no end. */
  readonly status: 'ended' | 'open';
  /** How it ended; null while it is open. */
  readonly result: string | null;
  /** True where something was about to be sent to a device and the run has no end, or cannot be read to its end. */
  readonly needsRecovery: boolean;
  /** Why the journal could not be read to its end. */
  readonly problem: string | null;
  readonly devices: readonly DeviceProgress[];
}

/** The ids of all runs, newest first: they begin with the time. @throws NetctlError NETCTL_STATE_FOLDER */
export async function listRunIds(stateDir: string, files: StateFiles = DISK): Promise<readonly string[]> {
  const folder = runsFolder(stateDir);
  try {
    const names = await files.list(folder);
    return names.filter((name) => /^[A-Za-z0-9]/.test(name)).sort((a, b) => (a < b ? 1 : -1));
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw new NetctlError('NETCTL_STATE_FOLDER', `${folder} cannot be read: ${reasonOf(cause)}`, { cause });
  }
}

/** The newest runs, newest first, all of them where no limit is given. @throws NetctlError NETCTL_STATE_FOLDER */
export async function listRuns(
  stateDir: string,
  limit = Number.POSITIVE_INFINITY,
  files: StateFiles = DISK,
): Promise<readonly RunSummary[]> {
  const ids = await listRunIds(stateDir, files);
  const runs: RunSummary[] = [];
  // One after the other: journals of large runs are long, and a line of a list needs little of each.
  for (const id of ids.slice(0, limit)) runs.push(await summarizeRun(stateDir, id, files));
  return runs;
}

/** What the journal of one run says, in short. A journal that cannot be read is told of in `problem`. */
export async function summarizeRun(stateDir: string, id: string, files: StateFiles = DISK): Promise<RunSummary> {
  const folder = runFolder(stateDir, id);
  const devices = new Map<string, DeviceProgress>();
  let begun: RunRecord | undefined;
  let result: string | null = null;
  let sent = false;
  let lost = false;
  let problem: string | null = null;
  function visit(record: JournalRecord): void {
    if (record.kind === 'run') begun = record;
    sent ||= record.kind === 'stage' || record.kind === 'touch';
    result = record.kind === 'end' ? record.status : null;
    if (record.kind === 'plan') devices.set(record.device, plannedDevice(record));
    else if ('device' in record) {
      const known = devices.get(record.device);
      if (known !== undefined) devices.set(record.device, { ...known, ...stepOf(record) });
    }
  }
  try {
    const { damaged } = await walkJournal(journalFile(folder), visit, files);
    lost = damaged !== undefined;
    if (damaged !== undefined) {
      problem = damageText(damaged);
      // That it came to its end is believed all the same: only what it did on the way cannot be read.
      result = (await endOf(journalFile(folder), files)) ?? null;
    }
  } catch (thrown) {
    if (!(thrown instanceof NetctlError)) throw thrown;
    problem = thrown.message;
    // Without a journal nothing was sent: its first record comes before that.
    lost = !isMissing(thrown.cause);
  }
  const status = result === null ? 'open' : 'ended';
  const incomplete = status === 'open' && (sent || lost);
  return { id, folder, begun, status, result, needsRecovery: incomplete, problem, devices: [...devices.values()] };
}

function plannedDevice({ device, platform, batch, changes }: PlanRecord): DeviceProgress {
  return { name: device, platform, batch, changes: changes.length, step: 'planned', saved: null, why: null };
}

type StepRecord = Exclude<Extract<JournalRecord, { readonly device: string }>, PlanRecord>;

function stepOf(record: StepRecord): Pick<DeviceProgress, 'step' | 'saved' | 'why'> {
  switch (record.kind) {
    case 'stage':
      return { step: 'staged', saved: null, why: null };
    case 'touch':
      return { step: 'touched', saved: null, why: null };
    case 'kept':
      return { step: 'kept', saved: record.saved, why: null };
    case 'back':
      return { step: 'back', saved: null, why: null };
    case 'unknown':
      return { step: 'unknown', saved: null, why: record.why };
  }
}

function damageText({ line, why }: Damage): string {
  return `line ${line} of its journal ${why}`;
}

/**
 * The ids of runs that ended in the middle and may have left something on a device, newest first. Runs whose process lives
 * are not among them. Reads only the last line of journals that have an end.
 * @throws NetctlError NETCTL_STATE_FOLDER
 */
export async function listOpenRuns(stateDir: string, files: StateFiles = DISK): Promise<readonly string[]> {
  const ids = await listRunIds(stateDir, files);
  // In this order: a run that lives now and ends before its journal is looked at must not seem open.
  const living = await livingRuns(stateDir, files);
  const open: string[] = [];
  for (const id of ids) {
    if (!living.has(id) && (await needsRecovery(journalFile(runFolder(stateDir, id)), files))) open.push(id);
  }
  return open;
}

/**
 * The run that a word means: its id, or a beginning or end that no other has.
 * @throws NetctlError NETCTL_RUN_NOT_FOUND, NETCTL_STATE_FOLDER
 */
export async function findRun(stateDir: string, word: string, files: StateFiles = DISK): Promise<string> {
  const ids = await listRunIds(stateDir, files);
  if (ids.includes(word)) return word;
  const alike = word === '' ? [] : ids.filter((id) => id.startsWith(word) || id.endsWith(word));
  const [only] = alike;
  if (only !== undefined && alike.length === 1) return only;
  const message =
    alike.length === 0
      ? `there is no run "${word}" in ${runsFolder(stateDir)}`
      : `"${word}" may be any of ${alike.length} runs: ${alike.slice(0, 5).join(', ')}${alike.length > 5 ? ' …' : ''}`;
  throw new NetctlError('NETCTL_RUN_NOT_FOUND', message);
}

/** The ids of runs whose process lives, as their leases say. @throws NetctlError NETCTL_STATE_FOLDER */
export async function livingRuns(stateDir: string, files: StateFiles = DISK): Promise<ReadonlySet<string>> {
  const folder = leasesFolder(stateDir);
  try {
    return await livingIn(folder, files);
  } catch (cause) {
    if (isMissing(cause)) return new Set();
    throw new NetctlError('NETCTL_STATE_FOLDER', `${folder} cannot be read: ${reasonOf(cause)}`, { cause });
  }
}
