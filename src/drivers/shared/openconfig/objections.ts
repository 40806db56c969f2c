import type { Change } from '../../../model/change.js';
import type { DeviceState, Facts } from '../../../model/state.js';
import type { Objection } from '../../driver.js';
import { aclObjections } from './acl-objections.js';
import { bgpObjections } from './bgp-objections.js';
import { deviationObjections } from './deviation-objections.js';

/** What speaks against changes on a device, whatever the way. */
export function treeObjections(changes: readonly Change[], facts: Facts, before: DeviceState): readonly Objection[] {
  return [
    ...aclObjections(changes, before),
    ...bgpObjections(changes, before),
    ...deviationObjections(changes, facts, before),
  ];
}
