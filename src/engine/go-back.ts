import { errorsOf, NetctlError } from '../errors/netctl-error.js';
import { invertChange } from '../model/change.js';
import type { DeviceState } from '../model/state.js';
import type { Known } from '../model/take-back.js';
import type { Session } from '../transports/transport.js';
import { activate } from './activate.js';
import { applyEdits } from './commit/edits.js';
import type { Job, Progress, Strategy } from './commit/strategy.js';
import { describeLines, diffLines, isEmptyDiff, type LineDiff, unexpectedLines } from './config-lines.js';
import type { EngineEnv } from './env.js';
import { foreignLines } from './foreign.js';
import type { DevicePlan } from './plan.js';
import { bindingOf, readDevice } from './read.js';
import { send } from './send.js';
import { askStanding, backTxId, confirmUntold, mayWaitUntold } from './standing.js';
import { takeBack } from './take-back.js';

/** What is known about a transaction on one device that has to go back. */
export interface Failed {
  readonly job: Job;
  readonly strategy: Strategy;
  readonly progress: Progress;
  /** The lines that the plan changes, where it was rehearsed. */
  readonly expected: LineDiff | undefined;
  /**
   * Whether a restart would have lost work that was not saved before. `memory`: all that the plan is about, saved or not;
   * `told`: whether it has cannot be known any more.
   */
  readonly unsaved: 'no' | 'maybe' | 'memory' | 'told';
  /** What was named before although it was not there, where the plan does not know what the device held then. */
  readonly missing?: ReadonlySet<string>;
  /** A session that is open and at rest, to be used as long as it lives: to log in again may not be possible. */
  readonly standing?: Session | undefined;
}

/** The pause before each new try after one that failed, in milliseconds; then the device is given up as unknown. */
const PAUSES = [1_000, 4_000, 10_000, 20_000];

/** How often the opposite edits are sent: once, and once more should they not have been enough. */
const ROUNDS = 2;

/**
 * Takes a device back to what it was before the transaction and makes sure of it by reading. Each try has a fresh
 * connection, since a lost one may be why it has to go back; but where a session stands, that is used until it fails.
 * @returns warnings: lines that someone else changed meanwhile, which are left alone.
 * @throws NetctlError NETCTL_DEVICE_UNKNOWN when the device could not be brought back, or not be read.
 */
export async function goBack(env: EngineEnv, failed: Failed): Promise<readonly string[]> {
  const pauses = [...PAUSES];
  let own = true;
  let ended = false;
  let doubts = 0;
  let rounds = 0;
  let { standing } = failed;
  while (true) {
    let session: Session | undefined;
    let told = false;
    try {
      session =
        standing ?? (await env.connect(failed.job.plan.target.endpoint, bindingOf(failed.job.plan.target).dialect));
      const means = own ? await ownMeans(failed, session) : 'left';
      if (means === 'wanted') {
        told = true;
        await failed.strategy.goBack(failed.job, session, failed.progress);
      }
      ended ||= means !== 'left';
      own = false;
      const warnings = await backByReading(failed, session, ended);
      if (warnings !== undefined) return [...warnings, ...(await activateBack(failed, session))];
      rounds += 1;
      if (rounds > ROUNDS) throw unknown(failed.job.plan, undefined);
    } catch (error) {
      const [problem] = errorsOf(error);
      const pause = pauses.shift();
      await standing?.close();
      standing = undefined;
      // What was read may have been garbled: it is read once more before the device is given up.
      if (problem.code === 'NETCTL_DEVICE_UNKNOWN') doubts += 1;
      if (pause === undefined || doubts > 1) throw unknown(failed.job.plan, problem);
      // A device that was told to go back and refused will refuse again: the opposite edits are left.
      own = own && !(told && problem.class === 'device');
      await env.wait(pause);
    } finally {
      if (session !== standing) await session?.close();
    }
  }
}

/** What works by the settings works by those of before again; a device that is back and does not do that at once is told of. */
async function activateBack({ job, progress }: Failed, session: Session): Promise<readonly string[]> {
  const { plan } = job;
  if (progress !== 'touched') return [];
  try {
    await activate({ ...plan, changes: plan.changes.map(invertChange) }, session);
    return [];
  } catch (thrown) {
    return [`the configuration is as it was, but not all that works by it may be: ${errorsOf(thrown)[0].message}`];
  }
}

/**
 * Whether the device is to discard, cancel or restore: that is `left` where it would take someone else's work along, and `ended`
 * where nothing is there any more to be ended, as a restart of the device, its timer or a refusal at the very beginning saw to that.
 * Once it is ended, what stands open is someone else's.
 */
async function ownMeans({ job, progress, expected }: Failed, session: Session): Promise<'wanted' | 'ended' | 'left'> {
  if (job.plan.model.kind === 'immediate') return 'left';
  const standing = await askStanding(job, session);
  if (standing?.length === 0) return 'ended';
  if (progress === 'touched' && expected !== undefined) {
    const { state } = await readDevice(job.plan.target, session, job.plan.reading.features);
    if (!isEmptyDiff(foreignLines(job.plan, expected, state))) return 'left';
  }
  return 'wanted';
}

