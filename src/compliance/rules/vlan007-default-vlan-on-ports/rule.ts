import { accessPorts, portFinding } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Access ports are not in VLAN 1. */
export const rule = {
  id: 'VLAN007',
  version: 1,
  about: 'device',
  title: 'Access ports are not in VLAN 1',
  severity: 'medium',
  what: 'Finds access ports that are up and in VLAN 1, written or by default.',
  why: 'VLAN 1 is where control protocols and forgotten ports are: hosts have no business there.',
  fix: 'Put each port into the VLAN of what is connected to it.',
  sources: [],
  stig: ['CISC-L2-000220', 'ARST-L2-000180', 'JUEX-L2-000200'],
  check(device) {
    const ports = accessPorts(device);
    if (ports.length === 0) return notApplicable('it has no access ports that are up');
    return judged(
      ports
        .filter(({ port }) => port.accessVlan === 1)
        .map((one) =>
          portFinding(device, one, { message: `access port ${one.port.name} is in VLAN 1`, at: 'access_vlan' }),
        ),
    );
  },
} satisfies RuleOf<'device'>;
