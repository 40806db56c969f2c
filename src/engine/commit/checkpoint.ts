import { send } from '../send.js';
import type { Job, ModelOf, Progress, Strategy, WentBack } from './strategy.js';

/** Steps act one by one after the device has kept a copy of its configuration that it can go back to. */
export function checkpoint(model: ModelOf<'checkpoint'>): Strategy {
  return {
    stepwise: true,
    async prepare(): Promise<void> {},
    async commit({ plan, tx, session }: Job): Promise<void> {
      const steps = plan.steps.flatMap((step) => step.ops);
      await send(plan.target, session, [...model.open(tx), ...steps, ...model.close(tx)]);
    },
    async keep({ plan, tx }: Job, session): Promise<void> {
      await send(plan.target, session, model.keep(tx));
    },
    async goBack({ plan, tx }: Job, session, progress: Progress): Promise<WentBack> {
      if (progress !== 'touched') return 'back';
      await send(plan.target, session, model.restore(tx));
      return 'back';
    },
  };
}
