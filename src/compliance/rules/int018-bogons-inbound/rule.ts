import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../bgp007-bogons-inbound/rule.js';

/** What BGP007 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT018',
  severity: 'medium',
  what: 'Asks the inbound policies that intents give to external neighbours for prefixes that no one may announce.',
}) satisfies RuleOf<'intents'>;
