import type { DeviceResult, DeviceStatus, RunResult } from '../engine/result.js';
import { notBegun } from './batch-blocks.js';

/** Gives the words for what happened to a device. */
export type Words = (device: DeviceResult) => string;

/** One that failed before anything was sent to it got nothing, and so did one whose batch was not begun. */
export function statusWordsOf(result: RunResult): Words {
  const idle = notBegun(result);
  const calledOff = isCalledOff(result);
  return (device) => {
    if (isIdle(device, idle)) return 'not begun, nothing was sent';
    if (calledOff && isStopped(device))
      return wasUndone(device) ? 'undone, as the run was called off' : 'nothing was sent';
    return device.status === 'failed' && !wasUndone(device) ? 'failed, nothing was sent' : STATUS_WORDS[device.status];
  };
}

/** True for a run that ended because somebody wanted it to end. */
export function isCalledOff({ errors }: RunResult): boolean {
  return errors.length > 0 && errors.every(({ code }) => code === 'NETCTL_CANCELLED');
}

/** True for a device that did nothing wrong: the run was stopped while it waited, or was being worked on. */
export function isStopped({ status, error }: DeviceResult): boolean {
  const stopped = status === 'refused' || status === 'rolled_back' || status === 'failed';
  return stopped && (error === null || error.code === 'NETCTL_CANCELLED');
}

/** True where something had been sent that had to be taken back. */
export function wasUndone({ timings }: DeviceResult): boolean {
  return timings.undo !== undefined;
}

/** True for a device that got nothing because the run did not come to its batch; a refused plan is told as such. */
export function isIdle({ name, status, error }: DeviceResult, idle: ReadonlySet<string>): boolean {
  return status === 'refused' && error === null && idle.has(name);
}

const STATUS_WORDS: Readonly<Record<DeviceStatus, string>> = {
  changed: 'changed',
  unchanged: 'nothing to do',
  planned: 'planned',
  rolled_back: 'undone because of another device',
  refused: 'refused, nothing was sent',
  failed: 'failed and put back as it was',
  unknown: 'in an unknown state: run netctl recover',
  skipped: 'left out: it could not be read',
};
