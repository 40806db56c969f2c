import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** The privileged mode has a hashed password. */
export const rule = {
  id: 'MGMT025',
  version: 1,
  about: 'device',
  title: 'The privileged mode has a hashed password',
  severity: 'high',
  what: 'Finds devices without a hashed password for the privileged mode.',
  why: 'Whoever has a session may change everything.',
  fix: 'Set the enable secret.',
  sources: ['NSA Network Infrastructure Security Guide'],
  cis: ['1.4.1'],
  check: (device) => mustBeOn(device, 'enable_secret', 'the privileged mode has no hashed password'),
} satisfies RuleOf<'device'>;
