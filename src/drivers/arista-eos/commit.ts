import type { Facts } from '../../model/state.js';
import type { CommitModel, Tx } from '../driver.js';
import { controlOp, frameOp, readOp } from '../shared/cli-ops.js';
import { isFrom } from './facts.js';
import { DIFFS, readDiffs, readSessions, SESSIONS, sessionName } from './sessions.js';

/** Configuration sessions came with EOS 4.15; the timer is known from 4.18 on. */
const SESSIONS_FROM = 15;
const TIMER_FROM = 18;

/** Committing compares and applies the whole configuration, which takes its time on a large one. */
const SLOW = { seconds: 120 };

/** `commit timer` takes hours, minutes and seconds; a day is more than anyone waits. */
const TIMER = { min: 1, max: 86_399, unit: 1 };

/**
 * Lines are staged in a configuration session of netctl's own and take effect together, for good or until the timer runs
 * out. Very old software has no sessions: there lines act one by one.
 */
export function commitModel(facts: Facts | undefined): CommitModel {
  if (facts !== undefined && !isFrom(facts, SESSIONS_FROM)) {
    return { kind: 'immediate', open: () => [controlOp('configure terminal')], close: () => [frameOp('end')] };
  }
  const model = {
    kind: 'candidate',
    open: (tx: Tx) => [controlOp(`configure session ${sessionName(tx)}`)],
    staged: { ops: [readOp(DIFFS)], read: readDiffs },
    commit: ({ seconds }: Tx) => [controlOp(seconds === 0 ? 'commit' : `commit timer ${clock(seconds)}`, SLOW)],
    discard: (tx: Tx) => [controlOp(`configure session ${sessionName(tx)} abort`)],
    pending: { ops: [readOp(SESSIONS)], read: readSessions },
  } as const satisfies CommitModel;
  if (facts !== undefined && !isFrom(facts, TIMER_FROM)) return { ...model, commit: () => [controlOp('commit', SLOW)] };
  return {
    ...model,
    timer: {
      ...TIMER,
      confirm: (tx) => [controlOp(`configure session ${sessionName(tx)} commit`, SLOW)],
      cancel: (tx) => [controlOp(`configure session ${sessionName(tx)} abort`, SLOW)],
    },
  };
}

/** `HH:MM:SS`. */
function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
