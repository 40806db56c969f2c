import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../bgp019-policy-entries-reached/rule.js';

/** What BGP019 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT020',
  severity: 'medium',
  what: 'Finds entries of route maps of intents behind one that takes every route.',
}) satisfies RuleOf<'intents'>;
