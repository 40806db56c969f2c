import { peerFinding } from '../../devices/bgp.js';
import { externalPeers, saysOtherwise } from '../../devices/sessions.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** What external neighbours are told goes through a policy. */
export const rule = {
  id: 'BGP005',
  version: 1,
  about: 'device',
  title: 'What external neighbours are told goes through a policy',
  severity: 'high',
  what: 'Finds address families of external neighbours without a route map or prefix list outbound.',
  why: 'Routes that one neighbour has told are passed on to the next: the network becomes transit for others (RFC 7908).',
  fix: 'Write an outbound policy that announces the own prefixes and those of customers.',
  sources: ['RFC 8212', 'RFC 7908', 'RFC 7454, section 6'],
  check(device) {
    const sessions = externalPeers(device.state.bgp).filter(({ families }) => families.length > 0);
    if (sessions.length === 0) return notApplicable('it has no external BGP neighbours');
    return judged(
      sessions.flatMap((session) =>
        session.families
          .filter(([, settings]) => settings.exportPolicy === undefined && settings.exportPrefixList === undefined)
          .filter(() => !saysOtherwise(session, /^export\b/))
          .map(([family]) =>
            peerFinding(
              device,
              session,
              `everything that the device knows is announced to ${session.peer.name} (${family})`,
              family,
            ),
          ),
      ),
    );
  },
} satisfies RuleOf<'device'>;
