import { vlanUsers } from '../../../model/vlan-users.js';
import { vlanFinding, vlanIntent } from '../../devices/vlans.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** VLANs in use are active. */
export const rule = {
  id: 'VLAN033',
  version: 1,
  about: 'device',
  title: 'VLANs in use are active',
  severity: 'medium',
  what: 'Finds VLANs that are suspended although ports or VLAN interfaces use them.',
  why: 'A suspended VLAN passes nothing, and no port shows why.',
  fix: 'Make the VLAN active, or take its ports away.',
  sources: [],
  check(device) {
    const { vlan } = device.state;
    const suspended = [...(vlan?.vlans.values() ?? [])].filter(({ status }) => status === 'suspended');
    if (vlan === undefined || suspended.length === 0) return notApplicable('no VLAN is suspended');
    return judged(
      suspended.flatMap(({ id }) => {
        const [user] = vlanUsers(vlan, id);
        if (user === undefined) return [];
        const fixes = vlanIntent(device, `{ id: ${id}, state: active }`);
        return [vlanFinding(device, id, { message: `VLAN ${id} is suspended and used by ${user}`, fixes })];
      }),
    );
  },
} satisfies RuleOf<'device'>;
