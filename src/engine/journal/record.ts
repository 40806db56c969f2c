import type { CommitModel, Via } from '../../drivers/driver.js';
import type { Change } from '../../model/change.js';
import type { DesiredCheck } from '../../model/check.js';
import type { BgpPeerObservation, Neighbor } from '../../model/observation.js';
import type { Feature } from '../../model/state.js';
import type { LineDiff } from '../config-lines.js';

/**
 * What is written down, and on the disk for good, before the step that it announces. Whoever finds the journal of a run
 * that ended in the middle can tell from it and from the devices what is to be done.
 */
export type JournalRecord =
  | RunRecord
  | PlanRecord
  /** Something is about to be staged on the device; nothing takes effect. */
  | { readonly kind: 'stage'; readonly device: string }
  /** Something is about to take effect on the device. */
  | { readonly kind: 'touch'; readonly device: string }
  /** The one decision of a batch. Without it, what the batch did is to be undone. */
  | { readonly kind: 'decide'; readonly batch: number; readonly keep: boolean }
  /** The device was told to keep the change, and saved it or not. */
  | { readonly kind: 'kept'; readonly device: string; readonly saved: boolean }
  /** The device was read and is what it was before. */
  | { readonly kind: 'back'; readonly device: string }
  | { readonly kind: 'unknown'; readonly device: string; readonly why: string }
  /** Nothing is left to do. */
  | { readonly kind: 'end'; readonly status: string };

/** A record as a journal has it: with the time at which it was written, UTC as ISO 8601 has it. For people; nothing goes by it. */
export type JournalEntry = JournalRecord & { readonly at: string };

/** Who made the run, when and with what. The first record of a journal. */
export interface RunRecord {
  readonly kind: 'run';
  readonly version: 1;
  readonly id: string;
  readonly traceId: string;
  readonly startedAt: string;
  readonly user: string;
  readonly host: string;
  readonly pid: number;
  readonly comment: string;
  /** As the user named them, with the folder they are relative to. */
  readonly cwd: string;
  readonly inventory: string;
  readonly files: readonly string[];
}

/** What is to be done on one device, before anything is. All that an undo needs beside the device itself. */
export interface PlanRecord {
  readonly kind: 'plan';
  readonly device: string;
  readonly platform: string;
  /** The way it was spoken to, one of the driver's; the driver's first where absent. */
  readonly transport?: Via;
  readonly batch: number;
  readonly commit: CommitModel['kind'];
  /** The transaction's id and the seconds of its timer on the device. */
  readonly tx: { readonly id: string; readonly seconds: number };
  readonly save: boolean;
  readonly changes: readonly Change[];
  /** The commands, for people. */
  readonly commands: readonly string[];
  /** What of the device was read then; what the changes are about where absent. */
  readonly features?: readonly Feature[];
  /** The configuration before, as far as it was read, with secrets as digests. */
  readonly before: readonly string[];
  /** The lines that the plan changes, where it was rehearsed. */
  readonly expected: LineDiff | null;
  /** What the changes create, and what was named before although it was not there: by changeId. Absent where nothing was. */
  readonly missing?: readonly string[];
  /** What must be true afterwards. */
  readonly checks: readonly DesiredCheck[];
  /** The neighbours seen before; empty where no check asks for them. */
  readonly neighbors: readonly Neighbor[];
  /** The BGP sessions before the change, where it or a check is about them. */
  readonly peers: readonly BgpPeerObservation[];
}

/** Where records go. */
export interface Journal {
  /** Resolves once the record is on the disk for good. @throws NetctlError NETCTL_JOURNAL_WRITE */
  write(record: JournalRecord): Promise<void>;
}
