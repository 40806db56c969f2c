import { acceptedPrefixes, NO_POLICY, probesIn } from '../../devices/accepted.js';
import { peerFinding } from '../../devices/bgp.js';
import { numberOf } from '../../devices/options.js';
import { externalPeers } from '../../devices/sessions.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable, undecided } from '../../rule.js';

/** Prefixes longer than /24 are not taken. */
export const rule = {
  id: 'BGP009',
  version: 1,
  about: 'device',
  title: 'Prefixes longer than /24 are not taken',
  severity: 'low',
  what: 'Asks the inbound policies of external neighbours for prefixes longer than /24 (option `longest`), and finds those that they let in.',
  why: 'Long prefixes fill tables, and win over the shorter ones of those whose addresses they are.',
  fix: 'Limit the length in the prefix list (`le 24`).',
  sources: ['RFC 7454, section 6.1.3'],
  stig: ['CISC-RT-000570', 'ARST-RT-000570'],
  check(device, { options }) {
    const { bgp } = device.state;
    const sessions = externalPeers(bgp).filter(({ families }) =>
      families.some(([family]) => family === 'ipv4_unicast'),
    );
    if (bgp === undefined || sessions.length === 0) return notApplicable('it has no external BGP neighbours for IPv4');
    const longest = numberOf(options, 'longest', 24);
    const asked = acceptedPrefixes(bgp, sessions, probesIn(bgp, longest));
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
            `the policy for ${session.peer.name} takes prefixes longer than /${longest}: ${list}`,
          ),
        ];
      }),
    );
  },
} satisfies RuleOf<'device'>;
