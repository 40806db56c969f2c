import type { Session } from '../../transports/transport.js';
import type { EngineEnv } from '../env.js';
import type { DevicePlan } from '../plan.js';
import { mapPool } from '../pool.js';
import { bindingOf } from '../read.js';
import { sessionAddressOf } from './session-address.js';

/** The other end of netctl's session with a device, as the device sees it, by the device's name; those that tell none are left out. */
export type SessionPeers = ReadonlyMap<string, string>;

export interface PeerContext {
  readonly plans: readonly DevicePlan[];
  sessions(plan: DevicePlan): Session | undefined;
  readonly env: Pick<EngineEnv, 'connect' | 'signal' | 'concurrency'>;
}

/** Asks every device where its session comes from, where any of the plans changes filters; a device with nothing to change over a new session. */
export async function askPeers({ plans, sessions, env }: PeerContext): Promise<SessionPeers> {
  const filters = plans.some(({ changes }) => changes.some(({ kind }) => kind === 'acl' || kind === 'acl_binding'));
  if (!filters) return new Map();
  const told = await mapPool(plans, env.concurrency, (plan) => askPeer(plan, sessions(plan), env));
  return new Map(told.flatMap((one) => (one === undefined ? [] : [one])));
}

async function askPeer(
  { target, reading }: DevicePlan,
  open: Session | undefined,
  env: PeerContext['env'],
): Promise<readonly [string, string] | undefined> {
  const binding = bindingOf(target);
  const own = sessionAddressOf(reading);
  const ask = own === undefined ? undefined : binding.observe?.path?.(own.interface);
  if (ask === undefined) return undefined;
  let fresh: Session | undefined;
  try {
    if (open?.alive !== true) fresh = await env.connect(target.endpoint, binding.dialect, env.signal);
    const replies = await (fresh ?? open)?.run(ask.ops, { signal: env.signal });
    const { peer } = ask.read(replies ?? []);
    return peer === undefined ? undefined : [target.name, peer];
  } catch {
    // What cannot be told is taken for any address, and refused where that makes a difference.
    return undefined;
  } finally {
    await fresh?.close();
  }
}
