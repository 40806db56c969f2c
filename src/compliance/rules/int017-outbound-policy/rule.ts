import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../bgp005-outbound-policy/rule.js';

/** What BGP005 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT017',
  severity: 'high',
  what: 'Finds external neighbours of which an intent says the AS, and no outbound policy.',
}) satisfies RuleOf<'intents'>;
