import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../bgp009-long-prefixes-inbound/rule.js';

/** What BGP009 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT019',
  severity: 'low',
  what: 'Asks the inbound policies that intents give to external neighbours for prefixes longer than /24.',
}) satisfies RuleOf<'intents'>;
