import type { CommitModel, Step, Tx } from '../../drivers/driver.js';
import type { Session } from '../../transports/transport.js';
import type { DeviceTarget } from '../env.js';
import { send } from '../send.js';

/** Carries steps out for good in one go, with no timer: for taking changes back by the opposite edits. */
export async function applyEdits(
  target: DeviceTarget,
  session: Session,
  edits: { readonly model: CommitModel; readonly tx: Tx; readonly steps: readonly Step[] },
): Promise<void> {
  const { model, steps } = edits;
  const tx = { ...edits.tx, seconds: 0 };
  const ops = steps.flatMap((step) => step.ops);
  if (model.kind === 'candidate') {
    await send(target, session, [...model.open(tx), ...ops, ...model.commit(tx)]);
    return;
  }
  await send(target, session, [...model.open(tx), ...ops, ...model.close(tx)]);
  if (model.kind === 'checkpoint') await send(target, session, model.keep(tx));
}
