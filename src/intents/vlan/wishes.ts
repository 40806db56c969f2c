import type { LocatedDocument } from '../../documents/located.js';
import type { DesiredCheck } from '../../model/check.js';
import type { DesiredPort, DesiredVlan, DesiredVlans } from '../../model/desired.js';
import type { PortNamesWish } from '../resolve-ports.js';

/** What one entry of `interfaces` asks of all its ports. */
export interface PortWish extends PortNamesWish {
  readonly asked: Omit<DesiredPort, 'name' | 'source'>;
}

/** What one document asks, before it is united with others; ports not yet named as the device names them. */
export interface VlanWishes {
  readonly kind: 'vlan';
  readonly document: LocatedDocument;
  readonly vlans: readonly DesiredVlan[];
  readonly ports: readonly PortWish[];
  readonly purge: DesiredVlans['purge'];
  readonly checks: readonly DesiredCheck[];
}
