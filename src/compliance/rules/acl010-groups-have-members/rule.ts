import { groupFinding, NO_GROUPS, usedGroups } from '../../devices/acls.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Object groups that lists use have members. */
export const rule = {
  id: 'ACL010',
  version: 1,
  about: 'device',
  title: 'Object groups that lists use have members',
  severity: 'high',
  what: 'Finds groups of addresses or ports without members that an entry uses.',
  why: 'An entry with an empty group matches nothing, or everything, by platform.',
  fix: 'Fill the group, or delete the entries.',
  sources: [],
  check(device) {
    const { acl } = device.state;
    if (acl === undefined || acl.groups.size === 0) return notApplicable(NO_GROUPS);
    const used = usedGroups(acl);
    return judged(
      [...acl.groups].flatMap(([key, group]) => {
        const empty = group.kind === 'address' ? group.members.length === 0 : group.ranges.length === 0;
        if (!empty || group.opaque || !used.has(key)) return [];
        return [groupFinding(device, group, `the group ${group.name} is used by a list and has no members`)];
      }),
    );
  },
} satisfies RuleOf<'device'>;
