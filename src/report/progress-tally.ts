import type { Phase, PhaseEvent, RunEvent } from '../engine/events.js';
import { printableLine } from './printable.js';

/** How a phase stands. Handed around and changed by its owner only. */
export interface Tally {
  readonly phase: Phase;
  readonly total: number;
  readonly running: ReadonlySet<string>;
  readonly done: number;
  readonly failed: number;
}

/** The words for what happens in a phase. */
export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  read: 'Reading',
  rehearse: 'Rehearsing',
  prepare: 'Preparing',
  apply: 'Changing',
  verify: 'Verifying',
  save: 'Saving',
  undo: 'Undoing',
};

/** How many of the devices at work are named. */
const NAMED = 3;

export function beginTally({ phase, devices }: PhaseEvent): Tally {
  return { phase, total: devices, running: new Set(), done: 0, failed: 0 };
}

/** The tally after an event of its phase. */
export function countEvent(tally: Tally, { device, state }: RunEvent): Tally {
  if (state === 'started') return { ...tally, running: new Set([...tally.running, device]) };
  const running = new Set(tally.running);
  running.delete(device);
  return {
    ...tally,
    running,
    done: tally.done + (state === 'done' ? 1 : 0),
    failed: tally.failed + (state === 'failed' ? 1 : 0),
  };
}

/** True once every device of the phase has ended, well or not. */
export function isOver({ total, done, failed }: Tally): boolean {
  return done + failed >= total;
}

/** A phase in one line, for example `128 of 500, 2 failed: sw129, sw130, sw131 and 59 more`. */
export function describeTally({ total, done, failed, running }: Tally): string {
  const counts = `${done + failed} of ${total}${failed === 0 ? '' : `, ${failed} failed`}`;
  if (running.size === 0) return counts;
  const named: string[] = [];
  for (const name of running) {
    if (named.length === NAMED) break;
    named.push(printableLine(name));
  }
  const rest = running.size - named.length;
  return `${counts}: ${named.join(', ')}${rest === 0 ? '' : ` and ${rest} more`}`;
}
