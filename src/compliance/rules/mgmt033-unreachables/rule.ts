import { mustBeOffOutside, OUTSIDE } from '../../devices/outside.js';
import type { RuleOf } from '../../rule.js';

/** The device does not tell what it drops where it leads outside. */
export const rule = {
  id: 'MGMT033',
  version: 1,
  about: 'device',
  title: 'The device does not tell what it drops where it leads outside',
  severity: 'medium',
  what: 'Finds interfaces that lead outside and send ICMP unreachables.',
  why: 'They show a scanner what is filtered, and cost the device time under attack. Path MTU discovery needs some of them: a limit of their rate is another way.',
  fix: 'Switch unreachables off, or limit their rate.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-RT-000170'],
  options: [OUTSIDE],
  check: (device, context) =>
    mustBeOffOutside(device, context, {
      setting: 'unreachables',
      message: ({ name }) => `${name} leads outside and sends ICMP unreachables`,
    }),
} satisfies RuleOf<'device'>;
