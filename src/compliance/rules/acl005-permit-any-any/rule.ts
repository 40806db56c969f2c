import { boundLists, entryFinding, isEverything, NO_BOUND } from '../../devices/acls.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** No list in force permits everything. */
export const rule = {
  id: 'ACL005',
  version: 1,
  about: 'device',
  title: 'No list in force permits everything',
  severity: 'high',
  what: 'Finds entries of lists that are bound to a place and permit all packets of their family.',
  why: 'What no entry above denies gets through: the list permits by default.',
  fix: 'Say what is permitted, and deny the rest.',
  sources: ['NIST SP 800-41'],
  stig: ['CISC-RT-000240', 'ARST-RT-000330', 'JUNI-RT-000240'],
  check(device) {
    const lists = boundLists(device);
    if (lists.length === 0) return notApplicable(NO_BOUND);
    return judged(
      lists.flatMap(({ acl }) =>
        acl.entries.flatMap((entry) => {
          if (entry.type !== 'rule' || entry.rule.action !== 'permit' || !isEverything(entry.rule)) return [];
          return [entryFinding(device, acl, entry, { message: `${acl.name} permits everything` })];
        }),
      ),
    );
  },
} satisfies RuleOf<'device'>;
