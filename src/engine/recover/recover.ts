import { errorsOf, NetctlError } from '../../errors/netctl-error.js';
import type { Session } from '../../transports/transport.js';
import { strategyFor } from '../commit/index.js';
import type { Job } from '../commit/strategy.js';
import type { Outcome, Participant } from '../course.js';
import type { DeviceTarget, EngineEnv } from '../env.js';
import { goBack } from '../go-back.js';
import type { Journal } from '../journal/record.js';
import { planChanges } from '../plan.js';
import { mapPool } from '../pool.js';
import { bindingOf, type Reading, readDevice } from '../read.js';
import { send } from '../send.js';
import { stopwatch } from '../stopwatch.js';
import { transact } from '../transaction.js';
import { type Found, holdingOf, lookAt, planOf } from './look.js';
import type { OpenBatch, OpenDevice } from './open-devices.js';

/** What to do with a run that ended in the middle. */
export type Direction = 'undo' | 'finish';

/** What became of one device. */
export interface Settled {
  readonly device: string;
  readonly found: Found['holding'];
  readonly pending: readonly string[];
  readonly did: 'undone' | 'kept' | 'changed' | 'nothing' | 'unknown';
  readonly warnings: readonly string[];
  readonly error: NetctlError | null;
}

export interface RecoverOptions {
  readonly direction: Direction;
  readonly journal: Journal;
  /** The batch number for what has to be done again; unused in the journal so far. */
  readonly nextBatch: number;
  readonly confirmTimeout: number;
}

/** What the journal says is to be done: what was decided, and undo where nothing was. */
export function directionOf({ open }: OpenBatch): Direction {
  return open.length > 0 && open.every(({ decision }) => decision === 'keep') ? 'finish' : 'undo';
}

/** Looks at every device that a run left open; changes nothing. */
export function lookAtAll(
  env: EngineEnv,
  targets: ReadonlyMap<string, DeviceTarget>,
  open: readonly OpenDevice[],
): Promise<readonly Found[]> {
  return mapPool(open, env.concurrency, async (device) => {
    const target = targets.get(device.plan.device);
    if (target !== undefined) return lookAt(env, target, device);
    throw new NetctlError('NETCTL_INVENTORY_NO_MATCH', `the inventory has no device ${device.plan.device} any more`);
  });
}

/**
 * Finishes or undoes what a run left open. Can be run again at any time: what is done is in the journal. A device that
 * cannot be settled keeps the run open and is named.
 */
export async function recover(
  env: EngineEnv,
  found: readonly Found[],
  kept: readonly Found[],
  options: RecoverOptions,
): Promise<readonly Settled[]> {
  const { journal, direction } = options;
  if (direction === 'undo') {
    // Going back on a decision: from here on the journal says so, should this end in the middle too.
    for (const batch of batchesOf([...found, ...kept])) await journal.write({ kind: 'decide', batch, keep: false });
    return mapPool([...found, ...kept], env.concurrency, (one) => undoOne(env, one, journal));
  }
  return finish(env, found, kept, options);
}

async function finish(
  env: EngineEnv,
  found: readonly Found[],
  kept: readonly Found[],
  options: RecoverOptions,
): Promise<readonly Settled[]> {
  const { journal } = options;
  const unread = found.filter((one) => one.reading === undefined);
  // What nobody can read can be neither kept nor changed again; the others wait for it.
  if (unread.length > 0) return found.map((one) => settled(one, 'unknown', one.error ?? waiting(one, unread)));
  const holding = found.filter((one) => one.holding === 'goal');
  const lacking = found.filter((one) => one.holding !== 'goal');
  const again = await changeAgain(env, lacking, options);
  const failed = again.some(({ outcome }) => outcome.status !== 'changed');
  if (failed) {
    for (const batch of batchesOf([...found, ...kept])) await journal.write({ kind: 'decide', batch, keep: false });
    const back = await mapPool([...holding, ...kept], env.concurrency, (one) => undoOne(env, one, journal));
    return [...again.map(asSettled), ...back];
  }
  for (const batch of batchesOf(found)) await journal.write({ kind: 'decide', batch, keep: true });
  const confirmed = await mapPool(holding, env.concurrency, (one) => keepOne(env, one, journal));
  return [...confirmed, ...again.map(asSettled)];
}

interface Again {
  readonly found: Found;
  readonly outcome: Outcome;
}

