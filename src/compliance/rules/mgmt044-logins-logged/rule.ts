import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** Logins are logged. */
export const rule = {
  id: 'MGMT044',
  version: 1,
  about: 'device',
  title: 'Logins are logged',
  severity: 'low',
  what: 'Finds devices that do not log wrong logins.',
  why: 'Guessing goes on unseen.',
  fix: 'Switch the log of logins on.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-ND-001260'],
  cis: ['2.2.8'],
  check: (device) => mustBeOn(device, 'login_log', 'wrong logins are not logged'),
} satisfies RuleOf<'device'>;
