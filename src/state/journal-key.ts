import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { NetctlError } from '../errors/netctl-error.js';
import { DISK, type StateFiles } from './files.js';
import { codeOf, isMissing, reasonOf } from './reason.js';
import { KEY_LENGTH } from './seal.js';

/**
 * The key that opens what this user's journals have sealed.
 * @throws NetctlError NETCTL_JOURNAL_KEY where there is none, others can read it, or it is no key
 */
export async function readJournalKey(path: string, files: StateFiles = DISK): Promise<Uint8Array> {
  const key = await keyIfThere(path, files);
  if (key !== undefined) return key;
  throw keyError(path, 'is not there, and without it what the journal has sealed cannot be opened');
}

/**
 * The key to seal with; the first time it is made.
 * @throws NetctlError NETCTL_JOURNAL_KEY where it cannot be made, others can read it, or it is no key
 */
export async function makeJournalKey(path: string, files: StateFiles = DISK): Promise<Uint8Array> {
  const key = await keyIfThere(path, files);
  if (key !== undefined) return key;
  try {
    await files.makeFolder(dirname(path));
    await files.publish(path, `${randomBytes(KEY_LENGTH).toString('base64')}\n`);
  } catch (cause) {
    // Another run may have made one in this very moment; then that one counts.
    if (codeOf(cause) !== 'EEXIST') throw keyError(path, `cannot be made: ${reasonOf(cause)}`, cause);
  }
  return readJournalKey(path, files);
}

async function keyIfThere(path: string, files: StateFiles): Promise<Uint8Array | undefined> {
  let text: string;
  let mode: number | undefined;
  try {
    [text, mode] = await Promise.all([files.readText(path), files.mode(path)]);
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw keyError(path, `cannot be read: ${reasonOf(cause)}`, cause);
  }
  if (mode !== undefined && (mode & 0o077) !== 0) {
    throw keyError(path, 'can be read by other users; run chmod 600 on it, and change the secrets that runs have met');
  }
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== KEY_LENGTH) throw keyError(path, `is no key: ${KEY_LENGTH} bytes in base64 are one`);
  return key;
}

function keyError(path: string, problem: string, cause?: unknown): NetctlError {
  return new NetctlError('NETCTL_JOURNAL_KEY', `the key ${path} ${problem}`, { cause });
}
