import type { Change } from '../../../model/change.js';
import type { DeviceState, Facts } from '../../../model/state.js';
import type { Objection } from '../../driver.js';
import { aclObjections } from './acl-objections.js';
import { bgpObjections } from './bgp-objections.js';
import { deviationObjections } from './deviation-objections.js';
import { statementObjections } from './statement-names.js';

/** What speaks against changes on a device, whatever the way. */
export function treeObjections(changes: readonly Change[], facts: Facts, before: DeviceState): readonly Objection[] {
  return [
    ...aclObjections(changes, before),
    ...bgpObjections(changes, before),
    ...statementObjections(changes, before, { statements }),
    ...deviationObjections(changes, facts, before),
  ];
}

function statements(policy: string): string {
  return `/openconfig-routing-policy:routing-policy/policy-definitions/policy-definition[name=${policy}]/statements/statement[name=`;
}
