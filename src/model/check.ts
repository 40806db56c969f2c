import type { SourceRef } from '../util/source.js';
import type { PingProbe } from './observation.js';
import type { VlanSet } from './vlan-set.js';

/** Something that must be true after the change, apart from the configuration itself. */
export type DesiredCheck = CheckFrame &
  (
    | { readonly kind: 'vlan_active'; readonly vlans: VlanSet }
    | { readonly kind: 'ping'; readonly probe: PingProbe }
    | {
        readonly kind: 'neighbors';
        /** Who must be seen; `unchanged` for everyone who was seen before the change, at the same port. */
        readonly names: readonly string[] | 'unchanged';
      }
  );

interface CheckFrame {
  /** How many seconds it may take to become true. */
  readonly within: number;
  readonly source: SourceRef;
}
