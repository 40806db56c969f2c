import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../vlan031-vlan-names/rule.js';

/** What VLAN031 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT011',
  severity: 'info',
  what: 'Finds VLANs that an intent makes without a name.',
}) satisfies RuleOf<'intents'>;
