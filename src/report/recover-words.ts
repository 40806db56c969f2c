import type { RunRecord } from '../engine/journal/record.js';
import type { Holding, Looked, RecoverPlan, RecoverResult, Settled } from '../engine/recover/result.js';
import type { Block } from './blocks.js';
import { formatNames } from './name-list.js';

/** How much of the run's changes a device holds. */
export const HOLDS = { before: 'none', between: 'some', goal: 'all' } as const satisfies Record<Holding, string>;

/** How a device is now. */
export const NOW: Readonly<Record<Settled['did'], string>> = {
  undone: 'as it was before the run',
  nothing: 'as it was before the run',
  kept: 'holds the change for good',
  changed: 'changed once more, holds the change for good',
  left: 'left as it was found',
  unknown: 'unknown',
};

/** Which run it is, to stand in brackets. */
export function aboutRun({ startedAt, user, host, comment }: RunRecord): string {
  const why = comment === '' ? '' : `: ${comment}`;
  return `begun ${startedAt.slice(0, 16).replace('T', ' ')} UTC by ${user} on ${host}${why}`;
}

/** What the journal says of the decision. */
export function decidedText({ decided }: Pick<RecoverPlan, 'decided'>): string {
  if (decided === null)
    return 'The run ended before it had decided to keep the change: without a decision it is undone.';
  if (decided === 'keep') return 'The run had decided to keep the change when it ended.';
  return 'It was decided to undo the change.';
}

/** What going on would do with a device. */
export function outlookOf(one: Looked, { direction, devices, decided }: RecoverPlan): string {
  if (one.found === undefined) return 'nothing: needs a hand';
  if (direction === 'undo') {
    return one.found === 'before' && one.pending.length === 0 ? 'nothing: is as it was' : 'undo';
  }
  const unread = devices.some(({ found }) => found === undefined);
  if (unread && (decided !== 'keep' || one.found !== 'goal')) return 'nothing: waits for who cannot be read';
  return one.found === 'goal' ? 'keep' : 'change once more';
}

/** How many devices went which way. */
export function summaryOf(devices: readonly Settled[]) {
  const count = (did: Settled['did']) => devices.filter((one) => one.did === did).length;
  return {
    devices: devices.length,
    undone: count('undone'),
    kept: count('kept'),
    changed: count('changed'),
    unchanged: count('nothing'),
    left: count('left'),
    unknown: count('unknown'),
  };
}

/** The line that sums up. */
export function endingOf({ run, devices, status }: RecoverResult): Block {
  switch (status) {
    case 'nothing': {
      const why = run === null ? 'no run ended in the middle' : `the run ${run.id} left nothing open`;
      return { kind: 'note', level: 'good', text: `Nothing to recover: ${why}.` };
    }
    case 'declined':
      return { kind: 'note', level: 'info', text: 'Nothing was done. The run stays open until it is recovered.' };
    case 'recovered':
      return { kind: 'note', level: 'good', text: `Recovered: ${countText(devices)}. Nothing is left open.` };
    case 'open': {
      const text = `Not recovered: ${countText(devices)}.${handText(devices)} The run stays open: run netctl recover again.`;
      return { kind: 'note', level: 'bad', text };
    }
  }
}

function handText(devices: readonly Settled[]): string {
  const unknown = devices.filter(({ did }) => did === 'unknown').map(({ device }) => device);
  if (unknown.length === 0) return '';
  return ` ${formatNames(unknown)} ${unknown.length === 1 ? 'needs' : 'need'} a hand.`;
}

function countText(devices: readonly Settled[]): string {
  const { devices: all, undone, kept, changed, unchanged, left, unknown } = summaryOf(devices);
  const counts: readonly (readonly [number, string])[] = [
    [undone, 'undone'],
    [kept, 'kept'],
    [changed, 'changed once more'],
    [unchanged, 'without any of the change'],
    [left, 'left as found'],
    [unknown, 'unknown'],
  ];
  const parts = counts.filter(([count]) => count > 0).map(([count, text]) => `, ${count} ${text}`);
  return `${all} ${all === 1 ? 'device' : 'devices'}${parts.join('')}`;
}
