import { send } from '../send.js';
import type { Job, ModelOf, Progress, Strategy, WentBack } from './strategy.js';

/** Steps are staged in a candidate of the device's and take effect together. */
export function candidate(model: ModelOf<'candidate'>): Strategy {
  return {
    stepwise: false,
    async prepare({ plan, tx, session }: Job): Promise<void> {
      const staged = plan.steps.flatMap((step) => step.ops);
      await send(plan.target, session, [...model.open(tx), ...staged, ...(model.validate?.(tx) ?? [])]);
    },
    async commit({ plan, tx, session }: Job): Promise<void> {
      await send(plan.target, session, model.commit(tx));
    },
    async keep({ plan, tx }: Job, session): Promise<void> {
      if (model.timer !== undefined) await send(plan.target, session, model.timer.confirm(tx));
    },
    async goBack({ plan, tx }: Job, session, progress: Progress): Promise<WentBack> {
      if (progress === 'staged') await send(plan.target, session, model.discard(tx));
      if (progress !== 'touched') return 'back';
      if (model.timer === undefined) return 'edits';
      await send(plan.target, session, model.timer.cancel(tx));
      return 'back';
    },
  };
}
