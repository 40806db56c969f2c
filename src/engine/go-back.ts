import { errorsOf, NetctlError } from '../errors/netctl-error.js';
import type { DeviceState } from '../model/state.js';
import type { Session } from '../transports/transport.js';
import { applyEdits } from './commit/edits.js';
import type { Job, Progress, Strategy } from './commit/strategy.js';
import { describeLines, diffLines, isEmptyDiff, type LineDiff, unexpectedLines } from './config-lines.js';
import type { EngineEnv } from './env.js';
import type { DevicePlan } from './plan.js';
import { bindingOf, readDevice } from './read.js';
import { takeBack } from './take-back.js';

/** What is known about a transaction on one device that has to go back. */
export interface Failed {
  readonly job: Job;
  readonly strategy: Strategy;
  readonly progress: Progress;
  /** The lines that the plan changes, where it was rehearsed. */
  readonly expected: LineDiff | undefined;
}

/** The pause before each new try after one that failed, in milliseconds; then the device is given up as unknown. */
const PAUSES = [1_000, 4_000, 10_000];

/** How often the opposite edits are sent: once, and once more should they not have been enough. */
const ROUNDS = 2;

/**
 * Takes a device back to what it was before the transaction and makes sure of it by reading. Each try has a fresh
 * connection, since a lost one may be why it has to go back.
 * @returns warnings: lines that someone else changed meanwhile, which are left alone.
 * @throws NetctlError NETCTL_DEVICE_UNKNOWN when the device could not be brought back, or not be read.
 */
export async function goBack(env: EngineEnv, failed: Failed): Promise<readonly string[]> {
  const pauses = [...PAUSES];
  let own = true;
  let rounds = 0;
  while (true) {
    let session: Session | undefined;
    try {
      session = await env.connect(failed.job.plan.target.endpoint, bindingOf(failed.job.plan.target).shell);
      if (own) await goBackByOwnMeans(failed, session);
      own = false;
      const warnings = await backByReading(failed, session);
      if (warnings !== undefined) return warnings;
      rounds += 1;
      if (rounds > ROUNDS) throw unknown(failed.job.plan, undefined);
    } catch (error) {
      const [problem] = errorsOf(error);
      const pause = pauses.shift();
      if (pause === undefined || problem.code === 'NETCTL_DEVICE_UNKNOWN') throw unknown(failed.job.plan, problem);
      // A device that answered and refused will refuse again by its own means: the opposite edits are left.
      own = own && problem.class !== 'device';
      await env.wait(pause);
    } finally {
      await session?.close();
    }
  }
}

/** The id of the transaction that takes another one back by opposite edits. */
export function backTxId(id: string): string {
  return `${id}u`;
}

/** Discards, cancels or restores, unless that would take someone else's work along. */
async function goBackByOwnMeans(failed: Failed, session: Session): Promise<void> {
  const { job, strategy, progress, expected } = failed;
  if (progress === 'touched' && expected !== undefined) {
    const { state } = await readDevice(job.plan.target, session, ['vlan']);
    const actual = diffLines(job.plan.reading.state.config, state.config);
    if (!isEmptyDiff(unexpectedLines(expected, actual))) return;
  }
  await strategy.goBack(job, session, progress);
}

/** The warnings when the device is back; undefined when it was not and the opposite edits were sent: to be read again. */
async function backByReading(failed: Failed, session: Session): Promise<readonly string[] | undefined> {
  const { plan, tx } = failed.job;
  const { state, facts } = await readDevice(plan.target, session, ['vlan']);
  const left = state.vlan === undefined ? [] : takeBack(state.vlan, plan.changes);
  if (left.length === 0) return residue(failed, state);
  const steps = bindingOf(plan.target).render(left, { facts, before: state });
  await applyEdits(plan.target, session, { model: plan.model, tx: { ...tx, id: backTxId(tx.id) }, steps });
  return undefined;
}

/**
 * Lines that still differ. One that the plan added and is still there makes the device unknown; so does one that the plan
 * took away and is missing, unless someone else has put another in its place. Others' lines are only told.
 */
function residue(failed: Failed, state: DeviceState): readonly string[] {
  const { plan } = failed.job;
  const left = diffLines(plan.reading.state.config, state.config);
  const foreign = failed.expected === undefined ? left : unexpectedLines(failed.expected, left);
  const ours = unexpectedLines(foreign, left);
  const replaced = foreign.added.length > 0;
  if (ours.added.length > 0 || (ours.removed.length > 0 && !replaced)) {
    const lines = describeLines(ours).slice(0, 10).join('; ');
    const message = `${plan.target.name} is not quite as it was, these lines differ: ${lines}`;
    throw new NetctlError('NETCTL_DEVICE_UNKNOWN', message, { device: plan.target.name });
  }
  return describeLines(left).map((line) => `changed by someone else and left alone: ${line}`);
}

function unknown(plan: DevicePlan, cause: NetctlError | undefined): NetctlError {
  if (cause?.code === 'NETCTL_DEVICE_UNKNOWN') return cause;
  const { name } = plan.target;
  const why = cause === undefined ? 'it still differs after the opposite edits' : cause.message;
  return new NetctlError('NETCTL_DEVICE_UNKNOWN', `${name} could not be brought back for certain: ${why}`, {
    device: name,
    command: cause?.command,
    impact: `${plan.changes.length} objects were to be changed; some of them may be`,
    cause,
  });
}
