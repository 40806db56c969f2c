import { NetctlError } from '../errors/netctl-error.js';
import { CHECKSUM_LENGTH } from './chain.js';
import type { StateFiles } from './files.js';
import { walkJournal } from './journal-reader.js';
import { isMissing } from './reason.js';

/** More than the record of an end takes. */
const TAIL = 4096;

/**
 * True where a run, whose process is gone, may have left something on a device: its journal has no end, and says that
 * something was about to be sent, or cannot be read to its last line.
 */
export async function needsRecovery(journal: string, files: StateFiles): Promise<boolean> {
  try {
    if ((await endOf(journal, files)) !== undefined) return false;
  } catch (cause) {
    // No journal: the process ended before it could have sent anything.
    if (isMissing(cause)) return false;
  }
  let sent = false;
  let ended = false;
  try {
    const { damaged } = await walkJournal(
      journal,
      ({ kind }) => {
        sent ||= kind === 'stage' || kind === 'touch';
        ended = kind === 'end';
      },
      files,
    );
    return !ended && (sent || damaged !== undefined);
  } catch (thrown) {
    if (thrown instanceof NetctlError) return true;
    throw thrown;
  }
}

/**
 * How a run ended, as the last line of its journal says; undefined where that is no end. A quick look: a run of many devices
 * has a long journal.
 */
export async function endOf(journal: string, files: StateFiles): Promise<string | undefined> {
  const tail = await files.readTail(journal, TAIL);
  const last = tail.split('\n').at(-2) ?? '';
  if (!tail.endsWith('\n')) return undefined;
  try {
    const record: unknown = JSON.parse(last.slice(CHECKSUM_LENGTH + 1));
    if (typeof record !== 'object' || record === null || !('kind' in record) || record.kind !== 'end') return undefined;
    return 'status' in record && typeof record.status === 'string' ? record.status : 'ended';
  } catch {
    return undefined;
  }
}
