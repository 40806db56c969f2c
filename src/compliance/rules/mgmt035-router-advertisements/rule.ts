import { mustBeOffOutside, OUTSIDE } from '../../devices/outside.js';
import type { RuleOf } from '../../rule.js';

/** The device does not offer itself as a router where it leads outside. */
export const rule = {
  id: 'MGMT035',
  version: 1,
  about: 'device',
  title: 'The device does not offer itself as a router where it leads outside',
  severity: 'medium',
  what: 'Finds interfaces that lead outside and send router advertisements of IPv6.',
  why: 'Hosts of others would send their traffic here.',
  fix: 'Suppress router advertisements there.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-RT-000391', 'ARST-RT-000800', 'JUNI-RT-000381'],
  options: [OUTSIDE],
  check: (device, context) =>
    mustBeOffOutside(device, context, {
      setting: 'router_advertisements',
      message: ({ name }) => `${name} leads outside and sends router advertisements`,
    }),
} satisfies RuleOf<'device'>;
