import type { Journal, JournalEntry } from '../engine/journal/record.js';
import { NetctlError } from '../errors/netctl-error.js';
import { CHAIN_START, chainChecksum } from './chain.js';
import { type AppendFile, DISK, type StateFiles } from './files.js';
import { journalFile, runFolder } from './folder.js';
import { damageError } from './journal-errors.js';
import { journalPath, walkJournal } from './journal-reader.js';
import { codeOf, hintOf, reasonOf } from './reason.js';

/** The clock on the wall: records bear its time, for people. */
export type Today = () => Date;

function wallClock(): Date {
  return new Date();
}

/** A journal that is being written. */
export interface OpenJournal extends Journal {
  /** The folder of the run. */
  readonly folder: string;
  /** Resolves when all that was written is on the disk and the file is closed; never fails. */
  close(): Promise<void>;
}

/** A journal of an earlier run that is written on. */
export interface ResumedJournal extends OpenJournal {
  /** What stood in it before. */
  readonly records: readonly JournalEntry[];
}

/**
 * Begins the journal of a run, in a folder of its own that only the user can read.
 * @throws NetctlError NETCTL_JOURNAL_WRITE, also where the run has a journal already
 */
export async function openJournal(
  stateDir: string,
  runId: string,
  files: StateFiles = DISK,
  today: Today = wallClock,
): Promise<OpenJournal> {
  const folder = runFolder(stateDir, runId);
  const path = journalFile(folder);
  const file = await orWriteError(path, async () => {
    await files.makeFolder(folder);
    return files.create(path);
  });
  return appender({ file, path, folder, checksum: CHAIN_START, today });
}

/**
 * Writes on in the journal of a run that ended in the middle: the part of a line that the end left is cut off. Nobody else
 * may be writing it, which the leases of the run make sure of.
 * @param path the folder of the run, or its journal
 * @throws NetctlError NETCTL_JOURNAL_READ, NETCTL_JOURNAL_DAMAGED where a line in it does not fit, NETCTL_JOURNAL_WRITE
 */
export async function resumeJournal(
  path: string,
  files: StateFiles = DISK,
  today: Today = wallClock,
): Promise<ResumedJournal> {
  const records: JournalEntry[] = [];
  const found = await journalPath(path, files);
  const { damaged, checksum, size } = await walkJournal(found.file, (record) => void records.push(record), files);
  if (damaged !== undefined) throw damageError(found.file, damaged);
  const file = await orWriteError(found.file, () => files.reopen(found.file, size));
  return { ...appender({ file, path: found.file, folder: found.folder, checksum, today }), records };
}

interface Appending {
  readonly file: AppendFile;
  readonly path: string;
  readonly folder: string;
  /** That of the last line there is. */
  readonly checksum: string;
  readonly today: Today;
}

/** Records that are written while the disk is busy with earlier ones go there together afterwards, with one sync for all. */
function appender({ file, path, folder, checksum, today }: Appending): OpenJournal {
  let last = checksum;
  let lines: string[] = [];
  let underWay: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  let closed = false;

  async function flush(): Promise<void> {
    const group = lines;
    lines = [];
    next = undefined;
    // After a failed write or sync nobody knows what the disk holds of it, and trying again may report a success that was
    // none (fsync(2) tells an error once). So the first failure stays: `underWay` is rejected for good.
    await orWriteError(path, async () => {
      for (const text of joined(group)) await appendAll(file, Buffer.from(text));
      await file.sync();
    });
  }

  return {
    folder,
    write(record) {
      if (closed) return Promise.reject(writeError(path, 'it is closed'));
      const json = JSON.stringify({ at: today().toISOString(), ...record });
      last = chainChecksum(last, json);
      lines.push(`${last} ${json}\n`);
      if (next === undefined) {
        next = underWay.then(flush);
        underWay = next;
      }
      return next;
    },
    async close() {
      if (closed) return;
      closed = true;
      // Whoever wrote has been told of a failure; and what is synced is not lost by a close that fails.
      await underWay.catch(() => undefined);
      await file.close().catch(() => undefined);
    },
  };
}

/** How many characters are handed to the disk at once: the plans of a thousand devices need not be in memory twice. */
const PIECE = 1 << 20;

/** The lines in few pieces. */
function* joined(lines: readonly string[]): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** A disk that is nearly full takes a part of what it is given. */
async function appendAll(file: AppendFile, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const taken = await file.append(bytes.subarray(done));
    if (taken <= 0) throw new Error('the disk took nothing of what was written');
    done += taken;
  }
}

async function orWriteError<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw writeError(path, reasonOf(cause), cause);
  }
}

function writeError(path: string, why: string, cause?: unknown): NetctlError {
  const taken = 'A run has its journal for itself: run again to get a new one.';
  const hint = codeOf(cause) === 'EEXIST' ? taken : hintOf(cause);
  return new NetctlError('NETCTL_JOURNAL_WRITE', `the journal ${path} cannot be written: ${why}`, { hint, cause });
}
