import { accessPorts, judgePorts } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';

/** Access ports have storm control. */
export const rule = {
  id: 'VLAN018',
  version: 1,
  about: 'device',
  title: 'Access ports have storm control',
  severity: 'low',
  what: 'Finds access ports that are up and let through any number of broadcasts.',
  why: 'One host, or one loop behind a port, takes the VLAN down for all.',
  fix: 'Set a level for broadcasts on each port.',
  sources: [],
  stig: ['CISC-L2-000160', 'ARST-L2-000030', 'JUEX-L2-000150'],
  check: (device) =>
    judgePorts(device, {
      ports: accessPorts(device),
      setting: 'storm_control',
      ok: ({ value }) => value === true,
      message: ({ port }) => `access port ${port.name} has no storm control for broadcasts`,
      none: 'it has no access ports that are up',
    }),
} satisfies RuleOf<'device'>;
