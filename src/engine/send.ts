import { NetctlError } from '../errors/netctl-error.js';
import type { Op, Reply, Session } from '../transports/transport.js';
import type { DeviceTarget } from './env.js';
import { bindingOf } from './read.js';

/**
 * Sends ops that change something, one after the other.
 * @throws NetctlError NETCTL_DEVICE_REFUSED at the first op the device refuses, in its own words; what the transport
 * throws when the line is lost.
 */
export async function send(target: DeviceTarget, session: Session, ops: readonly Op[]): Promise<readonly Reply[]> {
  const binding = bindingOf(target);
  let refusal: ReturnType<typeof binding.refusal>;
  const replies = await session.run(ops, {
    stop: (reply) => {
      refusal = binding.refusal(reply, target.accepted);
      return refusal !== undefined;
    },
  });
  if (refusal === undefined) return replies;
  const mask = (text: string): string => target.driver.mask(text);
  const command = mask(wordsOf(replies.at(-1)?.op));
  const code = refusal.kind === 'lock' ? 'NETCTL_DEVICE_LOCKED' : 'NETCTL_DEVICE_REFUSED';
  throw new NetctlError(code, `${target.name} refused "${command}": ${mask(refusal.message)}`, {
    device: target.name,
    command,
  });
}

/** The op for a message: a request that has many edits by the first of them. */
function wordsOf(op: Op | undefined): string {
  const [first, ...others] = op?.shown ?? [];
  if (first === undefined) return op?.line ?? '';
  return others.length === 0 ? first : `${first} and ${others.length} more edit${others.length === 1 ? '' : 's'}`;
}
