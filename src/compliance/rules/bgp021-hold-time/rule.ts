import { peerFinding } from '../../devices/bgp.js';
import { bgpSessions } from '../../devices/sessions.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Sessions notice that the neighbour is gone. */
export const rule = {
  id: 'BGP021',
  version: 1,
  about: 'device',
  title: 'Sessions notice that the neighbour is gone',
  severity: 'medium',
  what: 'Finds neighbours whose hold time is zero, or less than three times the interval of keepalives.',
  why: 'Without a hold time a dead neighbour is never noticed; with a short one, a lost packet ends the session.',
  fix: 'Set the hold time to three times the interval.',
  sources: ['RFC 4271, section 4.4'],
  check(device) {
    const sessions = bgpSessions(device.state.bgp);
    if (sessions.length === 0) return notApplicable('it has no BGP neighbours');
    return judged(
      sessions
        .filter(({ peer }) => peer.timers !== undefined && peer.timers.hold < Math.max(3, 3 * peer.timers.keepalive))
        .map((session) =>
          peerFinding(
            device,
            session,
            `the hold time of ${session.peer.name} is ${session.peer.timers?.hold ?? 0} s, with a keepalive every ${session.peer.timers?.keepalive ?? 0} s`,
          ),
        ),
    );
  },
} satisfies RuleOf<'device'>;
