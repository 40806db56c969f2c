import type { Facts, Feature } from '../../model/state.js';
import type { Ask, CommitModel, Pending } from '../driver.js';
import { controlOp, frameOp, readOp } from '../shared/cli-ops.js';
import { isDatabaseApart, vtpOf } from './facts.js';

/** Saving copies of the configuration and going back to one take their time on old switches. */
const SLOW = { seconds: 120 };

/** `configure terminal revert timer` counts whole minutes, from 1 to 120. */
const TIMER = { min: 60, max: 7_200, unit: 60 };

const PENDING: Ask<readonly Pending[]> = {
  ops: [readOp('show archive config rollback timer')],
  read: (replies) => readPending(replies[0]?.output),
};

/**
 * Lines act one by one. With an archive the device can go back to the copy made at the start, by itself when the timer
 * runs out; VLANs of a database apart from the configuration are in no copy, so they are taken back by opposite edits.
 */
export function commitModel(facts: Facts | undefined, features: readonly Feature[]): CommitModel {
  const close = () => [frameOp('end')];
  if (facts !== undefined && !hasCheckpoint(facts, features)) {
    // Someone's timer would also take back what is changed without one.
    const timers = hasTimer(facts) ? { pending: PENDING } : {};
    return { kind: 'immediate', open: () => [controlOp('configure terminal')], close, ...timers };
  }
  return {
    kind: 'checkpoint',
    open: ({ seconds }) => [
      seconds === 0
        ? controlOp('configure terminal')
        : controlOp(`configure terminal revert timer ${Math.ceil(seconds / TIMER.unit)}`, SLOW),
    ],
    close,
    keep: ({ seconds }) => (seconds === 0 ? [] : [controlOp('configure confirm', SLOW)]),
    restore: () => [controlOp('configure revert now', SLOW)],
    timer: TIMER,
    pending: PENDING,
  };
}

function hasTimer(facts: Facts): boolean {
  return facts.extra['archive'] === 'on' && facts.extra['revertTimer'] === 'yes';
}

/** All but VLANs stands in the configuration always. */
function hasCheckpoint(facts: Facts, features: readonly Feature[]): boolean {
  return hasTimer(facts) && !(isDatabaseApart(facts) && features.includes('vlan'));
}

function readPending(output = ''): readonly Pending[] {
  // Any other answer than this one describes a timer that runs.
  if (/No Rollback Confirmed Change pending/i.test(output) || output.trim() === '') return [];
  const user = /^User\s*: *(?<user>\S{1,64})/im.exec(output)?.groups?.['user'];
  // The timer bears no name: it cannot be told who set it.
  return [
    { what: `a configuration revert timer${user === undefined ? '' : ` of ${user}`}`, tx: undefined, timer: true },
  ];
}

/** The lines that let the device go back by itself, where it cannot now. */
export function improvements(facts: Facts): readonly string[] {
  const { mode, domain } = vtpOf(facts);
  if (facts.extra['revertTimer'] !== 'yes') return [];
  // A server without a domain keeps its VLANs for itself: in transparent mode they stand in the configuration.
  const vtp = mode === 'server' && domain === '' ? ['vtp mode transparent'] : [];
  if (isDatabaseApart(facts) && vtp.length === 0) return [];
  const archive = facts.extra['archive'] === 'on' ? [] : ['archive', ' path flash:netctl'];
  return [...vtp, ...archive];
}
