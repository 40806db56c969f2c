import { NO_LISTS, redundantEntries } from '../../devices/acls.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** No entry can be left out without a difference. */
export const rule = {
  id: 'ACL004',
  version: 1,
  about: 'device',
  title: 'No entry can be left out without a difference',
  severity: 'low',
  what: 'Finds entries whose packets entries below would treat the same. An entry that only says what the end of every list does is fine.',
  why: 'Long lists are read by no one; what does nothing hides what does something.',
  fix: 'Delete the entry.',
  sources: ['Al-Shaer, Hamed: Discovery of Policy Anomalies in Distributed Firewalls'],
  check(device) {
    if (device.filters().length === 0) return notApplicable(NO_LISTS);
    return judged(device.filters().flatMap((filter) => redundantEntries(device, filter)));
  },
} satisfies RuleOf<'device'>;
