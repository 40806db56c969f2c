import type { Pending } from '../drivers/driver.js';
import type { Session } from '../transports/transport.js';
import type { Job } from './commit/strategy.js';

/** The id of the transaction that takes another one back by opposite edits. */
export function backTxId(id: string): string {
  return `${id}u`;
}

/**
 * What of a transaction, or of the opposite edits that take it back, stands open on the device; undefined where the device
 * has nothing that could. A timer that bears no name counts: nothing was pending when the transaction began.
 */
export async function askStanding({ plan, tx }: Job, session: Session): Promise<readonly Pending[] | undefined> {
  const { pending, kind } = plan.model;
  if (pending === undefined) return undefined;
  const own = new Set([tx.id, backTxId(tx.id)]);
  const found = pending.read(await session.run(pending.ops));
  return found.filter((one) => (one.tx === undefined ? kind !== 'candidate' : own.has(one.tx)));
}
