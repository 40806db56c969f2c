import { NetctlError } from '../errors/netctl-error.js';
import type { Rival } from './lease-file.js';

/** How many devices are named before the rest is only counted. */
const SHOWN = 5;

/** Another run has the devices. */
export function heldError(rival: Rival, devices: readonly string[]): NetctlError {
  const { process: holder, since, path } = rival;
  const subject = `${names(devices)} ${devices.length === 1 ? 'is' : 'are'} being worked on`;
  const message = `${subject} by ${describe(rival)}, process ${holder.pid} on ${holder.host}, since ${since}`;
  const hint =
    rival.life === 'elsewhere'
      ? `From here it cannot be seen whether that process still runs. When you are sure that it does not, remove ${path} and run \`netctl recover\` with the same state folder.`
      : 'Wait for that run to end, or end it: with Ctrl-C it undoes what it has in flight.';
  return new NetctlError('NETCTL_DEVICE_LOCKED', message, { hint, device: only(devices) });
}

/** A lease that a run, or a recovery of it, has left on devices. */
export interface OpenLeft {
  readonly rival: Rival;
  readonly devices: readonly string[];
}

/** Runs that had devices are gone and have not said what became of them: each once, with all its devices. */
export function openRunErrors(left: readonly OpenLeft[]): readonly NetctlError[] {
  const byRun = new Map<string, OpenLeft>();
  for (const { rival, devices } of left) {
    const run = rival.recovers ?? rival.run;
    const known = byRun.get(run)?.devices ?? [];
    byRun.set(run, { rival, devices: [...new Set([...known, ...devices])] });
  }
  return [...byRun].map(([run, { rival, devices }]) => {
    const message = `the run ${run} ended in the middle, and may have left ${names(devices)} half changed; ${rival.user} worked on it since ${rival.since}`;
    return new NetctlError('NETCTL_RUN_OPEN', message, { device: only(devices) });
  });
}

function describe({ run, recovers, user }: Rival): string {
  return recovers === null ? `the run ${run} of ${user}` : `the recovery of the run ${recovers} by ${user}`;
}

function names(devices: readonly string[]): string {
  const more = devices.length - SHOWN;
  return more > 0 ? `${devices.slice(0, SHOWN).join(', ')} and ${more} more` : devices.join(', ');
}

function only(devices: readonly string[]): string | undefined {
  return devices.length === 1 ? devices[0] : undefined;
}
