import { vlanFinding } from '../../devices/vlans.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** VLANs have names. */
export const rule = {
  id: 'VLAN031',
  version: 1,
  about: 'device',
  title: 'VLANs have names',
  severity: 'info',
  what: 'Finds VLANs without a name, or with the one that the platform gives.',
  why: 'Who does not know what a VLAN is for does not dare to touch it.',
  fix: 'Give it a name.',
  sources: [],
  check(device) {
    const vlans = [...(device.state.vlan?.vlans.values() ?? [])].filter(({ id }) => id !== 1);
    if (vlans.length === 0) return notApplicable('it has no VLANs of its own');
    return judged(
      vlans
        .filter(({ name }) => name === undefined)
        .map(({ id }) => vlanFinding(device, id, { message: `VLAN ${id} has no name` })),
    );
  },
} satisfies RuleOf<'device'>;
