import { NO_PORTS } from '../../devices/ports.js';
import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { notApplicable } from '../../rule.js';

/** IGMP snooping is on. */
export const rule = {
  id: 'VLAN019',
  version: 1,
  about: 'device',
  title: 'IGMP snooping is on',
  severity: 'low',
  what: 'Finds switches on which IGMP snooping is switched off.',
  why: 'Multicast goes to every port of a VLAN, wanted or not.',
  fix: 'Switch IGMP snooping on.',
  sources: ['RFC 4541'],
  stig: ['CISC-L2-000170', 'ARST-L2-000130', 'JUEX-L2-000160'],
  check: (device) =>
    device.switched().length === 0
      ? notApplicable(NO_PORTS)
      : mustBeOn(device, 'igmp_snooping', 'IGMP snooping is switched off'),
} satisfies RuleOf<'device'>;
