import { entryFinding, NO_LISTS } from '../../devices/acls.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Every entry matches some packet. */
export const rule = {
  id: 'ACL013',
  version: 1,
  about: 'device',
  title: 'Every entry matches some packet',
  severity: 'medium',
  what: 'Finds entries that no packet can have, for example a port of a protocol that has none.',
  why: 'The entry does nothing, and was written for something.',
  fix: 'Correct or delete it.',
  sources: [],
  check(device) {
    if (device.filters().length === 0) return notApplicable(NO_LISTS);
    return judged(
      device.filters().flatMap(({ acl, shadows }) =>
        acl.entries.flatMap((entry, index) =>
          shadows[index]?.status === 'empty'
            ? [
                entryFinding(device, acl, entry, {
                  message: `no packet can be what this entry of ${acl.name} asks for`,
                }),
              ]
            : [],
        ),
      ),
    );
  },
} satisfies RuleOf<'device'>;
