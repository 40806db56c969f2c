import { NetctlError } from '../../errors/netctl-error.js';
import type { EngineEnv } from '../env.js';
import type { Journal } from '../journal/record.js';
import { mapPool } from '../pool.js';
import { changeAgain } from './change-again.js';
import { checkKept, checkUndone } from './checks.js';
import type { Found } from './look.js';
import type { Decision, OpenBatch, OpenDevice } from './open-devices.js';
import type { Direction, Settled } from './result.js';
import { cancelled, keepOne, settled, undoOne } from './settle-one.js';

/** A batch that is to be finished or undone. */
export interface Recovery {
  readonly direction: Direction;
  /** The devices that going this way is about, looked at. */
  readonly found: readonly Found[];
  /** Looks at the devices that were told to keep the change, should they have to go back too. */
  lookAtKept(): Promise<readonly Found[]>;
  readonly journal: Journal;
  /** Seconds that a self-reverting commit waits for its confirmation. */
  readonly confirmTimeout: number;
}

/** What was decided about what is left; null where the run ended before it decided. */
export function decisionOf({ open }: Pick<OpenBatch, 'open'>): Decision | null {
  if (open.length > 0 && open.every(({ decision }) => decision === 'keep')) return 'keep';
  return open.some(({ decision }) => decision === undefined) ? null : 'undo';
}

/** The devices that going this way is about: undoing, what is open and what was kept; finishing, also what got nothing. */
export function concerned({ open, kept, idle }: OpenBatch, direction: Direction): readonly OpenDevice[] {
  return direction === 'undo' ? [...open, ...kept] : [...open, ...idle];
}

/**
 * Finishes or undoes what a run left open. Can be run again at any time: what is done is in the journal. A device that
 * cannot be settled keeps the run open and is named.
 */
export function recover(env: EngineEnv, recovery: Recovery): Promise<readonly Settled[]> {
  return recovery.direction === 'undo' ? undo(env, recovery.found, recovery.journal) : finish(env, recovery);
}

async function undo(env: EngineEnv, found: readonly Found[], journal: Journal): Promise<readonly Settled[]> {
  // Going back on a decision: from here on the journal says so, should this end in the middle too.
  for (const batch of batchesOf(found)) await journal.write({ kind: 'decide', batch, keep: false });
  env.listener.phase({ phase: 'undo', devices: found.length });
  const ended = await mapPool(found, env.concurrency, (one) => undoOne(env, one, journal));
  return checkUndone(env, found, ended);
}

async function finish(env: EngineEnv, recovery: Recovery): Promise<readonly Settled[]> {
  const { found, journal } = recovery;
  if (found.some((one) => one.reading === undefined)) return finishWithout(env, recovery);
  const holding = found.filter((one) => one.holding === 'goal');
  const lacking = found.filter((one) => one.holding !== 'goal');
  if (lacking.length === 0 && holding.every(({ open }) => open.decision === 'keep')) {
    return checkKept(env, holding, await keepAll(env, holding, journal));
  }
  const again = await changeAgain(env, { lacking, holding }, recovery);
  if (again.kept) {
    for (const batch of batchesOf(holding)) await journal.write({ kind: 'decide', batch, keep: true });
    return [...(await keepAll(env, holding, journal)), ...again.devices];
  }
  // Called off: what was decided stands, and the next recover goes on with it.
  if (env.signal.aborted) {
    return [...again.devices, ...holding.map((one) => settled(one, 'left', cancelled(one.target.name)))];
  }
  const others = [...holding, ...(await recovery.lookAtKept())];
  for (const batch of batchesOf(found)) await journal.write({ kind: 'decide', batch, keep: false });
  const undone = await undo(env, others, journal);
  return [
    ...again.devices,
    ...undone.map((one) => ({ ...one, error: one.error ?? again.failed.get(one.device) ?? null })),
  ];
}

/**
 * What nobody can read can be neither kept nor changed again, and whoever lacks the change waits for it. Where the decision
 * was made, who holds the change is told to keep it now, before its timer takes it back.
 */
async function finishWithout(env: EngineEnv, { found, journal }: Recovery): Promise<readonly Settled[]> {
  const ready = found.filter((one) => one.holding === 'goal' && one.open.decision === 'keep');
  const unread = found.filter((one) => one.reading === undefined).map((one) => one.target.name);
  const kept = await keepAll(env, ready, journal);
  const rest = found.filter((one) => !ready.includes(one));
  return [
    ...kept,
    ...rest.map((one) =>
      one.reading === undefined
        ? settled(one, 'unknown', one.error ?? null)
        : settled(one, 'left', waiting(one.target.name, unread)),
    ),
  ];
}

function keepAll(env: EngineEnv, found: readonly Found[], journal: Journal): Promise<readonly Settled[]> {
  if (found.length > 0) env.listener.phase({ phase: 'save', devices: found.length });
  return mapPool(found, env.concurrency, (one) => keepOne(env, one, journal));
}

function batchesOf(found: readonly Found[]): readonly number[] {
  return [...new Set(found.map(({ open }) => open.plan.batch))];
}

function waiting(device: string, unread: readonly string[]): NetctlError {
  const message = `${device} was left as it is, because ${unread.join(', ')} cannot be read`;
  return new NetctlError('NETCTL_DEVICE_UNKNOWN', message, { device });
}
