import type { DeviceStatus, RunResult } from '../engine/result.js';
import { notBegun } from './batch-blocks.js';
import type { Block } from './blocks.js';
import { isCalledOff, isIdle, isStopped, wasUndone } from './run-words.js';

const COUNT_WORDS: readonly (readonly [DeviceStatus | 'not_begun', string])[] = [
  ['planned', 'to change'],
  ['changed', 'changed'],
  ['unchanged', 'with nothing to do'],
  ['rolled_back', 'undone'],
  ['refused', 'refused'],
  ['not_begun', 'not begun'],
  ['failed', 'failed'],
  ['unknown', 'in an unknown state'],
  ['skipped', 'left out'],
];

const HEADLINES: Readonly<Record<RunResult['status'], readonly [level: 'good' | 'info' | 'bad', text: string]>> = {
  changed: ['good', 'Done'],
  unchanged: ['good', 'Nothing to do'],
  planned: ['info', 'Plan'],
  rolled_back: ['bad', 'Undone'],
  failed: ['bad', 'Failed'],
  unknown: ['bad', 'Unknown state'],
};

function headlineOf({ status, devices }: RunResult, calledOff: boolean): (typeof HEADLINES)[RunResult['status']] {
  const partly = (status === 'failed' || status === 'rolled_back') && devices.some((d) => d.status === 'changed');
  if (partly) return ['bad', 'Partly done'];
  return calledOff ? ['bad', 'Cancelled'] : HEADLINES[status];
}

/** The line that sums up a run. */
export function runSummary(result: RunResult): Block {
  const { devices } = result;
  const calledOff = isCalledOff(result) && result.status !== 'unknown';
  const [level, headline] = headlineOf(result, calledOff);
  const idle = notBegun(result);
  const statuses = devices.map((device) => {
    if (calledOff && isStopped(device)) return wasUndone(device) ? 'rolled_back' : 'not_begun';
    return isIdle(device, idle) ? 'not_begun' : device.status;
  });
  const counts = COUNT_WORDS.map(([word, text]) => ({ text, count: statuses.filter((one) => one === word).length }));
  const parts = counts.filter(({ count }) => count > 0).map(({ text, count }) => `${count} ${text}`);
  const total = `${devices.length} ${devices.length === 1 ? 'device' : 'devices'}`;
  return { kind: 'note', level, text: `${headline}: ${total}${parts.length > 0 ? `, ${parts.join(', ')}` : ''}.` };
}
