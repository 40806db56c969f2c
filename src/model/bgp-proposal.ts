import type { BgpState } from './bgp.js';
import type { BgpCapabilities } from './capabilities.js';
import type { DesiredBgp } from './desired-bgp.js';
import type { PlanErrors } from './plan-error.js';
import type { DeviceState } from './state.js';

/** What is looked at: the device as it is, as it would be, and what was asked. */
export interface BgpProposal {
  readonly device: string;
  readonly current: Pick<DeviceState, 'acl' | 'bgp'>;
  readonly target: Pick<DeviceState, 'acl' | 'bgp'>;
  readonly desired: DesiredBgp;
  readonly can: BgpCapabilities;
  /** True where deleting what something that netctl does not manage still uses was agreed to. */
  readonly allowInUse: boolean;
  /** True where the loss of lines that are not understood was agreed to. */
  readonly replaceUnknown: boolean;
}

/** The same with BGP at hand. */
export interface BgpLooked extends Pick<BgpProposal, 'device' | 'desired' | 'can' | 'allowInUse'> {
  readonly before: BgpState;
  readonly after: BgpState;
  readonly target: BgpProposal['target'];
  readonly error: PlanErrors;
}
