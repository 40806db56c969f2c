import { mustBeOff } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** The ident server is off. */
export const rule = {
  id: 'MGMT039',
  version: 1,
  about: 'device',
  title: 'The ident server is off',
  severity: 'low',
  what: 'Finds devices that tell whose a connection is.',
  why: 'Names of accounts are half of a login.',
  fix: 'Switch it off.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-ND-000470'],
  cis: ['2.1.5'],
  check: (device) => mustBeOff(device, 'ident_server', 'the ident server is on'),
} satisfies RuleOf<'device'>;
