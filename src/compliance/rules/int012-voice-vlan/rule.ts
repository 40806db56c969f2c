import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../vlan032-voice-vlan/rule.js';

/** What VLAN032 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT012',
  severity: 'low',
  what: 'Finds access ports whose voice VLAN an intent makes their access VLAN.',
}) satisfies RuleOf<'intents'>;
