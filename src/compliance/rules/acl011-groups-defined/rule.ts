import { entryFinding, groupKeysOf, NO_LISTS } from '../../devices/acls.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Object groups that lists use are there. */
export const rule = {
  id: 'ACL011',
  version: 1,
  about: 'device',
  title: 'Object groups that lists use are there',
  severity: 'high',
  what: 'Finds entries that name a group of addresses or ports which the configuration does not have.',
  why: 'What the entry matches is not what was meant.',
  fix: 'Define the group, or correct its name.',
  sources: [],
  check(device) {
    const { acl } = device.state;
    // Where no group at all is read they may be of a kind that netctl does not read.
    if (acl === undefined || acl.acls.size === 0) return notApplicable(NO_LISTS);
    if (
      device.tree.length > 0 &&
      !device.tree.some(({ text }) => /^object-group /.test(text)) &&
      acl.groups.size === 0
    ) {
      const named = [...acl.acls.values()].some(({ entries }) =>
        entries.some((entry) => groupKeysOf(entry).length > 0),
      );
      if (!named) return notApplicable('no list names a group');
    }
    return judged(
      [...acl.acls.values()].flatMap((list) =>
        list.entries.flatMap((entry) =>
          groupKeysOf(entry)
            .filter((key) => !acl.groups.has(key))
            .map((key) => {
              const [, name = ''] = key.split('/');
              const message = `${list.name} names the group ${name}, which is not there`;
              return entryFinding(device, list, entry, { message, words: name });
            }),
        ),
      ),
    );
  },
} satisfies RuleOf<'device'>;
