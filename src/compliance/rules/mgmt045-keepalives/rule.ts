import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** Sessions of which the other end is gone are ended. */
export const rule = {
  id: 'MGMT045',
  version: 1,
  about: 'device',
  title: 'Sessions of which the other end is gone are ended',
  severity: 'low',
  what: 'Finds devices that keep such TCP sessions.',
  why: 'They fill the lines, and can be taken over.',
  fix: 'Switch keepalives of incoming sessions on.',
  sources: ['NSA Network Infrastructure Security Guide'],
  cis: ['2.1.6'],
  check: (device) => mustBeOn(device, 'keepalives_in', 'sessions of which the other end is gone stay open'),
} satisfies RuleOf<'device'>;
