import { judgeEnds } from '../../devices/session-ends.js';
import type { RuleOf } from '../../rule.js';

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
    return judgeEnds(devices, ({ own, far, device, other }) => {
      const near = own.families.map(([family]) => family);
      const there = far.families.map(([family]) => family);
      return near.some((family) => !there.includes(family))
        ? `${device.name} takes part in ${near.join(', ')}, and ${other.name} in ${there.join(', ') || 'none'}`
        : undefined;
    });
  },
} satisfies RuleOf<'fleet'>;
