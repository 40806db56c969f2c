import { mustBeOff } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** The BOOTP server is off. */
export const rule = {
  id: 'MGMT038',
  version: 1,
  about: 'device',
  title: 'The BOOTP server is off',
  severity: 'low',
  what: 'Finds devices that answer BOOTP.',
  why: 'Others can load the software of the device.',
  fix: 'Switch it off.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-ND-000470'],
  cis: ['2.1.3'],
  check: (device) => mustBeOff(device, 'bootp_server', 'the BOOTP server is on'),
} satisfies RuleOf<'device'>;
