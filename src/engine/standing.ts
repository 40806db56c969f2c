import type { CommitModel, Pending, Tx } from '../drivers/driver.js';
import { errorsOf } from '../errors/netctl-error.js';
import type { Session } from '../transports/transport.js';
import type { Job, Strategy } from './commit/strategy.js';

/** The id of the transaction that takes another one back by opposite edits. */
export function backTxId(id: string): string {
  return `${id}u`;
}

/**
 * What of a transaction, or of the opposite edits that take it back, stands open on the device; undefined where the device
 * has nothing that could, or does not tell. A timer that bears no name counts: nothing was pending when the transaction began.
 */
export async function askStanding({ plan, tx }: Job, session: Session): Promise<readonly Pending[] | undefined> {
  const { pending, othersOnly, kind } = plan.model;
  if (pending === undefined || othersOnly) return undefined;
  const own = new Set([tx.id, backTxId(tx.id)]);
  const found = pending.read(await session.run(pending.ops));
  return found.filter((one) => (one.tx === undefined ? kind !== 'candidate' : own.has(one.tx)));
}

/** True where a timer of netctl's may run on the device and the device does not tell of it. */
export function mayWaitUntold(
  { kind, pending, othersOnly, ...model }: CommitModel,
  { seconds }: Pick<Tx, 'seconds'>,
): boolean {
  const timer = kind === 'candidate' && 'timer' in model && model.timer !== undefined;
  return timer && seconds > 0 && (pending === undefined || othersOnly === true);
}

/**
 * Confirms where it cannot be asked whether something waits for that. A device that refuses has nothing that waits: it was
 * confirmed before, or went back; what it holds is read next.
 */
export async function confirmUntold(job: Job, strategy: Strategy, session: Session): Promise<void> {
  try {
    await strategy.keep(job, session);
  } catch (thrown) {
    const [error] = errorsOf(thrown);
    if (error.class !== 'device') throw error;
  }
}
