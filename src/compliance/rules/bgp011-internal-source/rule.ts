import { peerFinding } from '../../devices/bgp.js';
import { internalPeers } from '../../devices/sessions.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Internal sessions use the address of a loopback interface. */
export const rule = {
  id: 'BGP011',
  version: 1,
  about: 'device',
  title: 'Internal sessions use the address of a loopback interface',
  severity: 'low',
  what: 'Finds internal neighbours whose session has no source, or one that is no loopback interface.',
  why: 'The session ends with the interface it happens to use, although there are other ways.',
  fix: 'Set the update source to a loopback interface.',
  sources: ['RFC 7454'],
  stig: ['CISC-RT-000580', 'ARST-RT-000690', 'JUNI-RT-000560'],
  check(device) {
    const sessions = internalPeers(device.state.bgp);
    if (sessions.length === 0) return notApplicable('it has no internal BGP neighbours');
    return judged(
      sessions
        .filter(({ peer }) => !isLoopback(peer.updateSource))
        .map((session) =>
          peerFinding(
            device,
            session,
            `the session with ${session.peer.name} uses ${session.peer.updateSource ?? 'the address of whatever interface leads there'}`,
          ),
        ),
    );
  },
} satisfies RuleOf<'device'>;

/** By name; an address may be that of one. */
function isLoopback(source: string | undefined): boolean {
  return source !== undefined && (/^lo/i.test(source) || /^[0-9a-f.:]+$/i.test(source));
}
