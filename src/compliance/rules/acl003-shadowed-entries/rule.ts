import { NO_LISTS, shadowedEntries } from '../../devices/acls.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** A packet can come to every entry. */
export const rule = {
  id: 'ACL003',
  version: 1,
  about: 'device',
  title: 'A packet can come to every entry',
  severity: 'medium',
  what: 'Finds entries whose packets entries above have, one or several together. All packets are taken into account, not pairs of lines; an entry that is not understood may match anything, and what hangs on it is not told.',
  why: 'The entry does nothing. Where it says the opposite of those above, what was meant is not what happens.',
  fix: 'Delete the entry, or move it up where it was meant to count.',
  sources: ['Al-Shaer, Hamed: Discovery of Policy Anomalies in Distributed Firewalls'],
  check(device) {
    if (device.filters().length === 0) return notApplicable(NO_LISTS);
    return judged(device.filters().flatMap((filter) => shadowedEntries(device, filter)));
  },
} satisfies RuleOf<'device'>;
