import type { CommitModel, Tx } from '../../drivers/driver.js';
import type { Session } from '../../transports/transport.js';
import type { LineDiff } from '../config-lines.js';
import type { DevicePlan } from '../plan.js';

/** One device in a transaction: its plan and the session that reads and writes go through. */
export interface Job {
  readonly plan: DevicePlan;
  readonly tx: Tx;
  readonly session: Session;
  /** The lines that the plan changes, where it was rehearsed. */
  readonly expected?: LineDiff | undefined;
}

/** How far a transaction got on a device. `touched` means that something may have taken effect. */
export type Progress = 'nothing' | 'staged' | 'touched';

/** What going back by the device's own means came to. `edits` asks for the opposite edits. */
export type WentBack = 'back' | 'edits';

/**
 * How a transaction runs on a device, by its commit model. `prepare` and `commit` speak over the job's session; the
 * others over a fresh one, which proves that a new login still works.
 */
export interface Strategy {
  /** Stages what can be staged: nothing takes effect. */
  prepare(job: Job): Promise<void>;
  /** Makes the change take effect, for a time where the device can revert by itself. */
  commit(job: Job): Promise<void>;
  /** Makes it stay. */
  keep(job: Job, session: Session): Promise<void>;
  /** Takes back what `prepare` or a part of `commit` did, by the device's own means where it has them. */
  goBack(job: Job, session: Session, progress: Progress): Promise<WentBack>;
  /** True where `commit` acts step by step and may be refused in the middle: such devices go first. */
  readonly stepwise: boolean;
}

export type ModelOf<K extends CommitModel['kind']> = Extract<CommitModel, { kind: K }>;
