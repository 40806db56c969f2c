import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** What administrators do is accounted. */
export const rule = {
  id: 'MGMT010',
  version: 1,
  about: 'device',
  title: 'What administrators do is accounted',
  severity: 'medium',
  what: 'Finds devices that do not report sessions and commands to a server.',
  why: 'After an incident no one knows who did what.',
  fix: 'Switch accounting of sessions and commands on.',
  sources: ['NSA Network Infrastructure Security Guide'],
  cis: ['1.1.6', '1.1.8'],
  check: (device) => mustBeOn(device, 'aaa_accounting', 'neither sessions nor commands are accounted'),
} satisfies RuleOf<'device'>;
