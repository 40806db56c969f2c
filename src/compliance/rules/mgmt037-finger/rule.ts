import { mustBeOff } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** The finger server is off. */
export const rule = {
  id: 'MGMT037',
  version: 1,
  about: 'device',
  title: 'The finger server is off',
  severity: 'low',
  what: 'Finds devices that tell everyone who is logged in.',
  why: 'Names of accounts are half of a login.',
  fix: 'Switch it off.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-ND-000470'],
  check: (device) => mustBeOff(device, 'finger_server', 'the finger server is on'),
} satisfies RuleOf<'device'>;
