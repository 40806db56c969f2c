import { judgeOutside, OUTSIDE } from '../../devices/outside.js';
import type { RuleOf } from '../../rule.js';

/** Interfaces that lead outside check where packets come from. */
export const rule = {
  id: 'ACL017',
  version: 1,
  about: 'device',
  title: 'Interfaces that lead outside check where packets come from',
  severity: 'medium',
  what: 'Finds interfaces that lead outside and take packets whose source the device has no route to (reverse path).',
  why: 'Forged packets get in that would be known by their way.',
  fix: 'Switch the check of the reverse path on; loose where traffic takes different ways in and out.',
  sources: ['RFC 3704', 'RFC 8704'],
  cis: ['3.1.4'],
  options: [OUTSIDE],
  check: (device, context) =>
    judgeOutside(device, context, {
      setting: 'source_check',
      wanted: true,
      message: ({ name }) => `${name} leads outside and does not check where packets come from`,
    }),
} satisfies RuleOf<'device'>;
