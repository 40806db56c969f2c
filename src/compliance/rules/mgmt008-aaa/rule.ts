import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** Who logs in is asked by a scheme for the whole device. */
export const rule = {
  id: 'MGMT008',
  version: 1,
  about: 'device',
  title: 'Who logs in is asked by a scheme for the whole device',
  severity: 'medium',
  what: 'Finds devices on which authentication, authorization and accounting (AAA) is not switched on.',
  why: 'Without it lines have one password for all, and no one knows who did what.',
  fix: 'Switch AAA on, with servers first and a local account behind.',
  sources: ['NSA Network Infrastructure Security Guide'],
  cis: ['1.1.1'],
  check: (device) => mustBeOn(device, 'aaa', 'authentication by a scheme for the whole device (AAA) is off'),
} satisfies RuleOf<'device'>;
