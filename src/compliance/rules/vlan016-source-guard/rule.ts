import { accessPorts, judgePorts } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';

/** Access ports have IP source guard. */
export const rule = {
  id: 'VLAN016',
  version: 1,
  about: 'device',
  title: 'Access ports have IP source guard',
  severity: 'medium',
  what: 'Finds access ports that are up and let through packets with any source address.',
  why: 'Hosts can send in the name of others.',
  fix: 'Switch IP source guard on, with DHCP snooping or fixed entries.',
  sources: ['RFC 7039'],
  stig: ['CISC-L2-000140', 'ARST-L2-000100', 'JUEX-L2-000130'],
  check: (device) =>
    judgePorts(device, {
      ports: accessPorts(device),
      setting: 'source_guard',
      ok: ({ value }) => value === true,
      message: ({ port }) => `access port ${port.name} has no IP source guard`,
      none: 'it has no access ports that are up',
    }),
} satisfies RuleOf<'device'>;
