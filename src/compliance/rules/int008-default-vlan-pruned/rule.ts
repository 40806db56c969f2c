import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../vlan006-default-vlan-pruned/rule.js';

/** What VLAN006 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT008',
  severity: 'medium',
  what: 'Finds trunks on whose list an intent has VLAN 1.',
}) satisfies RuleOf<'intents'>;
