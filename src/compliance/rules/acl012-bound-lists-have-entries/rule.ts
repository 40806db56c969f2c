import { aclFinding, boundLists, NO_BOUND } from '../../devices/acls.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Lists in force have entries. */
export const rule = {
  id: 'ACL012',
  version: 1,
  about: 'device',
  title: 'Lists in force have entries',
  severity: 'high',
  what: 'Finds lists without any entry that are bound to an interface or a line.',
  why: 'An empty list permits everything on some platforms and nothing on others.',
  fix: 'Fill the list, or take the binding away.',
  sources: [],
  check(device) {
    const lists = boundLists(device);
    if (lists.length === 0) return notApplicable(NO_BOUND);
    return judged(
      lists
        .filter(({ acl }) => acl.entries.every(({ type }) => type === 'remark'))
        .map(({ acl, places }) =>
          aclFinding(device, acl, { message: `${acl.name} is in force at ${places} and has no entries` }),
        ),
    );
  },
} satisfies RuleOf<'device'>;
