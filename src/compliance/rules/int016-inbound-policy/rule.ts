import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../bgp004-inbound-policy/rule.js';

/** What BGP004 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT016',
  severity: 'high',
  what: 'Finds external neighbours of which an intent says the AS, and no inbound policy.',
}) satisfies RuleOf<'intents'>;
