import { acceptedPrefixes, NO_POLICY } from '../../devices/accepted.js';
import { announcedPrefixes, peerFinding } from '../../devices/bgp.js';
import { textsOf } from '../../devices/options.js';
import { externalPeers } from '../../devices/sessions.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable, undecided } from '../../rule.js';

/** The own prefixes are not taken from others. */
export const rule = {
  id: 'BGP008',
  version: 1,
  about: 'device',
  title: 'The own prefixes are not taken from others',
  severity: 'medium',
  what: 'Asks the inbound policies of external neighbours for the prefixes that the device announces by its own network and aggregate statements, and finds those that they let in. The option `own` has more prefixes of the own network.',
  why: 'Traffic between own networks would go through the neighbour, who can read and change it.',
  fix: 'Deny the own prefixes, and all parts of them, at the beginning of the inbound policy.',
  sources: ['RFC 7454, section 6.1'],
  stig: ['CISC-RT-000500', 'ARST-RT-000030'],
  check(device, { options }) {
    const { bgp } = device.state;
    const sessions = externalPeers(bgp).filter(({ families }) =>
      families.some(([family]) => family === 'ipv4_unicast'),
    );
    if (bgp === undefined || sessions.length === 0) return notApplicable('it has no external BGP neighbours for IPv4');
    const own = [...announcedPrefixes(bgp), ...textsOf(options, 'own')].filter((prefix) => !prefix.includes(':'));
    if (own.length === 0) return notApplicable('it announces no IPv4 prefix itself, and the option `own` names none');
    const asked = acceptedPrefixes(bgp, sessions, own);
    if (asked.every(({ answer }) => answer === 'no policy')) return notApplicable(NO_POLICY);
    if (asked.every(({ answer }) => answer === 'no policy' || answer === 'unknown')) {
      return undecided('what the policies let in hangs on more than prefixes, or on what is not understood');
    }
    return judged(
      asked.flatMap(({ session, answer }) => {
        if (typeof answer === 'string' || answer.length === 0) return [];
        const more = answer.length > 3 ? ` and ${answer.length - 3} more` : '';
        const list = `${answer.slice(0, 3).join(', ')}${more}`;
        return [peerFinding(device, session, `the policy for ${session.peer.name} takes own prefixes: ${list}`)];
      }),
    );
  },
} satisfies RuleOf<'device'>;
