import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../acl003-shadowed-entries/rule.js';

/** What ACL003 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT001',
  severity: 'medium',
  what: 'Finds rules of intents that no packet comes to, since rules above have all their packets.',
}) satisfies RuleOf<'intents'>;
