import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../bgp002-maximum-prefixes/rule.js';

/** What BGP002 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT014',
  severity: 'medium',
  what: 'Finds external neighbours of which an intent says the AS, and no limit of prefixes.',
}) satisfies RuleOf<'intents'>;
