import { endFinding, sessionEnds } from '../../devices/session-ends.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

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
    const ends = sessionEnds(devices);
    if (ends.length === 0) return notApplicable('no session has both its ends among the devices');
    return judged(
      ends.flatMap((end) => {
        const { own, far, device, other } = end;
        return own.peer.timers !== undefined &&
          far.peer.timers !== undefined &&
          own.peer.timers.hold !== far.peer.timers.hold
          ? [
              endFinding(
                end,
                `${device.name} has a hold time of ${own.peer.timers?.hold ?? 0} s, and ${other.name} of ${far.peer.timers?.hold ?? 0} s`,
              ),
            ]
          : [];
      }),
    );
  },
} satisfies RuleOf<'fleet'>;
