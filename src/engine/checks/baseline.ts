import { NetctlError } from '../../errors/netctl-error.js';
import type { DesiredCheck } from '../../model/check.js';
import type { Neighbor } from '../../model/observation.js';
import type { Session } from '../../transports/transport.js';
import type { DeviceTarget } from '../env.js';
import { bindingOf, withDevice } from '../read.js';

/** What was true of a device before the change and must stay so. */
export interface Baseline {
  /** Empty where no check asks for them. */
  readonly neighbors: readonly Neighbor[];
}

/** Where nothing was asked. */
export const NO_BASELINE: Baseline = { neighbors: [] };

/**
 * Reads what must stay true, before the change.
 * @throws NetctlError NETCTL_PLAN_UNSUPPORTED with the place of the check where the device cannot tell it
 */
export async function baselineOf(
  target: DeviceTarget,
  session: Session,
  checks: readonly DesiredCheck[],
  signal?: AbortSignal,
): Promise<Baseline> {
  const check = checks.find(({ kind }) => kind === 'neighbors');
  if (check === undefined) return NO_BASELINE;
  try {
    return { neighbors: (await readNeighbors(target, session, signal)) ?? [] };
  } catch (error) {
    if (!(error instanceof NetctlError) || error.code !== 'NETCTL_PLAN_UNSUPPORTED') throw error;
    const message = `${target.name} cannot tell its neighbours: ${error.message}`;
    const { hint, command } = error;
    throw new NetctlError(error.code, message, { device: target.name, source: check.source, hint, command });
  }
}

/** The neighbours that a device sees; undefined where its driver does not ask for them. */
export async function readNeighbors(
  target: DeviceTarget,
  session: Session,
  signal?: AbortSignal,
): Promise<readonly Neighbor[] | undefined> {
  const ask = bindingOf(target).observe?.neighbors?.();
  if (ask === undefined) return undefined;
  const replies = await session.run(ask.ops, signal === undefined ? {} : { signal });
  try {
    return ask.read(replies);
  } catch (error) {
    throw error instanceof NetctlError ? withDevice(error, target.name) : error;
  }
}
