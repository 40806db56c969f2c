import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../vlan005-trunk-pruning/rule.js';

/** What VLAN005 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT007',
  severity: 'medium',
  what: 'Finds trunks that an intent has carry all VLANs.',
}) satisfies RuleOf<'intents'>;
