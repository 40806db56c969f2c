import { errorsOf, NetctlError } from '../../errors/netctl-error.js';
import type { Session } from '../../transports/transport.js';
import { activate } from '../activate.js';
import { strategyFor } from '../commit/index.js';
import type { Job } from '../commit/strategy.js';
import type { DeviceTarget, EngineEnv } from '../env.js';
import { goBack } from '../go-back.js';
import { isInMemoryAlone } from '../guarantee.js';
import type { Journal } from '../journal/record.js';
import { savesByItself } from '../keep.js';
import { bindingOf, readDevice } from '../read.js';
import { send } from '../send.js';
import { askStanding, confirmUntold, mayWaitUntold } from '../standing.js';
import {
  cutShort,
  type Found,
  holdingOf,
  lookAt,
  lookedOf,
  missingOf,
  planOf,
  progressOf,
  type Read,
  standsOpen,
} from './look.js';
import type { Settled } from './result.js';

/** Takes a device back and makes sure of it. What it does is in the journal; what fails is in the result. */
export async function undoOne(env: EngineEnv, found: Found, journal: Journal): Promise<Settled> {
  const device = found.target.name;
  if (env.signal.aborted) return settled(found, 'left', cancelled(device));
  env.listener.device({ phase: 'undo', device, state: 'started' });
  try {
    const read = readOf(found);
    const job = jobOf(read);
    await discardCutShort(env, read, job);
    const progress = progressOf(read);
    const expected = found.open.plan.expected ?? undefined;
    // Whoever recovers comes later than what happened: differences are told, and keep nobody from an end.
    const stored = found.open.plan.save || bindingOf(found.target).persistence === undefined;
    const unsaved = stored && !isInMemoryAlone(job.plan) ? 'no' : 'told';
    const failed = {
      job,
      strategy: strategyFor(job.plan.model),
      progress,
      expected,
      unsaved,
      missing: missingOf(found.open),
    } as const;
    const foreign = await goBack(env, failed);
    const warnings = [...foreign, ...(found.open.mayBeSaved ? await saveAsBefore(env, found.target, foreign) : [])];
    if (found.pending.length > 0) await makeSureNothingStandsOpen(env, found);
    await journal.write({ kind: 'back', device });
    env.listener.device({ phase: 'undo', device, state: 'done' });
    const idle = found.holding === 'before' && !standsOpen(found);
    return { ...settled(found, idle ? 'nothing' : 'undone', null), warnings };
  } catch (thrown) {
    const [error] = errorsOf(thrown);
    env.listener.device({ phase: 'undo', device, state: 'failed', message: error.message, error });
    await journal.write({ kind: 'unknown', device, why: error.message }).catch(() => undefined);
    return settled(found, 'unknown', error);
  }
}

/** Tells a device that holds the change to keep it, and saves it where the run would have. */
export async function keepOne(env: EngineEnv, found: Found, journal: Journal): Promise<Settled> {
  const { target, open } = found;
  const { name: device } = target;
  if (env.signal.aborted) return settled(found, 'left', cancelled(device));
  env.listener.device({ phase: 'save', device, state: 'started' });
  let session: Session | undefined;
  try {
    const read = readOf(found);
    const job = jobOf(read);
    await discardCutShort(env, read, job);
    session = await env.connect(target.endpoint, bindingOf(target).dialect);
    if (standsOpen(found)) await strategyFor(job.plan.model).keep(job, session);
    else if (mayWaitUntold(job.plan.model, job.tx)) await confirmUntold(job, strategyFor(job.plan.model), session);
    const [still] = (await askStanding(job, session)) ?? [];
    if (still !== undefined) throw notKept(device, still.what);
    const { state } = await readDevice(target, session, read.reading.features);
    if (holdingOf(state, open.plan.changes, missingOf(open)) !== 'goal') throw lost(device);
    // The run may have ended between the change and what makes the device work by it.
    await activate(job.plan, session);
    const error = open.plan.save ? await save(target, session) : null;
    const stored = savesByItself(target) || (open.plan.save && error === null);
    const saved = stored && !isInMemoryAlone(job.plan);
    await journal.write({ kind: 'kept', device, saved });
    env.listener.device({ phase: 'save', device, state: 'done' });
    return settled(found, 'kept', error);
  } catch (thrown) {
    const [error] = errorsOf(thrown);
    env.listener.device({ phase: 'save', device, state: 'failed', message: error.message, error });
    await journal.write({ kind: 'unknown', device, why: error.message }).catch(() => undefined);
    return settled(found, 'unknown', error);
  } finally {
    await session?.close();
  }
}

