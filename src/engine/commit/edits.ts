import type { CommitModel, Step, Tx } from '../../drivers/driver.js';
import type { Session } from '../../transports/transport.js';
import type { LineDiff } from '../config-lines.js';
import type { DeviceTarget } from '../env.js';
import { send } from '../send.js';
import { askStaged, lostLinesGoingBack, refuseLoss } from './staged.js';

export interface Edits {
  readonly model: CommitModel;
  readonly tx: Tx;
  readonly steps: readonly Step[];
  /** What they take back, where that was rehearsed: a commit that would take more along is refused. */
  readonly undoes?: LineDiff | undefined;
}

/** Carries steps out for good in one go, with no timer: for taking changes back by the opposite edits. */
export async function applyEdits(target: DeviceTarget, session: Session, edits: Edits): Promise<void> {
  const { model, steps, undoes } = edits;
  const tx = { ...edits.tx, seconds: 0 };
  const ops = steps.flatMap((step) => step.ops);
  if (model.kind === 'candidate') {
    await send(target, session, [...model.open(tx), ...ops]);
    const staged = undoes === undefined ? undefined : await askStaged(model, session);
    if (staged !== undefined && undoes !== undefined) refuseLoss(target, lostLinesGoingBack(staged, undoes));
    await send(target, session, model.commit(tx));
    return;
  }
  await send(target, session, [...model.open(tx), ...ops, ...model.close(tx)]);
  if (model.kind === 'checkpoint') await send(target, session, model.keep(tx));
}
