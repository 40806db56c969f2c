import { send } from '../send.js';
import type { Job, ModelOf, Progress, Strategy, WentBack } from './strategy.js';

/** Steps act one by one, and only the opposite edits lead back. */
export function immediate(model: ModelOf<'immediate'>): Strategy {
  return {
    stepwise: true,
    async prepare(): Promise<void> {},
    async commit({ plan, tx, session }: Job): Promise<void> {
      const steps = plan.steps.flatMap((step) => step.ops);
      await send(plan.target, session, [...model.open(tx), ...steps, ...model.close(tx)]);
    },
    async keep(): Promise<void> {},
    async goBack(_job, _session, progress: Progress): Promise<WentBack> {
      return progress === 'touched' ? 'edits' : 'back';
    },
  };
}
