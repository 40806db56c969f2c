import { errorsOf } from '../../errors/netctl-error.js';
import { inNetwork, isIpv6, sameIp } from '../../model/ip-address.js';
import type { ManagementAddress } from '../../model/management.js';
import type { SessionPath } from '../../model/observation.js';
import type { Session } from '../../transports/transport.js';
import type { EngineEnv } from '../env.js';
import type { DevicePlan } from '../plan.js';
import { bindingOf } from '../read.js';
import { sessionAddressOf } from './session-address.js';

/** The two ends of netctl's session with a device within the device's own network. */
export interface SessionEnds {
  /** True where the device has just answered: whatever its frames passed knows its address and that of its next hop. */
  readonly heard: boolean;
  /** Every hardware address that may be one of the two; undefined where that cannot be told. */
  readonly addresses: ReadonlySet<string> | undefined;
  /** Why it cannot be told; empty where it can. */
  readonly why: string;
}

/** Asks a device over its open session, or over a new one where there is none. */
export async function sessionEnds(
  plan: DevicePlan,
  open: Session | undefined,
  env: Pick<EngineEnv, 'connect' | 'signal'>,
): Promise<SessionEnds> {
  const { target, reading } = plan;
  const binding = bindingOf(target);
  const own = sessionAddressOf(reading);
  const ask = own === undefined ? undefined : binding.observe?.path?.(own.interface);
  if (own === undefined || ask === undefined)
    return unknown(target.name, 'does not tell where its session leads', false);
  let heard = false;
  let fresh: Session | undefined;
  try {
    if (open?.alive !== true) fresh = await env.connect(target.endpoint, binding.dialect, env.signal);
    const replies = await (fresh ?? open)?.run(ask.ops, { signal: env.signal });
    heard = replies !== undefined;
    const addresses = endsOf(ask.read(replies ?? []), own, reading);
    return addresses === undefined
      ? unknown(target.name, 'does not know the hardware address of its next hop', heard)
      : { heard, addresses, why: '' };
  } catch (error) {
    return unknown(target.name, `cannot tell: ${errorsOf(error)[0].message}`, heard);
  } finally {
    await fresh?.close();
  }
}

function unknown(device: string, what: string, heard: boolean): SessionEnds {
  return { heard, addresses: undefined, why: `${device} ${what}` };
}

/**
 * A peer in one of the device's networks is its own next hop. Where the peer is elsewhere, or hidden, the next hop is one of
 * those that the device has resolved, as it is sending to it right now; which one is for its routes to say, so all count.
 */
function endsOf(
  { peer, own, neighbors }: SessionPath,
  address: ManagementAddress,
  { state, remoteAddress }: DevicePlan['reading'],
): ReadonlySet<string> | undefined {
  const isNear = (one: string): boolean =>
    (state.management ?? []).some(
      ({ address: held, prefixLength }) =>
        held !== undefined && prefixLength !== undefined && inNetwork(one, { address: held, prefixLength }),
    );
  if (peer !== undefined && isNear(peer)) {
    const hops = neighbors.filter((one) => sameIp(one.address, peer));
    return hops.length === 0 ? undefined : new Set([...own, ...hops.map(({ hardware }) => hardware)]);
  }
  // A table that has nobody else at this interface, in this version of IP, may be that of another routing instance.
  const version6 = isIpv6(address.address ?? peer ?? remoteAddress ?? '');
  const others = neighbors.filter(({ hardware }) => !own.includes(hardware));
  const seen = others.some((one) => one.interface === address.interface && isIpv6(one.address) === version6);
  return seen ? new Set([...own, ...neighbors.map(({ hardware }) => hardware)]) : undefined;
}
