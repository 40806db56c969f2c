import { join } from 'node:path';
import { NetctlError } from '../errors/netctl-error.js';
import { DISK, REMOVED, type StateFiles } from './files.js';
import { journalFile, leasesFolder, runFolder, runsFolder } from './folder.js';
import { leasedIn } from './lease-file.js';
import { needsRecovery } from './open-run.js';
import { isMissing, reasonOf } from './reason.js';
import { listRunIds } from './runs.js';

/**
 * Removes the oldest runs beyond so many, as far as nobody needs them any more: those that have ended, and those that ended
 * before anything was sent. A run that has to be recovered, or that any lease names, stays however old it is.
 * @returns the ids of the runs that are gone, oldest first
 * @throws NetctlError NETCTL_STATE_FOLDER, NETCTL_DEVICE_LOCKED where a lease makes no sense and may be of any run
 */
export async function pruneRuns(stateDir: string, keep: number, files: StateFiles = DISK): Promise<readonly string[]> {
  const old = (await listRunIds(stateDir, files)).slice(keep).reverse();
  if (old.length === 0) return [];
  // In this order: a run whose lease is gone by now has its end in its journal.
  const leased = await leasedRuns(stateDir, files);
  const removed: string[] = [];
  try {
    for (const id of old) {
      const folder = runFolder(stateDir, id);
      if (leased.has(id) || (await needsRecovery(journalFile(folder), files))) continue;
      await files.removeFolder(folder);
      removed.push(id);
    }
    await removeLeftovers(runsFolder(stateDir), files);
  } catch (cause) {
    if (cause instanceof NetctlError) throw cause;
    const message = `old runs in ${runsFolder(stateDir)} cannot be removed: ${reasonOf(cause)}`;
    throw new NetctlError('NETCTL_STATE_FOLDER', message, { cause });
  }
  return removed;
}

async function leasedRuns(stateDir: string, files: StateFiles): Promise<ReadonlySet<string>> {
  try {
    return await leasedIn(leasesFolder(stateDir), files);
  } catch (cause) {
    if (isMissing(cause)) return new Set();
    throw cause;
  }
}

/** What a process left that was killed while it removed a run. */
async function removeLeftovers(folder: string, files: StateFiles): Promise<void> {
  for (const name of await files.list(folder)) {
    if (name.startsWith(REMOVED)) await files.removeFolder(join(folder, name));
  }
}
