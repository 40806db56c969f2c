import { mustBeOff } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** The PAD service is off. */
export const rule = {
  id: 'MGMT040',
  version: 1,
  about: 'device',
  title: 'The PAD service is off',
  severity: 'low',
  what: 'Finds devices that offer X.25 terminals.',
  why: 'No one needs it any more, and it is a way in.',
  fix: 'Switch it off.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-ND-000470'],
  cis: ['2.1.8'],
  check: (device) => mustBeOff(device, 'pad_service', 'the PAD service is on'),
} satisfies RuleOf<'device'>;
