import { peerFinding } from '../../devices/bgp.js';
import { externalPeers, saysOtherwise } from '../../devices/sessions.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

const LIMIT = /^(?:\S*\/)?(?:accepted-)?prefix-limit\b/;

/** The number of prefixes from external neighbours is limited. */
export const rule = {
  id: 'BGP002',
  version: 1,
  about: 'device',
  title: 'The number of prefixes from external neighbours is limited',
  severity: 'medium',
  what: 'Finds address families of external neighbours for which no limit of prefixes is set. A limit that a platform gives every neighbour by itself does not count: it fits none of them.',
  why: 'A neighbour that leaks all of the internet fills the tables of the device.',
  fix: 'Set a limit somewhat above what the neighbour sends.',
  sources: ['RFC 7454, section 8'],
  stig: ['CISC-RT-000560', 'ARST-RT-000560', 'JUNI-RT-000540'],
  check(device) {
    const sessions = externalPeers(device.state.bgp).filter(({ families }) => families.length > 0);
    if (sessions.length === 0) return notApplicable('it has no external BGP neighbours');
    return judged(
      sessions.flatMap((session) =>
        session.families
          .filter(([, settings]) => settings.maxPrefix === undefined && !saysOtherwise(session, LIMIT, settings))
          .map(([family]) =>
            peerFinding(
              device,
              session,
              `no limit is set for the prefixes of ${session.peer.name} (${family})`,
              family,
            ),
          ),
      ),
    );
  },
} satisfies RuleOf<'device'>;
