import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../bgp021-hold-time/rule.js';

/** What BGP021 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT022',
  severity: 'medium',
  what: 'Finds neighbours of intents whose hold time does not fit the interval of keepalives.',
}) satisfies RuleOf<'intents'>;
