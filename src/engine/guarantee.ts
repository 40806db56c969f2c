import type { CommitModel } from '../drivers/driver.js';
import { featuresOf } from '../model/change.js';
import { timerSeconds } from './course.js';
import type { DevicePlan } from './plan.js';
import { bindingOf } from './read.js';
import type { Guarantee } from './result.js';

/** What can be promised for a device of this commit model, whatever the plan. */
export function promised(model: CommitModel): Pick<Guarantee, 'commit' | 'whole' | 'undo'> {
  switch (model.kind) {
    case 'candidate':
      return { commit: 'candidate', whole: true, undo: model.timer === undefined ? 'inverse' : 'discard' };
    case 'checkpoint':
      return { commit: 'checkpoint', whole: false, undo: 'checkpoint' };
    case 'immediate':
      return { commit: 'immediate', whole: model.whole === true, undo: 'inverse' };
  }
}

/** What holds for this plan. `saved` is what is meant to be, or was, made to survive a reboot. */
export function guaranteeOf(
  plan: DevicePlan,
  how: { readonly confirmTimeout: number; readonly saved: boolean; readonly rehearsed: boolean },
): Guarantee {
  const seconds = timerSeconds(plan, how.confirmTimeout);
  return {
    ...promised(plan.model),
    revertsItselfS: seconds === 0 ? null : seconds,
    survivesReboot: !isInMemoryAlone(plan) && (bindingOf(plan.target).persistence === undefined || how.saved),
    verified: plan.target.oneLogin === true ? 'same_session' : 'fresh',
    rehearsed: how.rehearsed,
  };
}

type Parts = Pick<DevicePlan, 'target' | 'reading' | 'changes'>;

/** True where a part of the change lives in memory alone, so that a reboot loses it, and what was there before. */
export function isInMemoryAlone({ target, reading, changes }: Parts): boolean {
  const volatile = bindingOf(target).volatile?.(reading.facts) ?? [];
  return featuresOf(changes).some((feature) => volatile.includes(feature));
}

/** True where there is something in the change that saving would keep. */
export function canBeSaved({ target, reading, changes }: Parts): boolean {
  const { persistence, volatile } = bindingOf(target);
  const lost = volatile?.(reading.facts) ?? [];
  return persistence !== undefined && featuresOf(changes).some((feature) => !lost.includes(feature));
}
