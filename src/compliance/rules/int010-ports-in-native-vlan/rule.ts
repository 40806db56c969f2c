import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../vlan009-ports-in-native-vlan/rule.js';

/** What VLAN009 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT010',
  severity: 'low',
  what: 'Finds access ports that intents put into the native VLAN of a trunk.',
}) satisfies RuleOf<'intents'>;
