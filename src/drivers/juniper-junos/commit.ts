import type { NetconfOp } from '../../transports/transport.js';
import type { CommitModel, Tx } from '../driver.js';
import { controlRpc, lockRpc, plain, worded } from '../shared/netconf/ops.js';

/** Committing checks and applies the whole configuration. */
const SLOW = 180;
/** The device counts in minutes, and takes less than one for none: the change would go back at once. */
const MINUTE = 60;

const CHECK = controlRpc(plain('validate', [plain('source', [plain('candidate')])]), SLOW);
const LOCK = lockRpc('lock', 'candidate');
const UNLOCK = lockRpc('unlock', 'candidate');

/**
 * The candidate is locked, checked and committed by the device's own operation, whose timer runs on when the session ends
 * and which any later commit of any session confirms. There is nothing that cancels it: the opposite edits are committed
 * instead, which ends the wait too.
 */
export const COMMIT_MODEL: CommitModel = {
  kind: 'candidate',
  open: () => [LOCK],
  commit: (tx) => [CHECK, commitRpc(tx), UNLOCK],
  discard: () => [controlRpc(plain('discard-changes')), UNLOCK],
  timer: {
    min: MINUTE,
    max: 65_535 * MINUTE,
    unit: MINUTE,
    // The lock is refused where the candidate has someone else's changes, which the commit would take along.
    confirm: (tx) => [LOCK, commitRpc({ ...tx, seconds: 0 }), UNLOCK],
    cancel: () => [],
  },
};

function commitRpc({ seconds, comment }: Tx): NetconfOp {
  const confirmed =
    seconds === 0 ? [] : [plain('confirmed'), worded('confirm-timeout', String(Math.ceil(seconds / MINUTE)))];
  const log = comment === '' ? [] : [worded('log', comment)];
  return controlRpc(plain('commit-configuration', [...confirmed, ...log]), SLOW);
}
