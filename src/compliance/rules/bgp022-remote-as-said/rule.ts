import { peerFinding } from '../../devices/bgp.js';
import { bgpSessions } from '../../devices/sessions.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Every neighbour has an AS. */
export const rule = {
  id: 'BGP022',
  version: 1,
  about: 'device',
  title: 'Every neighbour has an AS',
  severity: 'high',
  what: 'Finds neighbours with no AS of their own or of their group.',
  why: 'The session never comes up.',
  fix: 'Set the AS of the neighbour.',
  sources: [],
  check(device) {
    const sessions = bgpSessions(device.state.bgp);
    if (sessions.length === 0) return notApplicable('it has no BGP neighbours');
    return judged(
      sessions
        .filter(({ peer }) => peer.remoteAs === undefined)
        .map((session) => peerFinding(device, session, `${session.peer.name} has no AS`)),
    );
  },
} satisfies RuleOf<'device'>;
