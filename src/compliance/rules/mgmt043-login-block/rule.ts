import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** Who guesses passwords is kept waiting. */
export const rule = {
  id: 'MGMT043',
  version: 1,
  about: 'device',
  title: 'Who guesses passwords is kept waiting',
  severity: 'medium',
  what: 'Finds devices that take any number of wrong logins.',
  why: 'Passwords are guessed by trying.',
  fix: 'Block logins for a while after some failures.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-ND-000150'],
  cis: ['1.6.1'],
  check: (device) => mustBeOn(device, 'login_block', 'any number of wrong logins is taken'),
} satisfies RuleOf<'device'>;
