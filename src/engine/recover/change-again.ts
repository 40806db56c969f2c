import { errorsOf, type NetctlError } from '../../errors/netctl-error.js';
import type { Session } from '../../transports/transport.js';
import type { Outcome, Participant } from '../course.js';
import type { EngineEnv } from '../env.js';
import type { Journal } from '../journal/record.js';
import { planChanges } from '../plan.js';
import { mapPool } from '../pool.js';
import { bindingOf, readDevice } from '../read.js';
import { stopwatch } from '../stopwatch.js';
import { transact } from '../transaction.js';
import type { Found } from './look.js';
import type { Settled } from './result.js';
import { cancelled, settled, undoOne } from './settle-one.js';

/** What the run itself had been allowed: it had got past these objections when it ended. */
const AGREED = new Set(['in-use', 'vtp-domain', 'management-change']);

/** What came of it. */
export interface ChangedAgain {
  readonly devices: readonly Settled[];
  /** True where all of them were changed and it was decided to keep that; where it was not, none of them is changed. */
  readonly kept: boolean;
}

type Ready = { readonly found: Found } & (
  | { readonly participant: Participant }
  | { readonly did: Settled['did']; readonly error: NetctlError | null }
);

/** Brings devices that lack the change back to where they were, and gives all of them the plan once more, or none. */
export async function changeAgain(
  env: EngineEnv,
  lacking: readonly Found[],
  options: { readonly journal: Journal; readonly confirmTimeout: number },
): Promise<ChangedAgain> {
  const [first] = lacking;
  if (first === undefined) return { devices: [], kept: true };
  const ready = await mapPool(lacking, env.concurrency, (found) => makeReady(env, found, options.journal));
  const participants = ready.flatMap((one) => ('participant' in one ? [one.participant] : []));
  if (participants.length < ready.length) {
    await Promise.all(participants.map(({ session }) => session.close()));
    return { devices: ready.map(notBegun), kept: false };
  }
  const journal = withoutUndo(options.journal);
  const done = await transact(env, participants, {
    // A run leaves no more than one batch open: it begins none while a device of an earlier one is unknown.
    batch: first.open.plan.batch,
    journal,
    confirmTimeout: options.confirmTimeout,
    save: lacking.some(({ open }) => open.plan.save) ? 'if-clean' : 'never',
    comment: '',
    all: participants.map(({ plan }) => plan),
  });
  const devices = lacking.flatMap((found, index) => {
    const outcome = done[index];
    return outcome === undefined ? [] : [settledBy(found, outcome)];
  });
  return { devices, kept: journal.kept() };
}

async function makeReady(env: EngineEnv, found: Found, journal: Journal): Promise<Ready> {
  const { target, open } = found;
  if (env.signal.aborted) return { found, did: 'left', error: cancelled(target.name) };
  if (open.progress !== 'nothing') {
    const { did, error } = await undoOne(env, found, journal);
    if (did !== 'undone' && did !== 'nothing') return { found, did, error };
  }
  let session: Session | undefined;
  try {
    session = await env.connect(target.endpoint, bindingOf(target).shell, env.signal);
    const reading = await readDevice(target, session, ['vlan'], env.signal);
    const plan = planChanges(target, reading, open.plan.changes, AGREED);
    if (!('steps' in plan)) throw plan[0];
    return { found, participant: { plan, session, rehearsal: undefined, watch: stopwatch(env) } };
  } catch (thrown) {
    await session?.close();
    return { found, did: 'undone', error: errorsOf(thrown)[0] };
  }
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
