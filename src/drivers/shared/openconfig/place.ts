import type { Facts } from '../../../model/state.js';

/** Where a device has what the models let stand in more than one place. */
export interface Place {
  /** Where VLANs are: in a network instance, at the top, or nowhere. */
  readonly vlans: 'network-instance' | 'top' | 'none';
  /** What the device calls its default network instance. */
  readonly instance: string;
  /** What it calls BGP among its protocols. */
  readonly bgp: string;
}

/** The place that `identify` found. */
export function placeOf({ extra }: Pick<Facts, 'extra'>): Place {
  const vlans = extra['vlans'];
  return {
    vlans: vlans === 'network-instance' || vlans === 'top' ? vlans : 'none',
    instance: extra['instance'] ?? 'default',
    bgp: extra['bgp'] ?? 'BGP',
  };
}
