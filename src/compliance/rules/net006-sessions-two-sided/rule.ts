import { deviceFinding } from '../../devices/findings.js';
import { oneSidedSessions, sessionEnds } from '../../devices/session-ends.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** BGP sessions are configured at both ends. */
export const rule = {
  id: 'NET006',
  version: 1,
  about: 'fleet',
  title: 'BGP sessions are configured at both ends',
  severity: 'high',
  what: 'Finds neighbours whose address is that of another audited device, which has no session back.',
  why: 'The session never comes up.',
  fix: 'Configure the other end, or take this one away.',
  sources: [],
  check(devices) {
    const lonely = oneSidedSessions(devices);
    if (lonely.length === 0 && sessionEnds(devices).length === 0)
      return notApplicable('no neighbour is among the devices');
    return judged(
      lonely.map(({ device, session: { peer }, other }) => {
        const message = `${other.name} has the address ${peer.name} and no session back`;
        return deviceFinding(
          device,
          { message, line: peer.line, words: peer.name },
          { kind: 'bgp_peer', name: `${peer.vrf}/${peer.name}` },
        );
      }),
    );
  },
} satisfies RuleOf<'fleet'>;
