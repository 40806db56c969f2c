import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../acl005-permit-any-any/rule.js';

/** What ACL005 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT003',
  severity: 'high',
  what: 'Finds rules that permit everything, in lists that an intent puts in force.',
}) satisfies RuleOf<'intents'>;
