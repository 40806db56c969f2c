import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../acl006-final-deny-logged/rule.js';

/** What ACL006 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT004',
  severity: 'low',
  what: 'Finds lists that an intent puts in force and that do not end with a deny of everything that is logged.',
}) satisfies RuleOf<'intents'>;