/** Brings devices that lack the change back to where they were, and gives all of them the plan once more, or none. */
async function changeAgain(
  env: EngineEnv,
  lacking: readonly Found[],
  { journal, nextBatch, confirmTimeout }: RecoverOptions,
): Promise<readonly Again[]> {
  const participants: (Participant & { readonly found: Found })[] = [];
  const outcomes: Again[] = [];
  for (const found of lacking) {
    const back = await undoOne(env, found, journal);
    if (back.did === 'unknown') {
      outcomes.push({ found, outcome: ended('unknown', back.error) });
      continue;
    }
    let session: Session | undefined;
    try {
      session = await env.connect(found.target.endpoint, bindingOf(found.target).shell);
      const reading = await readDevice(found.target, session, ['vlan']);
      const plan = planChanges(found.target, reading, found.open.plan.changes, new Set(['in-use']));
      if (!('steps' in plan)) throw plan[0];
      participants.push({ plan, session, rehearsal: undefined, watch: stopwatch(env), found });
    } catch (thrown) {
      await session?.close();
      outcomes.push({ found, outcome: ended('failed', errorsOf(thrown)[0]) });
    }
  }
  if (outcomes.length > 0 || participants.length === 0) {
    await Promise.all(participants.map(({ session }) => session.close()));
    return [...outcomes, ...participants.map(({ found }) => ({ found, outcome: ended('rolled_back', null) }))];
  }
  const save = lacking.some(({ open }) => open.plan.save) ? 'if-clean' : 'never';
  const done = await transact(env, participants, { batch: nextBatch, journal, confirmTimeout, save, comment: '' });
  return participants.flatMap(({ found }, index) => {
    const outcome = done[index];
    return outcome === undefined ? [] : [{ found, outcome }];
  });
}

function ended(status: Outcome['status'], error: NetctlError | null): Outcome {
  return { status, error, warnings: [], saved: false };
}

function asSettled({ found, outcome }: Again): Settled {
  const did = {
    changed: 'changed',
    unknown: 'unknown',
    failed: 'undone',
    rolled_back: 'undone',
    refused: 'undone',
  } as const;
  return { ...settled(found, did[outcome.status], outcome.error), warnings: outcome.warnings };
}

/** Takes a device back and makes sure of it. */
async function undoOne(env: EngineEnv, found: Found, journal: Journal): Promise<Settled> {
  const device = found.target.name;
  const { reading } = found;
  try {
    if (reading === undefined) throw found.error ?? unreadable(device);
    const job = jobOf({ ...found, reading });
    const { progress, plan } = found.open;
    const strategy = strategyFor(job.plan.model);
    const warnings = await goBack(env, { job, strategy, progress, expected: plan.expected ?? undefined });
    await journal.write({ kind: 'back', device });
    return { ...settled(found, found.holding === 'before' ? 'nothing' : 'undone', null), warnings };
  } catch (thrown) {
    const [error] = errorsOf(thrown);
    await journal.write({ kind: 'unknown', device, why: error.message }).catch(() => undefined);
    return settled(found, 'unknown', error);
  }
}

/** Tells a device that holds the change to keep it, and saves it where the run would have. */
async function keepOne(env: EngineEnv, found: Found, journal: Journal): Promise<Settled> {
  const { target, open } = found;
  const { name: device } = target;
  let session: Session | undefined;
  try {
    if (found.reading === undefined) throw found.error ?? unreadable(device);
    const job = jobOf({ ...found, reading: found.reading });
    session = await env.connect(target.endpoint, bindingOf(target).shell);
    if (found.pending.length > 0) await strategyFor(job.plan.model).keep(job, session);
    const { state } = await readDevice(target, session, ['vlan']);
    if (holdingOf(state.vlan, open.plan.changes) !== 'goal') throw lost(device);
    const { persistence } = bindingOf(target);
    const saves = open.plan.save && persistence !== undefined;
    if (saves) await send(target, session, persistence.save());
    await journal.write({ kind: 'kept', device, saved: saves });
    return settled(found, 'kept', null);
  } catch (thrown) {
    return settled(found, 'unknown', errorsOf(thrown)[0]);
  } finally {
    await session?.close();
  }
}

function jobOf(found: Found & { readonly reading: Reading }): Job {
  const { tx } = found.open.plan;
  return { plan: planOf(found), tx: { ...tx, comment: '' }, session: NO_SESSION };
}

/** Going back and keeping speak over fresh sessions only; the one of the run ended with it. */
const NO_SESSION: Session = {
  alive: false,
  run: () => Promise.reject(new NetctlError('NETCTL_INTERNAL_BUG', 'the session of a run that ended is used')),
  close: async () => {},
};

function settled(found: Found, did: Settled['did'], error: NetctlError | null): Settled {
  return { device: found.target.name, found: found.holding, pending: found.pending, did, warnings: [], error };
}

function batchesOf(found: readonly Found[]): readonly number[] {
  return [...new Set(found.map(({ open }) => open.plan.batch))];
}

function unreadable(device: string): NetctlError {
  return new NetctlError('NETCTL_DEVICE_UNKNOWN', `${device} could not be read`, { device });
}

function lost(device: string): NetctlError {
  return new NetctlError('NETCTL_DEVICE_UNKNOWN', `${device} lost the change while it was told to keep it`, { device });
}

function waiting(one: Found, unread: readonly Found[]): NetctlError {
  const names = unread.map(({ target }) => target.name).join(', ');
  const message = `${one.target.name} was left as it is, because ${names} cannot be read`;
  return new NetctlError('NETCTL_DEVICE_UNKNOWN', message, { device: one.target.name });
}
