import { endFinding, sessionEnds } from '../../devices/session-ends.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Both ends of a BGP session take part in the same address families. */
export const rule = {
  id: 'NET010',
  version: 1,
  about: 'fleet',
  title: 'Both ends of a BGP session take part in the same address families',
  severity: 'medium',
  what: 'Finds sessions between two audited devices of which one takes part in an address family and the other does not.',
  why: 'Routes of that family are not exchanged, and no one says so.',
  fix: 'Activate the family at both ends, or at neither.',
  sources: [],
  check(devices) {
    const ends = sessionEnds(devices);
    if (ends.length === 0) return notApplicable('no session has both its ends among the devices');
    return judged(
      ends.flatMap((end) => {
        const { own, far, device, other } = end;
        return own.families.some(([family]) => !far.families.some(([name]) => name === family))
          ? [
              endFinding(
                end,
                `${device.name} takes part in ${own.families.map(([family]) => family).join(', ')}, and ${other.name} in ${far.families.map(([family]) => family).join(', ') || 'none'}`,
              ),
            ]
          : [];
      }),
    );
  },
} satisfies RuleOf<'fleet'>;
