import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../bgp020-prefix-entries-reached/rule.js';

/** What BGP020 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT021',
  severity: 'low',
  what: 'Finds entries of prefix lists of intents that have no prefixes of their own.',
}) satisfies RuleOf<'intents'>;
