import type { StagedLines } from '../../drivers/driver.js';
import { errorsOf } from '../../errors/netctl-error.js';
import { send } from '../send.js';
import { askStaged, lostLines, refuseLoss, staleCommit } from './staged.js';
import type { Job, ModelOf, Progress, Strategy, WentBack } from './strategy.js';

/**
 * Steps are staged in a candidate of the device's and take effect together. A candidate may be a copy of the whole
 * configuration: what someone else changes while it is open would be lost at the commit, so what it would do is looked at
 * once it is staged and again just before.
 */
export function candidate(model: ModelOf<'candidate'>): Strategy {
  let staged: StagedLines | undefined;
  let refused = false;

  return {
    stepwise: false,
    async prepare({ plan, tx, session, expected }: Job): Promise<void> {
      try {
        await send(plan.target, session, model.open(tx));
      } catch (error) {
        refused = isRefusal(error);
        throw error;
      }
      await send(
        plan.target,
        session,
        plan.steps.flatMap((step) => step.ops),
      );
      staged = await askStaged(model, session);
      if (staged !== undefined && expected !== undefined) refuseLoss(plan.target, lostLines(staged, expected));
    },
    async commit({ plan, tx, session }: Job): Promise<void> {
      if (!isSame(staged, await askStaged(model, session))) {
        throw staleCommit(plan.target.name, 'what the commit would do is no longer what was staged');
      }
      await send(plan.target, session, model.commit(tx));
    },
    async keep({ plan, tx }: Job, session): Promise<void> {
      if (model.timer !== undefined) await send(plan.target, session, model.timer.confirm(tx));
    },
    async goBack({ plan, tx, session: own }: Job, session, progress: Progress): Promise<WentBack> {
      // Whoever was not let in staged nothing: what stands in a candidate that someone else holds is theirs.
      const gone = refused || (model.stagedInSession === true && session !== own);
      if (progress === 'staged' && !gone) await send(plan.target, session, model.discard(tx));
      if (progress !== 'touched') return 'back';
      if (model.timer === undefined) return 'edits';
      await send(plan.target, session, model.timer.cancel(tx));
      return 'back';
    },
  };
}

function isRefusal(thrown: unknown): boolean {
  const [{ code }] = errorsOf(thrown);
  return code === 'NETCTL_DEVICE_LOCKED' || code === 'NETCTL_DEVICE_REFUSED';
}

function isSame(one: StagedLines | undefined, other: StagedLines | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
