import { onWished } from '../../intents/on-wished.js';
import type { RuleOf } from '../../rule.js';
import { rule as onDevices } from '../acl004-redundant-entries/rule.js';

/** What ACL004 asks of devices, asked of intents. */
export const rule = onWished(onDevices, {
  id: 'INT002',
  severity: 'low',
  what: 'Finds rules of intents that rules below make unnecessary.',
}) satisfies RuleOf<'intents'>;
