import { resolve } from 'node:path';
import type { JournalRecord, RunRecord } from '../engine/journal/record.js';
import { NetctlError } from '../errors/netctl-error.js';
import { runFolder } from '../state/folder.js';
import { readJournal } from '../state/journal-reader.js';
import { findRun, listOpenRuns, livingRuns } from '../state/runs.js';
import type { Context } from './context.js';

/** A run whose process is gone, with what its journal said when it was found. */
export interface OpenRunFound {
  /** The folder of the run, or its journal. */
  readonly folder: string;
  readonly run: RunRecord;
  readonly records: readonly JournalRecord[];
}

/**
 * The run to recover: the one whose journal is given, the one named, or the only one that ended in the middle. Undefined
 * where there is none, or where nothing was begun.
 * @throws NetctlError NETCTL_RUN_NOT_FOUND, NETCTL_DEVICE_LOCKED where its process lives, NETCTL_INPUT_FLAG where there are several
 */
export async function findOpenRun(
  stateDir: string,
  wanted: { readonly run: string | undefined; readonly journal: string | undefined },
  context: Pick<Context, 'cwd'>,
): Promise<OpenRunFound | undefined> {
  const folder = await folderOf(stateDir, wanted, context);
  if (folder === undefined) return undefined;
  const { records, damaged } = await readJournal(folder);
  const run = records.find((record) => record.kind === 'run');
  if (run !== undefined) return { folder, run, records };
  // Its process ended while it wrote the first line: it cannot have sent anything.
  if (damaged === undefined) return undefined;
  throw new NetctlError('NETCTL_JOURNAL_DAMAGED', `${folder} does not say which run it is of`);
}

async function folderOf(
  stateDir: string,
  { run, journal }: { readonly run: string | undefined; readonly journal: string | undefined },
  { cwd }: Pick<Context, 'cwd'>,
): Promise<string | undefined> {
  if (journal !== undefined) return resolve(cwd, journal);
  if (run === undefined) return onlyOne(stateDir);
  const id = await findRun(stateDir, run);
  if (!(await livingRuns(stateDir)).has(id)) return runFolder(stateDir, id);
  throw new NetctlError('NETCTL_DEVICE_LOCKED', `the run ${id} is being worked on by a process that lives`, {
    hint: 'Wait for that process to end, or end it: with Ctrl-C it undoes what it has in flight.',
  });
}

async function onlyOne(stateDir: string): Promise<string | undefined> {
  const open = await listOpenRuns(stateDir);
  const [first, second] = open;
  if (second === undefined) return first === undefined ? undefined : runFolder(stateDir, first);
  const message = `${open.length} runs ended in the middle: ${open.join(', ')}`;
  throw new NetctlError('NETCTL_INPUT_FLAG', message, { hint: 'Say which: netctl recover RUN.' });
}
