import { errorsOf, type NetctlError } from '../../errors/netctl-error.js';
import { featuresOf } from '../../model/change.js';
import type { Session } from '../../transports/transport.js';
import type { Outcome, Participant, TransactionOptions } from '../course.js';
import type { EngineEnv } from '../env.js';
import type { Journal } from '../journal/record.js';
import { isToBeSaved } from '../keep.js';
import { planChanges } from '../plan.js';
import { mapPool } from '../pool.js';
import { bindingOf, readDevice } from '../read.js';
import type { Rehearsal } from '../rehearse.js';
import { rehearseOnce } from '../rehearse-once.js';
import { stopwatch } from '../stopwatch.js';
import { transact } from '../transaction.js';
import { baselineOf, watchedPlan } from './checks.js';
import type { Found } from './look.js';
import type { Settled } from './result.js';
import { cancelled, readOf, settled, undoOne } from './settle-one.js';

/** What the run itself had been allowed: it had got past these objections when it ended. */
const AGREED = new Set(['in-use', 'vtp-domain', 'management-change']);

/** Who is to be brought to the change, and who holds it already. */
export interface Lacking {
  readonly lacking: readonly Found[];
  /** Takes part in that its checks are made, once all devices hold the change. */
  readonly holding: readonly Found[];
}

/** What came of it. */
export interface ChangedAgain {
  readonly devices: readonly Settled[];
  /** True where all of them were changed and it was decided to keep that; where it was not, none of them is changed. */
  readonly kept: boolean;
  /** What speaks against keeping the change on devices that held it, by name. */
  readonly failed: ReadonlyMap<string, NetctlError>;
}

type Ready = { readonly found: Found } & (
  | { readonly participant: Participant }
  | { readonly did: Settled['did']; readonly error: NetctlError | null }
);

/**
 * Brings devices that lack the change back to where they were, and gives all of them the plan once more, or none. The plan
 * is rehearsed like any other, and what was to be true after the run is looked at on all of them, as it would have been.
 */
export async function changeAgain(
  env: EngineEnv,
  { lacking, holding }: Lacking,
  options: { readonly journal: Journal; readonly confirmTimeout: number },
): Promise<ChangedAgain> {
  const watched = holding.filter(({ open }) => open.plan.checks.length > 0);
  const [first] = [...lacking, ...watched];
  if (first === undefined) return { devices: [], kept: true, failed: new Map() };
  const rehearsed = new Map<string, Promise<Rehearsal>>();
  const ready = await mapPool(lacking, env.concurrency, (found) =>
    makeReady(env, found, { journal: options.journal, rehearsed }),
  );
  const watching = await mapPool(watched, env.concurrency, (found) => makeWatching(env, found));
  const participants = [...ready, ...watching].flatMap((one) => ('participant' in one ? [one.participant] : []));
  if (participants.length < ready.length + watching.length) {
    await Promise.all(participants.map(({ session }) => session.close()));
    return { devices: ready.map(notBegun), kept: false, failed: failuresOf(watching) };
  }
  const journal = withoutUndo(options.journal);
  const done = await transact(env, participants, {
    // A run leaves no more than one batch open: it begins none while a device of an earlier one is unknown.
    batch: first.open.plan.batch,
    journal,
    confirmTimeout: options.confirmTimeout,
    save: saveMode(lacking),
    comment: '',
    surroundings: { devices: participants.map(({ plan }) => plan), neighbors: new Map() },
  });
  await Promise.all(participants.map(({ session }) => session.close()));
  const devices = lacking.flatMap((found, index) => {
    const outcome = done[index];
    return outcome === undefined ? [] : [settledBy(found, outcome)];
  });
  const watchers = watched.map((found, index) => ({ found, error: done[lacking.length + index]?.error ?? null }));
  return { devices, kept: journal.kept(), failed: failuresOf(watchers) };
}

/** As the run that ended would have saved: only one that was told to always does so where a device tells nothing of it. */
function saveMode(lacking: readonly Found[]): TransactionOptions['save'] {
  const saved = lacking.filter(({ open }) => open.plan.save);
  if (saved.length === 0) return 'never';
  return saved.every(({ target }) => isToBeSaved(target, 'if-clean')) ? 'if-clean' : 'always';
}

interface MakingReady {
  readonly journal: Journal;
  /** Rehearsals by what they are of: devices that are alike share one. */
  readonly rehearsed: Map<string, Promise<Rehearsal>>;
}

async function makeReady(env: EngineEnv, found: Found, { journal, rehearsed }: MakingReady): Promise<Ready> {
  const { target, open } = found;
  if (env.signal.aborted) {
    // One that got nothing is not left in the middle of anything.
    const untouched = open.progress === 'nothing' && found.holding === 'before';
    return { found, did: untouched ? 'nothing' : 'left', error: cancelled(target.name) };
  }
  if (open.progress !== 'nothing') {
    const { did, error } = await undoOne(env, found, journal);
    if (did !== 'undone' && did !== 'nothing') return { found, did, error };
  }
  let session: Session | undefined;
  try {
    session = await env.connect(target.endpoint, bindingOf(target).dialect, env.signal);
    const reading = await readDevice(target, session, featuresOf(open.plan.changes), { signal: env.signal });
    const planned = planChanges(target, reading, open.plan.changes, AGREED);
    if (!('steps' in planned)) throw planned[0];
    const rehearsal = await rehearseOnce(env, planned, rehearsed);
    const plan = { ...planned, checks: open.plan.checks, reading: { ...reading, replies: [] } };
    return { found, participant: { plan, session, rehearsal, watch: stopwatch(env), before: baselineOf(open) } };
  } catch (thrown) {
    await session?.close();
    return { found, did: 'undone', error: errorsOf(thrown)[0] };
  }
}

/** A device that holds the change already: nothing is sent to it but what its checks ask. */
async function makeWatching(env: EngineEnv, found: Found): Promise<Ready> {
  const { target, open } = found;
  try {
    const plan = watchedPlan(readOf(found));
    const session = await env.connect(target.endpoint, bindingOf(target).dialect, env.signal);
    const before = baselineOf(open);
    return { found, participant: { plan, session, rehearsal: undefined, watch: stopwatch(env), before } };
  } catch (thrown) {
    return { found, did: 'left', error: errorsOf(thrown)[0] };
  }
}

function failuresOf(
  watching: readonly (Ready | { readonly found: Found; readonly error: NetctlError | null })[],
): ReadonlyMap<string, NetctlError> {
  return new Map(
    watching.flatMap((one) =>
      'error' in one && one.error !== null ? [[one.found.target.name, one.error] as const] : [],
    ),
  );
}

function notBegun(one: Ready): Settled {
  return 'participant' in one ? settled(one.found, 'undone', null) : settled(one.found, one.did, one.error);
}

/**
 * A transaction in the place of the one that ended in the middle. Should it fail, what that means for the rest of the
 * batch is decided by the caller: until then the journal says what it said.
 */
function withoutUndo(journal: Journal): Journal & { kept(): boolean } {
  let kept = false;
  return {
    async write(record) {
      if (record.kind === 'decide' && !record.keep) return;
      await journal.write(record);
      kept ||= record.kind === 'decide';
    },
    kept: () => kept,
  };
}

const DID = {
  changed: 'changed',
  unchanged: 'nothing',
  unknown: 'unknown',
  failed: 'undone',
  rolled_back: 'undone',
  refused: 'undone',
} as const satisfies Record<Outcome['status'], Settled['did']>;

function settledBy(found: Found, { status, error, warnings }: Outcome): Settled {
  return { ...settled(found, DID[status], error), warnings };
}
