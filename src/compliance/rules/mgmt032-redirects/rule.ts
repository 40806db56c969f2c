import { mustBeOffOutside, OUTSIDE } from '../../devices/outside.js';
import type { RuleOf } from '../../rule.js';

/** The device does not tell hosts of other ways where it leads outside. */
export const rule = {
  id: 'MGMT032',
  version: 1,
  about: 'device',
  title: 'The device does not tell hosts of other ways where it leads outside',
  severity: 'medium',
  what: 'Finds interfaces that lead outside and send ICMP redirects.',
  why: 'They tell of the network, and cost the device time.',
  fix: 'Switch redirects off.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-RT-000190', 'JUNI-RT-000190'],
  options: [OUTSIDE],
  check: (device, context) =>
    mustBeOffOutside(device, context, {
      setting: 'redirects',
      message: ({ name }) => `${name} leads outside and sends ICMP redirects`,
    }),
} satisfies RuleOf<'device'>;
