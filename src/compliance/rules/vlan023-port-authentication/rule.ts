import { accessPorts, judgePorts } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';

/** Access ports ask who is connected. */
export const rule = {
  id: 'VLAN023',
  version: 1,
  about: 'device',
  title: 'Access ports ask who is connected',
  severity: 'high',
  what: 'Finds access ports that are up and let any device in without authentication (IEEE 802.1X).',
  why: 'Whoever finds a socket is in the network.',
  fix: 'Switch IEEE 802.1X on for the device and for its access ports.',
  sources: ['IEEE 802.1X'],
  stig: ['CISC-L2-000020', 'ARST-L2-000020', 'JUEX-L2-000020', 'JUEX-L2-000070'],
  check(device) {
    const on = device.hardening?.settings.dot1x?.value === true;
    return judgePorts(device, {
      ports: accessPorts(device),
      setting: 'dot1x',
      ok: ({ value }) => on && value === true,
      message: ({ port }) =>
        `access port ${port.name} lets in whatever is connected${on ? '' : ': authentication is off for the whole device'}`,
      none: 'it has no access ports that are up',
    });
  },
} satisfies RuleOf<'device'>;
