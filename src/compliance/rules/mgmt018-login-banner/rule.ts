import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** A banner is shown before the login. */
export const rule = {
  id: 'MGMT018',
  version: 1,
  about: 'device',
  title: 'A banner is shown before the login',
  severity: 'low',
  what: 'Finds devices without a banner at login.',
  why: 'In some places an intruder can say that no one told him.',
  fix: 'Write a banner, as your lawyers want it.',
  sources: ['NSA Network Infrastructure Security Guide'],
  cis: ['1.3.2'],
  check: (device) => mustBeOn(device, 'banner_login', 'no banner is shown before the login'),
} satisfies RuleOf<'device'>;
