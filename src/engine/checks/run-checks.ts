import { NetctlError, throwCollected } from '../../errors/netctl-error.js';
import type { DesiredCheck } from '../../model/check.js';
import type { DeviceState } from '../../model/state.js';
import type { Session } from '../../transports/transport.js';
import type { DeviceTarget, EngineEnv } from '../env.js';
import type { Baseline } from './baseline.js';
import { type CheckPlace, look } from './look.js';

/** What is to be checked on a device. */
export interface Checked {
  readonly target: DeviceTarget;
  readonly checks: readonly DesiredCheck[];
  /** The state that the device is to have. */
  readonly goal: DeviceState;
}

/** Milliseconds between two looks. */
const PAUSE = 2_000;

/** A check that was not fulfilled when it was looked at last. */
interface Waiting {
  readonly check: DesiredCheck;
  readonly seen: string;
}

/**
 * Looks again and again until all checks are fulfilled, each for as long as it may take, and once at least.
 * @throws NetctlError or NetctlErrors NETCTL_CHECK_FAILED for those that are not, with their places and what was seen last;
 * what the connection throws where it is lost; NETCTL_CANCELLED
 */
export async function runChecks(
  { target, checks, goal }: Checked,
  session: Session,
  before: Baseline,
  env: Pick<EngineEnv, 'now' | 'wait' | 'signal'>,
): Promise<void> {
  const start = env.now();
  const place: CheckPlace = { target, session, goal, before, signal: env.signal };
  let left = checks;
  while (left.length > 0) {
    if (env.signal.aborted) throw new NetctlError('NETCTL_CANCELLED', 'the run was cancelled', { device: target.name });
    const waiting = await lookAtAll(left, place);
    const passed = env.now() - start;
    throwCollected(
      waiting
        .filter(({ check }) => passed >= check.within * 1000)
        .map((one) => failure(one, target.name, `looked at for ${one.check.within} s`)),
    );
    left = waiting.map(({ check }) => check);
    const untilNext = Math.min(PAUSE, ...left.map(({ within }) => within * 1000 - passed));
    if (left.length > 0) await env.wait(untilNext);
  }
}

/**
 * Looks at each check, and at one that is not fulfilled once more right away: a first ping after a pause is often lost.
 * Waits for nothing.
 * @returns what is not as it must be, with the places
 * @throws what the connection throws where it is lost
 */
export async function checkNow(
  { target, checks, goal }: Checked,
  session: Session,
  before: Baseline,
  env: Pick<EngineEnv, 'signal'>,
): Promise<readonly NetctlError[]> {
  const place: CheckPlace = { target, session, goal, before, signal: env.signal };
  const doubtful = await lookAtAll(checks, place);
  const again = doubtful.map(({ check }) => check);
  return (await lookAtAll(again, place)).map((one) => failure(one, target.name, 'looked at twice'));
}

/** One after the other, as they share one connection. */
async function lookAtAll(checks: readonly DesiredCheck[], place: CheckPlace): Promise<readonly Waiting[]> {
  const waiting: Waiting[] = [];
  for (const check of checks) {
    const seen = await look(check, place);
    if (seen !== undefined) waiting.push({ check, seen });
  }
  return waiting;
}

function failure({ check, seen }: Waiting, device: string, how: string): NetctlError {
  const { kind, source } = check;
  const message = `${device} fails the check \`${kind}\`: ${seen} (${how})`;
  return new NetctlError('NETCTL_CHECK_FAILED', message, { device, source });
}