/** The warnings when the device is back; undefined when it was not and the opposite edits were sent: to be read again. */
async function backByReading(failed: Failed, session: Session, ended: boolean): Promise<readonly string[] | undefined> {
  const { plan, tx } = failed.job;
  const { state, facts } = await readDevice(plan.target, session, plan.reading.features);
  // Where nothing took effect, what looks like the plan is someone else's work.
  const left =
    failed.progress === 'staged' ? [] : takeBack(state, plan.changes, { ...knownBefore(failed), cutShort: true });
  if (left.length === 0) {
    const warnings = residue(failed, state);
    await endStanding(failed, session, ended);
    return warnings;
  }
  const steps = bindingOf(plan.target).render(left, { facts, before: state });
  await letGo(failed, session);
  const back = { ...tx, id: backTxId(tx.id) };
  await applyEdits(plan.target, session, { model: plan.model, tx: back, steps, undoes: failed.expected });
  return undefined;
}

/** What the device held before, as far as that is known. */
function knownBefore({ job, missing }: Failed): Pick<Known, 'before' | 'missing'> {
  return missing === undefined ? { before: job.plan.reading.state } : { missing };
}

/** A device that takes changes as a whole takes none while the timer of one runs; opposite edits that were cut short go. */
async function letGo({ job, strategy }: Failed, session: Session): Promise<void> {
  const { model, target } = job.plan;
  if (model.kind !== 'candidate') return;
  if (mayWaitUntold(model, job.tx)) await confirmUntold(job, strategy, session);
  for (const { tx, timer } of (await askStanding(job, session)) ?? []) {
    if (tx === undefined) continue;
    if (timer && tx === job.tx.id) await strategy.keep(job, session);
    else await send(target, session, model.discard({ ...job.tx, id: tx }));
  }
}

/**
 * Ends what the transaction left open on a device that is back: a timer would take along what others change until it runs
 * out.
 * @throws NetctlError NETCTL_DEVICE_UNKNOWN where something stands open all the same
 */
async function endStanding({ job, strategy, progress }: Failed, session: Session, ended: boolean): Promise<void> {
  const { model, target } = job.plan;
  if (progress === 'nothing' || (progress === 'staged' && model.kind !== 'candidate')) return;
  if (progress === 'touched' && !ended && mayWaitUntold(model, job.tx)) await confirmUntold(job, strategy, session);
  const standing = (await askStanding(job, session)) ?? [];
  if (standing.length === 0) return;
  // A timer that bears no name and was set since is someone else's.
  if (model.kind === 'checkpoint' && !ended) await strategy.keep(job, session);
  if (model.kind === 'candidate') {
    for (const { tx = job.tx.id } of standing) await send(target, session, model.discard({ ...job.tx, id: tx }));
  }
  const [still] = (await askStanding(job, session)) ?? [];
  if (still === undefined) return;
  const message = `${target.name} is as it was, but may not stay so: ${still.what} stands open`;
  throw new NetctlError('NETCTL_DEVICE_UNKNOWN', message, { device: target.name });
}

/**
 * Lines that still differ. Where unsaved work may be gone with a restart, any makes the device unknown, and where it is what
 * the device has in memory alone, any that is missing. One that the plan added and is still there makes the device unknown; so
 * does one that the plan took away and is missing, unless someone else has put another in its place. Others' lines are only told.
 */
function residue({ job: { plan }, progress, expected, unsaved }: Failed, state: DeviceState): readonly string[] {
  const left = diffLines(plan.reading.state.config, state.config);
  if (unsaved === 'maybe' && progress === 'touched' && !isEmptyDiff(left)) {
    const lines = describeLines(left).slice(0, 10).join('; ');
    const message = `${plan.target.name} may have had unsaved changes before the run, which a restart would have lost, and is not as it was: ${lines}`;
    throw new NetctlError('NETCTL_DEVICE_UNKNOWN', message, { device: plan.target.name });
  }
  if (unsaved === 'memory' && progress === 'touched' && left.removed.length > 0) {
    const lines = describeLines({ added: [], removed: left.removed }).slice(0, 10).join('; ');
    const message = `${plan.target.name} has in memory alone what the plan is about, which a restart would have lost, and lacks what it had: ${lines}`;
    throw new NetctlError('NETCTL_DEVICE_UNKNOWN', message, { device: plan.target.name });
  }
  const foreign = expected === undefined || progress === 'staged' ? left : unexpectedLines(expected, left);
  const ours = unexpectedLines(foreign, left);
  const replaced = foreign.added.length > 0;
  if (unsaved === 'told') return tell(left, unsaved);
  if (ours.added.length > 0 || (ours.removed.length > 0 && !replaced)) {
    const lines = describeLines(ours).slice(0, 10).join('; ');
    const message = `${plan.target.name} is not quite as it was, these lines differ: ${lines}`;
    throw new NetctlError('NETCTL_DEVICE_UNKNOWN', message, { device: plan.target.name });
  }
  return tell(left, unsaved);
}

function tell(left: LineDiff, unsaved: Failed['unsaved']): readonly string[] {
  const who =
    unsaved === 'no' || unsaved === 'memory'
      ? 'changed by someone else'
      : 'changed by someone else, or lost unsaved in a restart,';
  return describeLines(left).map((line) => `${who} and left alone: ${line}`);
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
