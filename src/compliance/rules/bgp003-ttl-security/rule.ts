import { peerFinding } from '../../devices/bgp.js';
import { externalPeers } from '../../devices/sessions.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** External sessions check how far away their packets come from. */
export const rule = {
  id: 'BGP003',
  version: 1,
  about: 'device',
  title: 'External sessions check how far away their packets come from',
  severity: 'low',
  what: 'Finds external neighbours without a check of the TTL (GTSM). Those that are allowed to be several hops away are left out: their TTL says little.',
  why: 'Packets that pretend to be from the neighbour can be sent from anywhere.',
  fix: 'Set TTL security to one hop on both ends.',
  sources: ['RFC 5082', 'RFC 7454, section 5'],
  stig: ['CISC-RT-000470', 'ARST-RT-000600'],
  check(device) {
    const sessions = externalPeers(device.state.bgp);
    if (sessions.length === 0) return notApplicable('it has no external BGP neighbours');
    if (device.can.bgp?.peerFields.has('ttlSecurity') === false) {
      return notApplicable('netctl knows no such setting on this platform');
    }
    return judged(
      sessions
        .filter(({ peer }) => peer.ttlSecurity === undefined && (peer.ebgpMultihop ?? 1) <= 1)
        .map((session) =>
          peerFinding(device, session, `packets for the session with ${session.peer.name} may come from anywhere`),
        ),
    );
  },
} satisfies RuleOf<'device'>;
