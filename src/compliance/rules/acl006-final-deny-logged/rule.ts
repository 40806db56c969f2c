import { aclFinding, boundLists, isEverything, NO_BOUND } from '../../devices/acls.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Lists in force end with a deny that is logged. */
export const rule = {
  id: 'ACL006',
  version: 1,
  about: 'device',
  title: 'Lists in force end with a deny that is logged',
  severity: 'low',
  what: 'Finds lists bound to interfaces or lines whose last entry is not a deny of everything with a log.',
  why: 'What is denied by the end of every list is seen by no one: neither attacks nor mistakes of the list itself.',
  fix: 'Write the deny at the end, with a log.',
  sources: ['NIST SP 800-92'],
  stig: ['CISC-RT-000200', 'JUNI-RT-000200'],
  check(device) {
    const lists = boundLists(device).filter(({ acl }) => acl.entries.length > 0);
    if (lists.length === 0) return notApplicable(NO_BOUND);
    return judged(
      lists.flatMap(({ acl }) => {
        const last = acl.entries.findLast(({ type }) => type !== 'remark');
        if (last?.type !== 'rule') return [];
        const { rule } = last;
        if (isEverything(rule) && (rule.action === 'permit' || rule.log)) return [];
        const message =
          rule.action === 'deny' && isEverything(rule)
            ? `the deny at the end of ${acl.name} is not logged`
            : `${acl.name} does not end with a deny of everything that is logged`;
        return [aclFinding(device, acl, { message, line: last.line })];
      }),
    );
  },
} satisfies RuleOf<'device'>;
