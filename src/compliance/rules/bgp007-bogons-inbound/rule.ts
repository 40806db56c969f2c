import { acceptedPrefixes, NO_POLICY } from '../../devices/accepted.js';
import { peerFinding } from '../../devices/bgp.js';
import { BOGONS } from '../../devices/bogons.js';
import { externalPeers } from '../../devices/sessions.js';
import { judged, notApplicable, undecided } from '../../rule.js';

/** Each prefix itself, and a part of it as long as most announcements are. */
const PROBES: readonly string[] = BOGONS.flatMap((prefix) => [...new Set([prefix, prefix.replace(/\/\d+$/, '/24')])]);

import type { RuleOf } from '../../rule.js';

/** Prefixes that no one may announce are not taken. */
export const rule = {
  id: 'BGP007',
  version: 1,
  about: 'device',
  title: 'Prefixes that no one may announce are not taken',
  severity: 'medium',
  what: 'Asks the inbound policies of external neighbours for private, documentation, loopback, link-local, multicast and reserved prefixes, and for parts of them, and finds those that they let in. Neighbours without a policy are told of by another rule.',
  why: 'Traffic to the own private networks would go to the neighbour.',
  fix: 'Deny these prefixes at the beginning of the inbound policy.',
  sources: ['RFC 7454, section 6.1', 'RFC 6890', 'RFC 5737'],
  stig: ['CISC-RT-000490', 'ARST-RT-000020'],
  check(device) {
    const { bgp } = device.state;
    const sessions = externalPeers(bgp).filter(({ families }) =>
      families.some(([family]) => family === 'ipv4_unicast'),
    );
    if (bgp === undefined || sessions.length === 0) return notApplicable('it has no external BGP neighbours for IPv4');
    const asked = acceptedPrefixes(bgp, sessions, PROBES);
    if (asked.every(({ answer }) => answer === 'no policy')) return notApplicable(NO_POLICY);
    if (asked.every(({ answer }) => answer === 'no policy' || answer === 'unknown')) {
      return undecided('what the policies let in hangs on more than prefixes, or on what is not understood');
    }
    return judged(
      asked.flatMap(({ session, answer }) => {
        if (typeof answer === 'string' || answer.length === 0) return [];
        const more = answer.length > 3 ? ` and ${answer.length - 3} more` : '';
        const list = `${answer.slice(0, 3).join(', ')}${more}`;
        return [
          peerFinding(
            device,
            session,
            `the policy for ${session.peer.name} takes prefixes that no one may announce: ${list}`,
          ),
        ];
      }),
    );
  },
} satisfies RuleOf<'device'>;
