import type { Change } from '../../model/change.js';
import type { DeviceState, Facts } from '../../model/state.js';
import type { Objection } from '../driver.js';
import { statementObjections } from '../shared/openconfig/statement-names.js';
import { aclObjections } from './acl-objections.js';
import { bgpObjections } from './bgp-objections.js';
import { statementsLine } from './config-lines.js';
import { DEFAULT_NUMBER } from './default-action.js';
import { vlanObjections } from './vlan-objections.js';

/** What speaks against making these changes on this device. */
export function objections(changes: readonly Change[], _: Facts, before: DeviceState): readonly Objection[] {
  return [
    ...vlanObjections(changes, before),
    ...aclObjections(changes, before),
    ...bgpObjections(changes, before),
    ...statementObjections(changes, before, { statements: statementsLine, end: DEFAULT_NUMBER }),
  ];
}
