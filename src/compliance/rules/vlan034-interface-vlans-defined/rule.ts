import { deviceFinding } from '../../devices/findings.js';
import { vlanIntent } from '../../devices/vlans.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** VLAN interfaces belong to VLANs that are defined. */
export const rule = {
  id: 'VLAN034',
  version: 1,
  about: 'device',
  title: 'VLAN interfaces belong to VLANs that are defined',
  severity: 'medium',
  what: 'Finds VLAN interfaces of VLANs that the device does not have.',
  why: 'Such an interface never comes up.',
  fix: 'Define the VLAN, or take the interface away.',
  sources: [],
  check(device) {
    const { vlan } = device.state;
    if (vlan === undefined || vlan.uses.length === 0) return notApplicable('nothing but ports stands on its VLANs');
    return judged(
      vlan.uses
        // VLAN 1 is there without being defined.
        .filter(({ vlan: id }) => id !== 1 && !vlan.vlans.has(id))
        .map(({ vlan: id, user }) => {
          const node = device.tree.find(({ text }) => text === user);
          const fixes = vlanIntent(device, `{ id: ${id} }`);
          const message = `${user} is for VLAN ${id}, which is not defined`;
          return deviceFinding(
            device,
            { message, line: node?.line, fixes, key: user },
            { kind: 'vlan', name: String(id) },
          );
        }),
    );
  },
} satisfies RuleOf<'device'>;
