import type { Session } from '../transports/transport.js';
import type { DevicePlan } from './plan.js';
import { bindingOf } from './read.js';
import { send } from './send.js';

/**
 * Makes the device work by changes that are in its configuration, where it does not do that by itself: for example, look at
 * received routes again by a new policy. Nothing is configured.
 * @throws NetctlError NETCTL_DEVICE_REFUSED
 */
export async function activate(
  { target, reading, changes }: Pick<DevicePlan, 'target' | 'reading' | 'changes'>,
  session: Session,
): Promise<void> {
  const ops = bindingOf(target).activate?.(changes, reading.facts, reading.state) ?? [];
  if (ops.length > 0) await send(target, session, ops);
}
