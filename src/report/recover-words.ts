import type { RunRecord } from '../engine/journal/record.js';
import type { Holding, Looked, RecoverPlan } from '../engine/recover/result.js';

/** How much of the run's changes a device holds. */
export const HOLDS = { before: 'none', between: 'some', goal: 'all' } as const satisfies Record<Holding, string>;

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
