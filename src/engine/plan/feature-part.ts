import type { NetctlError } from '../../errors/netctl-error.js';
import type { Capabilities } from '../../model/capabilities.js';
import type { Change } from '../../model/change.js';
import type { DesiredState } from '../../model/desired.js';
import type { DeviceState } from '../../model/state.js';
import type { SentPassword } from '../passwords.js';
import type { Reading } from '../read.js';
import type { Agreed } from './agreed.js';

/** All that one feature of a device is planned from. */
export interface PartRequest {
  readonly device: string;
  readonly reading: Reading;
  readonly desired: DesiredState;
  readonly can: Capabilities;
  readonly agreed: Agreed;
  readonly passwords?: KnownPasswords | undefined;
}

/** Says of a form in which a device shows a password whether it is the one that is wanted, where that was sent by netctl. */
export type KnownPasswords = (device: string, password: SentPassword) => 'same' | 'different' | 'unknown';

/** What the intents make of one feature. */
export interface FeaturePart {
  /** The state with this feature as it is to be. */
  readonly goal: Partial<DeviceState>;
  /** What speaks against it; `goal` is the state with all features as they are to be. */
  problems(goal: DeviceState): readonly NetctlError[];
  /** The changes of this feature with the places that ask for them; all others as they are. */
  attach(changes: readonly Change[]): readonly Change[];
  readonly warnings: readonly string[];
}
