import { peerKey } from '../../../model/bgp.js';
import { deviceFinding } from '../../devices/findings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Every peer group that is named is there. */
export const rule = {
  id: 'BGP018',
  version: 1,
  about: 'device',
  title: 'Every peer group that is named is there',
  severity: 'high',
  what: 'Finds neighbours in a peer group that the configuration does not have.',
  why: 'The neighbour lacks all that the group was to say: AS, password, policies.',
  fix: 'Write the group, or correct its name.',
  sources: [],
  check(device) {
    const { bgp } = device.state;
    const members = [...(bgp?.peers.values() ?? [])].filter(
      ({ kind, group }) => kind === 'neighbor' && group !== undefined,
    );
    if (bgp === undefined || members.length === 0) return notApplicable('no neighbour is in a peer group');
    return judged(
      members.flatMap(({ vrf, name, group = '', line }) => {
        if (bgp.peers.get(peerKey({ vrf, name: group }))?.kind === 'group') return [];
        const message = `${name} is in the peer group ${group}, which is not there`;
        return [deviceFinding(device, { message, line, words: group }, { kind: 'bgp_peer', name: `${vrf}/${name}` })];
      }),
    );
  },
} satisfies RuleOf<'device'>;
