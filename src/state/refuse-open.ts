import { throwCollected } from '../errors/netctl-error.js';
import { DISK, type StateFiles } from './files.js';
import { journalFile, leasesFolder, runFolder } from './folder.js';
import { type OpenLeft, openRunErrors } from './lease-errors.js';
import { readRivals } from './lease-file.js';
import { needsRecovery } from './open-run.js';
import { isMissing } from './reason.js';

/**
 * Refuses devices that a run has left which ended in the middle: what they hold now may not last, so that even a plan with
 * nothing to do says nothing about them. Takes nothing; that is for takeLeases, once it is known what changes.
 * @throws NetctlError or NetctlErrors NETCTL_RUN_OPEN
 */
export async function refuseOpenRuns(
  stateDir: string,
  devices: readonly string[],
  files: StateFiles = DISK,
): Promise<void> {
  const wanted = new Set(devices);
  const left: OpenLeft[] = [];
  for (const rival of await rivalsIn(stateDir, files)) {
    const shared = rival.devices.filter((device) => wanted.has(device));
    const run = rival.recovers ?? rival.run;
    if (rival.life !== 'dead' || shared.length === 0) continue;
    if (await needsRecovery(journalFile(runFolder(stateDir, run)), files)) left.push({ rival, devices: shared });
  }
  throwCollected(openRunErrors(left));
}

async function rivalsIn(stateDir: string, files: StateFiles): ReturnType<typeof readRivals> {
  try {
    return await readRivals(leasesFolder(stateDir), undefined, files);
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw cause;
  }
}
