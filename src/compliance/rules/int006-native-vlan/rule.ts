import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../vlan001-native-vlan/rule.js';

/** What VLAN001 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT006',
  severity: 'medium',
  what: 'Finds trunks that an intent gives VLAN 1 as native VLAN.',
}) satisfies RuleOf<'intents'>;
