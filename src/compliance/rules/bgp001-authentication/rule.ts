import { peerFinding } from '../../devices/bgp.js';
import { bgpSessions, saysOtherwise } from '../../devices/sessions.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** BGP sessions are authenticated. */
export const rule = {
  id: 'BGP001',
  version: 1,
  about: 'device',
  title: 'BGP sessions are authenticated',
  severity: 'high',
  what: 'Finds neighbours without a password, of their own or of their group.',
  why: 'Whoever can send packets with the right addresses can end the session, or say what he likes in it.',
  fix: 'Set a password on both ends, or use TCP-AO.',
  sources: ['RFC 7454, section 5', 'RFC 5925'],
  cis: ['3.3.4.1'],
  check(device) {
    const sessions = bgpSessions(device.state.bgp);
    if (sessions.length === 0) return notApplicable('it has no BGP neighbours');
    return judged(
      sessions
        .filter((session) => session.peer.password === undefined && !saysOtherwise(session, /^authentication-/))
        .map((session) => peerFinding(device, session, `the session with ${session.peer.name} has no password`)),
    );
  },
} satisfies RuleOf<'device'>;
