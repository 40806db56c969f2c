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
    if (endsWithEnd(await files.readTail(journal, TAIL))) return false;
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

/** A quick look: a run of many devices has a long journal, and one that ended says so in its last line. */
function endsWithEnd(tail: string): boolean {
  const last = tail.split('\n').at(-2) ?? '';
  if (!tail.endsWith('\n')) return false;
  try {
    const record: unknown = JSON.parse(last.slice(CHECKSUM_LENGTH + 1));
    return typeof record === 'object' && record !== null && 'kind' in record && record.kind === 'end';
  } catch {
    return false;
  }
}
