import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** Messages are logged. */
export const rule = {
  id: 'MGMT015',
  version: 1,
  about: 'device',
  title: 'Messages are logged',
  severity: 'medium',
  what: 'Finds devices on which logging is switched off.',
  why: 'Nothing that happens leaves a trace.',
  fix: 'Switch logging on.',
  sources: ['NSA Network Infrastructure Security Guide'],
  cis: ['2.2.1'],
  check: (device) => mustBeOn(device, 'logging', 'messages are not logged'),
} satisfies RuleOf<'device'>;
