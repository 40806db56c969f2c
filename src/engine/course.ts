import type { NetctlError } from '../errors/netctl-error.js';
import type { Session } from '../transports/transport.js';
import type { Baseline } from './checks/baseline.js';
import type { Finished } from './checks/check-finished.js';
import { strategyFor } from './commit/index.js';
import type { Job, Progress, Strategy } from './commit/strategy.js';
import { WATCHING } from './commit/watching.js';
import type { EngineEnv } from './env.js';
import type { Surroundings } from './guard/commit-ranks.js';
import type { Journal } from './journal/record.js';
import type { SentPassword } from './passwords.js';
import type { DevicePlan } from './plan.js';
import type { Rehearsal } from './rehearse.js';
import type { Stopwatch } from './stopwatch.js';

/** A device that takes part: its plan, its open session, and what the rehearsal showed. */
export interface Participant {
  readonly plan: DevicePlan;
  readonly session: Session;
  readonly rehearsal: Rehearsal | undefined;
  readonly watch: Stopwatch;
  /** What was true before, where that is known from an earlier time. */
  readonly before?: Baseline;
}

export interface TransactionOptions {
  /** Told of passwords that were sent and kept, and how the device shows them, where that form tells nothing by itself. */
  readonly passwordsShown?: (device: string, passwords: readonly SentPassword[]) => Promise<void>;
  /** True where BGP sessions that the change resets need not come back. */
  readonly sessionsMayStayDown?: boolean;
  /** Seconds, before each device's limits. */
  readonly confirmTimeout: number;
  readonly save: 'always' | 'if-clean' | 'never';
  readonly comment: string;
}

/** One batch of a run, and where its steps are written down. */
export interface Transaction extends TransactionOptions {
  readonly batch: number;
  readonly journal: Journal;
  /** The whole run: other batches' sessions are not to be cut either. */
  readonly surroundings: Surroundings;
}

/** How it ended for one device. */
export interface Outcome {
  readonly status: 'changed' | 'unchanged' | 'failed' | 'rolled_back' | 'refused' | 'unknown';
  readonly error: NetctlError | null;
  readonly warnings: readonly string[];
  readonly saved: boolean;
  /** What must stay true of a device that was told to keep the change. */
  readonly finished?: Finished;
}

/** One device on its way through the transaction. */
export interface Course {
  job: Job;
  readonly strategy: Strategy;
  readonly rehearsal: Rehearsal | undefined;
  readonly watch: Stopwatch;
  readonly warnings: string[];
  progress: Progress;
  saves: boolean;
  /** Why it is not saved, for people; undefined where it is, or was not to be. */
  notSaved: string | undefined;
  /** True where it is known that a restart loses nothing that was there before. */
  clean: boolean;
  /** What was true before the change and must stay so; undefined until it was asked. */
  baseline: Baseline | undefined;
  /** When the device's timer began to run. */
  committedAt: number;
  /** The passwords that were sent, and how the device shows them. */
  passwords: readonly SentPassword[];
  /** What it is verified and told to keep over: a new session, or that of the run where there can be no other. */
  fresh: Session | undefined;
  /** False where a command of the run was cut short, so that nobody knows at which prompt its session stands. */
  atRest: boolean;
  error: NetctlError | undefined;
}

/** A device at the start of its way. */
export function begin(
  env: EngineEnv,
  { plan, session, rehearsal, watch, before }: Participant,
  options: TransactionOptions,
): Course {
  const tx = { id: env.txId(), seconds: timerSeconds(plan, options.confirmTimeout), comment: options.comment };
  return {
    job: { plan, session, tx, expected: rehearsal?.lines },
    strategy: plan.changes.length === 0 ? WATCHING : strategyFor(plan.model),
    rehearsal,
    watch,
    warnings: [],
    progress: 'nothing',
    saves: false,
    notSaved: undefined,
    clean: false,
    baseline: before,
    committedAt: 0,
    passwords: [],
    fresh: undefined,
    atRest: true,
    error: undefined,
  };
}

/** The time a device waits before it reverts by itself: rounded up to what it can be set to; 0 where it has no timer. */
export function timerSeconds(plan: DevicePlan, wanted: number): number {
  const timer = plan.model.kind === 'immediate' ? undefined : plan.model.timer;
  if (timer === undefined) return 0;
  return Math.min(timer.max, Math.max(timer.min, Math.ceil(wanted / timer.unit) * timer.unit));
}
