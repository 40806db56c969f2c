import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../acl018-access-class-limits/rule.js';

/** What ACL018 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT005',
  severity: 'medium',
  what: 'Finds lists for management sessions that let everyone log in.',
}) satisfies RuleOf<'intents'>;
