import { peerFinding } from '../../devices/bgp.js';
import { bgpSessions } from '../../devices/sessions.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Neighbours have a description. */
export const rule = {
  id: 'BGP016',
  version: 1,
  about: 'device',
  title: 'Neighbours have a description',
  severity: 'info',
  what: 'Finds neighbours without a description.',
  why: 'At night an address says nothing of whom to call.',
  fix: 'Write who the neighbour is.',
  sources: [],
  check(device) {
    const sessions = bgpSessions(device.state.bgp);
    if (sessions.length === 0) return notApplicable('it has no BGP neighbours');
    return judged(
      sessions
        .filter(({ peer }) => peer.description === undefined)
        .map((session) => peerFinding(device, session, `nothing says who ${session.peer.name} is`)),
    );
  },
} satisfies RuleOf<'device'>;
