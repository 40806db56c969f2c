import { peerFinding } from '../../devices/bgp.js';
import { externalPeers, saysOtherwise } from '../../devices/sessions.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** What external neighbours announce goes through a policy. */
export const rule = {
  id: 'BGP004',
  version: 1,
  about: 'device',
  title: 'What external neighbours announce goes through a policy',
  severity: 'high',
  what: 'Finds address families of external neighbours without a route map or prefix list inbound.',
  why: 'Whatever the neighbour announces is believed, his mistakes included.',
  fix: 'Write an inbound policy that takes what the neighbour is known to have.',
  sources: ['RFC 8212', 'RFC 7454, section 6'],
  check(device) {
    const sessions = externalPeers(device.state.bgp).filter(({ families }) => families.length > 0);
    if (sessions.length === 0) return notApplicable('it has no external BGP neighbours');
    return judged(
      sessions.flatMap((session) =>
        session.families
          .filter(([, settings]) => settings.importPolicy === undefined && settings.importPrefixList === undefined)
          .filter(() => !saysOtherwise(session, /^import\b/))
          .map(([family]) =>
            peerFinding(device, session, `everything that ${session.peer.name} announces is taken (${family})`, family),
          ),
      ),
    );
  },
} satisfies RuleOf<'device'>;
