import { ALL_VLANS, equalSets } from '../../../model/vlan-set.js';
import { vlanUsers } from '../../../model/vlan-users.js';
import { trunks } from '../../devices/ports.js';
import { vlanFinding } from '../../devices/vlans.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Every VLAN is used by something. */
export const rule = {
  id: 'VLAN025',
  version: 1,
  about: 'device',
  title: 'Every VLAN is used by something',
  severity: 'info',
  what: 'Finds VLANs that no port, no trunk and no VLAN interface of the device uses. Where a trunk carries all VLANs every one is in use.',
  why: 'What nobody uses nobody looks after.',
  fix: 'Delete the VLAN, or give it to what it was made for.',
  sources: [],
  check(device) {
    const { vlan } = device.state;
    if (vlan === undefined || vlan.vlans.size < 2) return notApplicable('it has no VLANs of its own');
    if (trunks(device).some(({ port }) => equalSets(port.allowed, ALL_VLANS))) return judged([]);
    const unused = [...vlan.vlans.keys()].filter((id) => id !== 1 && vlanUsers(vlan, id).length === 0);
    return judged(unused.map((id) => vlanFinding(device, id, { message: `nothing on the device uses VLAN ${id}` })));
  },
} satisfies RuleOf<'device'>;
