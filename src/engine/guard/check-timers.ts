import { NetctlError } from '../../errors/netctl-error.js';
import { type Participant, timerSeconds } from '../course.js';

/** The share of a timer that commit and verification of a batch may take; the rest is for telling the devices to keep. */
const SHARE = 2 / 3;

/**
 * Refuses a batch that would take longer than the shortest of its timers leaves: devices would go back by themselves while
 * others are still being verified. Reckoned from what reading each device has just taken, since verifying takes as much,
 * and committing is taken for as long again.
 * @returns an error that names the batch size that fits; undefined where the batch does
 */
export function checkTimers(
  batch: readonly Participant[],
  { confirmTimeout, concurrency }: { readonly confirmTimeout: number; readonly concurrency: number },
): NetctlError | undefined {
  const timers = batch.map(({ plan }) => timerSeconds(plan, confirmTimeout)).filter((seconds) => seconds > 0);
  if (timers.length === 0) return undefined;
  const shortest = Math.min(...timers);
  const each = slowestOf(batch) * 2;
  const rounds = Math.ceil(batch.length / concurrency);
  if (each * rounds <= shortest * SHARE) return undefined;
  const fits = Math.floor((shortest * SHARE) / each) * concurrency;
  const message =
    `${batch.length} devices would take about ${Math.round(each * rounds)} s to change and verify, ` +
    `and the first of them goes back by itself after ${shortest} s`;
  const hint =
    fits > 0
      ? `Use --batch-size ${Math.min(fits, batch.length)} or less, or a longer --confirm-timeout.`
      : 'Use a longer --confirm-timeout: the devices answer slowly.';
  return new NetctlError('NETCTL_DEVICE_TIMER', message, { hint });
}

/** Seconds that connecting to and reading a device takes, for the slow ones of the batch: one in ten is slower. */
function slowestOf(batch: readonly Participant[]): number {
  const seconds = batch
    .map(({ watch }) => watch.read())
    .map(({ connect = 0, read = 0 }) => (connect + read) / 1_000)
    .sort((a, b) => a - b);
  return seconds[Math.floor((seconds.length - 1) * 0.9)] ?? 0;
}
