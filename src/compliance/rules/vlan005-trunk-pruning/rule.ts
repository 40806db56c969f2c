import { ALL_VLANS, equalSets } from '../../../model/vlan-set.js';
import { portFinding, trunks } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Trunks carry only the VLANs that they are given. */
export const rule = {
  id: 'VLAN005',
  version: 1,
  about: 'device',
  title: 'Trunks carry only the VLANs that they are given',
  severity: 'medium',
  what: 'Finds trunks that carry all VLANs, since no list is written on them or the list is all.',
  why: 'A VLAN that is made anywhere reaches every switch at once, with its broadcasts and its loops.',
  fix: 'Write the list of VLANs that are needed at the other end.',
  sources: ['IEEE 802.1Q'],
  check(device) {
    const ports = trunks(device);
    if (ports.length === 0) return notApplicable('it has no trunks');
    return judged(
      ports
        .filter(({ port }) => equalSets(port.allowed, ALL_VLANS))
        .map((one) => portFinding(device, one, { message: `trunk ${one.port.name} carries all VLANs`, at: 'allowed' })),
    );
  },
} satisfies RuleOf<'device'>;
