import type { NetctlError } from '../../errors/netctl-error.js';
import type { RunRecord } from '../journal/record.js';
import type { Decision } from './open-devices.js';

/** What to do with a run that ended in the middle. */
export type Direction = 'undo' | 'finish';

/** What a device holds of a run's changes: none of them, all, or some. */
export type Holding = 'before' | 'goal' | 'between';

/** A device as it was found. */
export interface Looked {
  readonly device: string;
  readonly platform: string;
  readonly batch: number;
  /** Undefined where the device could not be read. */
  readonly found: Holding | undefined;
  /** What stands open on the device, for people. */
  readonly pending: readonly string[];
  /** Why the device could not be read. */
  readonly error: NetctlError | null;
}

/** What became of one device. */
export interface Settled extends Looked {
  /**
   * `undone`: it is as it was; `kept`: it held the change and was told to keep it; `changed`: it was given the change once
   * more; `nothing`: it was as it was already; `left`: it was not touched, the error says why; `unknown`: it needs a hand.
   */
  readonly did: 'undone' | 'kept' | 'changed' | 'nothing' | 'left' | 'unknown';
  readonly warnings: readonly string[];
}

/** What was found, before anything is done about it. */
export interface RecoverPlan {
  readonly run: RunRecord;
  /** What the journal says was decided; null where the run ended before that. */
  readonly decided: Decision | null;
  readonly direction: Direction;
  readonly devices: readonly Looked[];
}

export interface RecoverResult extends Omit<RecoverPlan, 'run' | 'direction' | 'devices'> {
  /** Null where no run is open. */
  readonly run: RunRecord | null;
  readonly direction: Direction | null;
  readonly devices: readonly Settled[];
  /** `recovered`: nothing is left open; `open`: something is, and recover has to be run again; `declined`: nothing was done. */
  readonly status: 'nothing' | 'recovered' | 'open' | 'declined';
}