/** A device as it was found, and what became of it. */
export function settled(found: Found, did: Settled['did'], error: NetctlError | null): Settled {
  return { ...lookedOf(found), did, warnings: [], error };
}

export function cancelled(device: string): NetctlError {
  return new NetctlError('NETCTL_CANCELLED', `${device} was left as it is`, { device });
}

/** What failed to be saved holds the change all the same: it is told of, and no reason to go on with it. */
async function save(target: DeviceTarget, session: Session): Promise<NetctlError | null> {
  const { name } = target;
  try {
    await send(target, session, bindingOf(target).persistence?.save() ?? []);
    return null;
  } catch (thrown) {
    const [cause] = errorsOf(thrown);
    const message = `${name} holds the change, but it is not saved and a reboot would lose it: ${cause.message}`;
    return new NetctlError('NETCTL_DEVICE_UNSAVED', message, { device: name, command: cause.command, cause });
  }
}

/** Opposite edits of an earlier attempt that were staged and never took effect. */
async function discardCutShort(env: EngineEnv, found: Read, { plan }: Job): Promise<void> {
  const ids = cutShort(found);
  if (ids.length === 0 || plan.model.kind !== 'candidate') return;
  const { target } = found;
  const session = await env.connect(target.endpoint, bindingOf(target).dialect);
  try {
    for (const id of ids) await send(target, session, plan.model.discard({ id, seconds: 0, comment: '' }));
  } finally {
    await session.close();
  }
}

/**
 * Where the change was saved, a reboot would bring it back. Saved is what the device was before the run, and had saved then;
 * where someone else has changed it since, that is not for netctl to save.
 * @returns a warning where it was not saved
 */
async function saveAsBefore(
  env: EngineEnv,
  target: DeviceTarget,
  foreign: readonly string[],
): Promise<readonly string[]> {
  const { persistence, dialect } = bindingOf(target);
  if (persistence === undefined) return [];
  const session = await env.connect(target.endpoint, dialect);
  try {
    if (persistence.clean.read(await session.run(persistence.clean.ops))) return [];
    if (foreign.length > 0)
      return ['not saved, because of what someone else changed: a reboot may bring the change back'];
    await send(target, session, persistence.save());
    return [];
  } finally {
    await session.close();
  }
}

async function makeSureNothingStandsOpen(env: EngineEnv, { target, open }: Found): Promise<void> {
  const now = await lookAt({ ...env, signal: new AbortController().signal }, target, open);
  if (now.error !== undefined) throw now.error;
  if (!standsOpen(now) && cutShort(now).length === 0) return;
  const what = now.pending.map((one) => one.what).join(', ');
  const message = `${target.name} is as it was, but still has something open: ${what}`;
  throw new NetctlError('NETCTL_DEVICE_UNKNOWN', message, { device: target.name });
}

/** A device that could be read. @throws NetctlError why it could not */
export function readOf(found: Found): Read {
  const { reading } = found;
  if (reading !== undefined) return { ...found, reading };
  const { name } = found.target;
  throw found.error ?? new NetctlError('NETCTL_DEVICE_UNKNOWN', `${name} could not be read`, { device: name });
}

function jobOf(found: Read): Job {
  const { tx } = found.open.plan;
  return { plan: planOf(found), tx: { ...tx, comment: '' }, session: NO_SESSION };
}

/** Going back and keeping speak over fresh sessions only; the one of the run ended with it. */
const NO_SESSION: Session = {
  alive: false,
  run: () => Promise.reject(new NetctlError('NETCTL_INTERNAL_BUG', 'the session of a run that ended is used')),
  close: async () => {},
};

function notKept(device: string, what: string): NetctlError {
  const message = `${device} was told to keep the change, but ${what} still stands open`;
  return new NetctlError('NETCTL_DEVICE_UNKNOWN', message, { device });
}

function lost(device: string): NetctlError {
  return new NetctlError('NETCTL_DEVICE_UNKNOWN', `${device} lost the change while it was told to keep it`, { device });
}
