import { compareSecrets } from '../../../model/secret.js';
import { peerFinding } from '../../devices/bgp.js';
import { externalPeers } from '../../devices/sessions.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Each neighbouring AS has a password of its own. */
export const rule = {
  id: 'BGP015',
  version: 1,
  about: 'device',
  title: 'Each neighbouring AS has a password of its own',
  severity: 'medium',
  what: 'Finds passwords that are the same for neighbours of different AS. Only passwords that the configuration shows, or in forms that can be compared, are compared; none is told.',
  why: 'Whoever learns the password of one neighbour has those of all.',
  fix: 'Agree on another password with each neighbour.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-RT-000480', 'ARST-RT-000470', 'JUNI-RT-000470'],
  check(device) {
    const sessions = externalPeers(device.state.bgp).filter(({ peer }) => peer.password !== undefined);
    if (sessions.length < 2) return notApplicable('not two external neighbours have passwords');
    return judged(
      sessions.flatMap((session, index) => {
        const twin = sessions
          .slice(0, index)
          .find(
            (one) =>
              one.remoteAs !== session.remoteAs && compareSecrets(one.peer.password, session.peer.password) === 'same',
          );
        if (twin === undefined) return [];
        const message = `${session.peer.name} (AS ${session.remoteAs ?? '?'}) has the password of ${twin.peer.name} (AS ${twin.remoteAs ?? '?'})`;
        return [peerFinding(device, session, message, '', [{ message: twin.peer.name, line: twin.peer.line }])];
      }),
    );
  },
} satisfies RuleOf<'device'>;
