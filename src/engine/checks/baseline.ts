import type { Ask } from '../../drivers/driver.js';
import { NetctlError } from '../../errors/netctl-error.js';
import { featuresOf } from '../../model/change.js';
import type { DesiredCheck } from '../../model/check.js';
import type { BgpPeerObservation, Neighbor } from '../../model/observation.js';
import type { Session } from '../../transports/transport.js';
import type { DeviceTarget } from '../env.js';
import type { DevicePlan } from '../plan.js';
import { bindingOf, withDevice } from '../read.js';

/** What was true of a device before the change and must stay so. */
export interface Baseline {
  /** Empty where no check asks for them. */
  readonly neighbors: readonly Neighbor[];
  /** The BGP sessions; empty where no check asks for them and nothing of BGP changes. */
  readonly peers: readonly BgpPeerObservation[];
}

/** Where nothing was asked. */
export const NO_BASELINE: Baseline = { neighbors: [], peers: [] };

/**
 * Reads what must stay true, before the change.
 * @throws NetctlError NETCTL_PLAN_UNSUPPORTED with the place of the check where the device cannot tell it
 */
export async function baselineOf(
  target: DeviceTarget,
  session: Session,
  { checks, changes, goal }: Pick<DevicePlan, 'checks' | 'changes' | 'goal'>,
  signal?: AbortSignal,
): Promise<Baseline> {
  for (const check of checks) {
    if (check.kind !== 'packet') continue;
    // What it says now tells nothing of what it will say; that it says anything has to be known before the change.
    const what = 'what it would do to a packet';
    await placed({ check, target, what }, async () =>
      asked(target, session, bindingOf(target).observe?.packet?.(check.probe, check.at, goal), signal),
    );
  }
  const asksPeers = checks.some(({ kind }) => kind === 'prefixes_received' || kind === 'bgp_established');
  const peers = asksPeers || featuresOf(changes).includes('bgp') ? await readPeers(target, session, signal) : undefined;
  const neighbors = await neighborsFor(checks, target, session, signal);
  return { neighbors, peers: peers ?? [] };
}

async function neighborsFor(
  checks: readonly DesiredCheck[],
  target: DeviceTarget,
  session: Session,
  signal: AbortSignal | undefined,
): Promise<readonly Neighbor[]> {
  const check = checks.find(({ kind }) => kind === 'neighbors');
  if (check === undefined) return [];
  return (await placed({ check, target, what: 'its neighbours' }, () => readNeighbors(target, session, signal))) ?? [];
}

interface Question {
  readonly check: DesiredCheck;
  readonly target: DeviceTarget;
  /** What the device is to tell. */
  readonly what: string;
}

/** Says of a question that the device cannot answer which check asks it. */
async function placed<T>({ check: { source }, target: { name }, what }: Question, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof NetctlError) || error.code !== 'NETCTL_PLAN_UNSUPPORTED') throw error;
    throw error.with({ message: `${name} cannot tell ${what}: ${error.message}`, device: name, source });
  }
}

/** The neighbours that a device sees; undefined where its driver does not ask for them. */
export async function readNeighbors(
  target: DeviceTarget,
  session: Session,
  signal?: AbortSignal,
): Promise<readonly Neighbor[] | undefined> {
  return asked(target, session, bindingOf(target).observe?.neighbors?.(), signal);
}

/** The BGP sessions of a device; undefined where its driver does not ask for them. */
export async function readPeers(
  target: DeviceTarget,
  session: Session,
  signal?: AbortSignal,
): Promise<readonly BgpPeerObservation[] | undefined> {
  return asked(target, session, bindingOf(target).observe?.bgpPeers?.(), signal);
}

async function asked<T>(
  target: DeviceTarget,
  session: Session,
  ask: Ask<T> | undefined,
  signal: AbortSignal | undefined,
): Promise<T | undefined> {
  if (ask === undefined) return undefined;
  const replies = await session.run(ask.ops, signal === undefined ? {} : { signal });
  try {
    return ask.read(replies);
  } catch (error) {
    throw error instanceof NetctlError ? withDevice(error, target.name) : error;
  }
}
