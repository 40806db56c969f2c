import { bindingOf } from '../engine/read.js';
import type { Assignment } from '../engine/study.js';
import type { Context } from './context.js';

/** Says once for each platform what of it was tried on emulated devices alone: the user should know before the first change. */
export function noteUntried(assignments: readonly Pick<Assignment, 'target' | 'features'>[], context: Context): void {
  const platforms = new Map(
    assignments.map(({ target, features }) => {
      const { via, tried } = bindingOf(target);
      return [`${target.driver.id} ${via}`, { driver: target.driver, tried: tried ?? target.driver.tried, features }];
    }),
  );
  for (const { driver, tried, features } of platforms.values()) {
    const untried = features.filter((feature) => tried[feature]?.on === 'emulated');
    if (untried.length === 0) continue;
    const what = untried.length === features.length ? driver.title : `${untried.join(' and ')} on ${driver.title}`;
    context.note(
      `${what}: tried on emulated devices only so far. Look at the plan closely, and begin with one device.`,
    );
  }
}
