import { accessPorts, judgePorts } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';

/** Access ports block frames to unknown addresses. */
export const rule = {
  id: 'VLAN014',
  version: 1,
  about: 'device',
  title: 'Access ports block frames to unknown addresses',
  severity: 'medium',
  what: 'Finds access ports that are up and get frames whose destination the switch does not know.',
  why: 'A switch whose table of addresses was filled up sends everything everywhere: whoever did that listens.',
  fix: 'Block unknown unicast on ports for end devices.',
  sources: [],
  stig: ['CISC-L2-000120'],
  check: (device) =>
    judgePorts(device, {
      ports: accessPorts(device),
      setting: 'unknown_unicast_blocked',
      ok: ({ value }) => value === true,
      message: ({ port }) => `access port ${port.name} gets frames to unknown addresses`,
      none: 'it has no access ports that are up',
    }),
} satisfies RuleOf<'device'>;
