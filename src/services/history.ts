import type { JournalEntry } from '../engine/journal/record.js';
import { runFolder, runsFolder, stateFolder } from '../state/folder.js';
import { readJournal } from '../state/journal-reader.js';
import { pruneRuns } from '../state/prune.js';
import { findRun, listRunIds, listRuns, livingRuns, type RunSummary, summarizeRun } from '../state/runs.js';
import type { Context } from './context.js';

export interface HistoryRequest {
  /** Undefined for the usual state folder. */
  readonly stateDir: string | undefined;
  /** The run to show with all that its journal says; undefined for a list. */
  readonly run: string | undefined;
  /** How many runs a list has at the most. */
  readonly limit: number;
  /** How many runs to keep: older ones that nobody needs any more are removed; undefined to remove none. */
  readonly prune: number | undefined;
}

/**
 * `running`: its process lives; `open`: it ended in the middle and has to be recovered; `stopped`: it ended before anything
 * was sent.
 */
export type HistoryStatus = 'ended' | 'running' | 'open' | 'stopped';

export interface HistoryRun extends Omit<RunSummary, 'status' | 'needsRecovery'> {
  readonly status: HistoryStatus;
  /** All of its journal that can be read, secrets sealed, where one run was asked for; null in a list. */
  readonly records: readonly JournalEntry[] | null;
}

export interface History {
  /** The folder that has the runs. */
  readonly folder: string;
  /** How many runs there are in all. */
  readonly total: number;
  /** Newest first. */
  readonly runs: readonly HistoryRun[];
  /** The ids of those that were removed just now; null where none were to be. */
  readonly removed: readonly string[] | null;
}

/**
 * What earlier runs did, as their journals say; no device is connected to.
 * @throws NetctlError NETCTL_RUN_NOT_FOUND, NETCTL_STATE_FOLDER
 */
export async function history({ stateDir, run, limit, prune }: HistoryRequest, context: Context): Promise<History> {
  const state = stateFolder(stateDir, context);
  const folder = runsFolder(state);
  const removed = prune === undefined ? null : await pruneRuns(state, prune);
  const living = await livingRuns(state);
  const total = (await listRunIds(state)).length;
  if (run === undefined) {
    const runs = await listRuns(state, limit);
    return { folder, total, removed, runs: runs.map((one) => ({ ...told(one, living), records: null })) };
  }
  const id = await findRun(state, run);
  const summary = await summarizeRun(state, id);
  // Where there is no journal to read, the summary says so.
  const records = summary.begun === undefined ? [] : (await readJournal(runFolder(state, id))).records;
  return { folder, total, removed, runs: [{ ...told(summary, living), records }] };
}

function told(summary: RunSummary, living: ReadonlySet<string>): Omit<HistoryRun, 'records'> {
  const { status, needsRecovery, ...rest } = summary;
  if (status === 'ended') return { ...rest, status };
  if (living.has(rest.id)) return { ...rest, status: 'running' };
  return { ...rest, status: needsRecovery ? 'open' : 'stopped' };
}
