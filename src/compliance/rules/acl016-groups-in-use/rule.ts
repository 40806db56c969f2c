import { groupFinding, NO_GROUPS, usedGroups } from '../../devices/acls.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Every object group is used. */
export const rule = {
  id: 'ACL016',
  version: 1,
  about: 'device',
  title: 'Every object group is used',
  severity: 'info',
  what: 'Finds groups of addresses or ports that no list and no other group names.',
  why: 'What nobody uses nobody looks after.',
  fix: 'Delete the group.',
  sources: [],
  check(device) {
    const { acl } = device.state;
    if (acl === undefined || acl.groups.size === 0) return notApplicable(NO_GROUPS);
    const used = usedGroups(acl);
    const text = device.lines.join('\n');
    return judged(
      [...acl.groups]
        .filter(
          ([key, { name }]) =>
            !used.has(key) && !text.includes(`object-group ${name} `) && !text.includes(`group-object ${name}\n`),
        )
        .map(([, group]) => groupFinding(device, group, `nothing uses the group ${group.name}`)),
    );
  },
} satisfies RuleOf<'device'>;
