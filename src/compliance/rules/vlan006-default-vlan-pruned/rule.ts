import { hasVlan } from '../../../model/vlan-set.js';
import { portIntent } from '../../devices/intents.js';
import { portFinding, trunks } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Trunks do not carry VLAN 1. */
export const rule = {
  id: 'VLAN006',
  version: 1,
  about: 'device',
  title: 'Trunks do not carry VLAN 1',
  severity: 'medium',
  what: 'Finds trunks whose list has VLAN 1.',
  why: 'What comes in at a port that nobody configured is in VLAN 1, and so travels through the whole network.',
  fix: 'Take VLAN 1 off the list of each trunk that does not need it.',
  sources: [],
  stig: ['CISC-L2-000230', 'ARST-L2-000190', 'JUEX-L2-000210'],
  check(device) {
    const ports = trunks(device);
    if (ports.length === 0) return notApplicable('it has no trunks');
    return judged(
      ports
        .filter(({ port }) => hasVlan(port.allowed, 1))
        .map((one) => {
          const fixes = portIntent(device, one.port.name, 'mode: trunk, allowed_vlans: { remove: [1] }');
          return portFinding(device, one, { message: `trunk ${one.port.name} carries VLAN 1`, at: 'allowed', fixes });
        }),
    );
  },
} satisfies RuleOf<'device'>;
