import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** A scheme says how logins are checked. */
export const rule = {
  id: 'MGMT009',
  version: 1,
  about: 'device',
  title: 'A scheme says how logins are checked',
  severity: 'medium',
  what: 'Finds devices without a default scheme of authentication for logins.',
  why: 'What counts then hangs on the platform and on each line.',
  fix: 'Write the scheme: servers first, local accounts behind.',
  sources: ['NSA Network Infrastructure Security Guide'],
  cis: ['1.1.2'],
  check: (device) => mustBeOn(device, 'aaa_login', 'no scheme says how logins are checked'),
} satisfies RuleOf<'device'>;
