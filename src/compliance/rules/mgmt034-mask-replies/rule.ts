import { mustBeOffOutside, OUTSIDE } from '../../devices/outside.js';
import type { RuleOf } from '../../rule.js';

/** The device does not tell its masks where it leads outside. */
export const rule = {
  id: 'MGMT034',
  version: 1,
  about: 'device',
  title: 'The device does not tell its masks where it leads outside',
  severity: 'medium',
  what: 'Finds interfaces that lead outside and answer ICMP mask requests.',
  why: 'The answer shows how the network is cut.',
  fix: 'Switch mask replies off.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-RT-000180'],
  options: [OUTSIDE],
  check: (device, context) =>
    mustBeOffOutside(device, context, {
      setting: 'mask_reply',
      message: ({ name }) => `${name} leads outside and answers ICMP mask requests`,
    }),
} satisfies RuleOf<'device'>;
