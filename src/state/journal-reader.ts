import { dirname } from 'node:path';
import type { JournalEntry } from '../engine/journal/record.js';
import { NetctlError } from '../errors/netctl-error.js';
import { CHAIN_START, CHECKSUM_LENGTH, chainChecksum } from './chain.js';
import { DISK, type StateFiles } from './files.js';
import { journalFile } from './folder.js';
import type { Damage } from './journal-errors.js';
import { reasonOf } from './reason.js';
import { recordProblem } from './record-shape.js';

/** What a journal says. */
export interface JournalReading {
  readonly records: readonly JournalEntry[];
  /** The first line that does not fit, where there is one: more may have been done than the records say. */
  readonly damaged?: Damage;
  /**
   * True where the last line is cut off. That is how a process ends that is killed while it writes; since nothing is done
   * before its record is whole on the disk, nothing is missing then.
   */
  readonly cut: boolean;
}

/** How far a journal could be read. */
export interface JournalEnd extends Pick<JournalReading, 'damaged' | 'cut'> {
  /** How many bytes the lines that fit have, and the checksum of the last of them. */
  readonly size: number;
  readonly checksum: string;
}

/**
 * Reads a journal up to the first line that does not fit.
 * @param path the folder of a run, or its journal
 * @throws NetctlError NETCTL_JOURNAL_READ where there is none or it cannot be read
 */
export async function readJournal(path: string, files: StateFiles = DISK): Promise<JournalReading> {
  const records: JournalEntry[] = [];
  const { file } = await journalPath(path, files);
  const { damaged, cut } = await walkJournal(file, (record) => void records.push(record), files);
  return damaged === undefined ? { records, cut } : { records, cut, damaged };
}

/** The journal that a path means: a file, or the one in a folder. @throws NetctlError NETCTL_JOURNAL_READ */
export async function journalPath(
  path: string,
  files: StateFiles,
): Promise<{ readonly file: string; readonly folder: string }> {
  try {
    return (await files.isFolder(path))
      ? { file: journalFile(path), folder: path }
      : { file: path, folder: dirname(path) };
  } catch (cause) {
    throw readError(path, cause);
  }
}

/**
 * Hands on the records of a journal one by one, so that whoever needs little of each does not hold them all.
 * @throws NetctlError NETCTL_JOURNAL_READ
 */
export async function walkJournal(
  file: string,
  visit: (record: JournalEntry) => void,
  files: StateFiles,
): Promise<JournalEnd> {
  let size = 0;
  let checksum = CHAIN_START;
  let line = 0;
  for await (const { bytes, whole } of linesOf(file, files)) {
    line += 1;
    if (!whole) return { size, checksum, cut: true };
    const record = parseLine(bytes, checksum, line);
    if (typeof record === 'string') return { size, checksum, cut: false, damaged: { line, why: record } };
    visit(record);
    checksum = bytes.toString('latin1', 0, CHECKSUM_LENGTH);
    size += bytes.length + 1;
  }
  return { size, checksum, cut: false };
}

/** The record of a line, or what is wrong with it. */
function parseLine(bytes: Buffer, previous: string, line: number): JournalEntry | string {
  const json = bytes.subarray(CHECKSUM_LENGTH + 1);
  const expected = `${chainChecksum(previous, json)} `;
  if (bytes.toString('latin1', 0, CHECKSUM_LENGTH + 1) !== expected) {
    return 'does not have the checksum that it should: it was changed, or one before it was lost';
  }
  let value: unknown;
  try {
    value = JSON.parse(json.toString('utf8'));
  } catch {
    return 'is no JSON';
  }
  const problem = recordProblem(value);
  if (problem !== undefined) return problem;
  const record = value as JournalEntry;
  if (line === 1 && record.kind !== 'run') return 'does not begin a journal, which a record of kind "run" does';
  return record;
}

interface Line {
  /** Without the line end. */
  readonly bytes: Buffer;
  /** False for what stands behind the last line end. */
  readonly whole: boolean;
}

const LINE_END = 0x0a;

async function* linesOf(file: string, files: StateFiles): AsyncGenerator<Line> {
  let pieces: Buffer[] = [];
  for await (const piece of piecesOf(file, files)) {
    let start = 0;
    for (let end = piece.indexOf(LINE_END); end !== -1; end = piece.indexOf(LINE_END, start)) {
      yield { bytes: Buffer.concat([...pieces, piece.subarray(start, end)]), whole: true };
      pieces = [];
      start = end + 1;
    }
    if (start < piece.length) pieces.push(piece.subarray(start));
  }
  if (pieces.length > 0) yield { bytes: Buffer.concat(pieces), whole: false };
}

async function* piecesOf(file: string, files: StateFiles): AsyncGenerator<Buffer> {
  try {
    for await (const piece of files.read(file)) yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
  } catch (cause) {
    throw readError(file, cause);
  }
}

function readError(path: string, cause: unknown): NetctlError {
  return new NetctlError('NETCTL_JOURNAL_READ', `the journal ${path} cannot be read: ${reasonOf(cause)}`, { cause });
}
