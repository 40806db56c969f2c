import { judgeEnds } from '../../devices/session-ends.js';
import type { RuleOf } from '../../rule.js';

/** Both ends of a BGP session have the same timers. */
export const rule = {
  id: 'NET009',
  version: 1,
  about: 'fleet',
  title: 'Both ends of a BGP session have the same timers',
  severity: 'low',
  what: 'Finds sessions between two audited devices whose timers are written at both ends and differ.',
  why: 'The lower hold time counts, whoever meant otherwise.',
  fix: 'Write the same timers at both ends.',
  sources: [],
  check(devices) {
    return judgeEnds(devices, ({ own, far, device, other }) => {
      const [near, there] = [own.peer.timers, far.peer.timers];
      return near !== undefined && there !== undefined && near.hold !== there.hold
        ? `${device.name} has a hold time of ${near.hold} s, and ${other.name} of ${there.hold} s`
        : undefined;
    });
  },
} satisfies RuleOf<'fleet'>;
