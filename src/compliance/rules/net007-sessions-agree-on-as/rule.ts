import { endFinding, sessionEnds } from '../../devices/session-ends.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Both ends of a BGP session agree on their AS. */
export const rule = {
  id: 'NET007',
  version: 1,
  about: 'fleet',
  title: 'Both ends of a BGP session agree on their AS',
  severity: 'high',
  what: 'Finds sessions between two audited devices of which one expects another AS than the other has.',
  why: 'The session never comes up.',
  fix: 'Correct the AS of the neighbour.',
  sources: [],
  check(devices) {
    const ends = sessionEnds(devices);
    if (ends.length === 0) return notApplicable('no session has both its ends among the devices');
    return judged(
      ends.flatMap((end) => {
        const { own, far, device, other } = end;
        return typeof own.remoteAs === 'number' && own.remoteAs !== (far.peer.localAs ?? far.instance.asn)
          ? [
              endFinding(
                end,
                `${device.name} expects AS ${own.remoteAs} of ${other.name}, which has AS ${far.peer.localAs ?? far.instance.asn}`,
              ),
            ]
          : [];
      }),
    );
  },
} satisfies RuleOf<'fleet'>;
