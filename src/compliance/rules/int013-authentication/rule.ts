import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../bgp001-authentication/rule.js';

/** What BGP001 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT013',
  severity: 'high',
  what: 'Finds neighbours of which an intent says the AS, and no password.',
}) satisfies RuleOf<'intents'>;
