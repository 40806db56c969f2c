import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** Passwords are not shown in clear text. */
export const rule = {
  id: 'MGMT024',
  version: 1,
  about: 'device',
  title: 'Passwords are not shown in clear text',
  severity: 'low',
  what: 'Finds devices that keep passwords as they were typed, where nothing better is set.',
  why: 'Whoever looks over a shoulder has the password.',
  fix: 'Switch the encryption of passwords on; it does not replace hashes.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-ND-000620'],
  cis: ['1.4.2'],
  check: (device) => mustBeOn(device, 'password_encryption', 'passwords are kept as they are typed'),
} satisfies RuleOf<'device'>;
