import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../vlan007-default-vlan-on-ports/rule.js';

/** What VLAN007 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT009',
  severity: 'medium',
  what: 'Finds access ports that an intent puts into VLAN 1.',
}) satisfies RuleOf<'intents'>;
