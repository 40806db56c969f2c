import type { DeviceTarget } from '../engine/env.js';
import type { Context } from './context.js';

/** Says once for each platform that it was tried on emulated devices alone: the user should know before the first change. */
export function noteUntried(targets: readonly DeviceTarget[], context: Context): void {
  const platforms = new Map(targets.map(({ driver }) => [driver.id, driver]));
  for (const { title, tried } of platforms.values()) {
    if (tried.vlan?.on !== 'emulated') continue;
    context.note(
      `${title}: tried on emulated devices only so far. Look at the plan closely, and begin with one device.`,
    );
  }
}
