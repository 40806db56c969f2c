import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../bgp003-ttl-security/rule.js';

/** What BGP003 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT015',
  severity: 'low',
  what: 'Finds external neighbours of which an intent says the AS, and no check of the TTL.',
}) satisfies RuleOf<'intents'>;
