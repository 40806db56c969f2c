import { judgeSetting } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** Who connects and does not log in is sent away. */
export const rule = {
  id: 'MGMT050',
  version: 1,
  about: 'device',
  title: 'Who connects and does not log in is sent away',
  severity: 'low',
  what: 'Finds devices that wait longer than a minute for an SSH login.',
  why: 'Open connections fill the lines.',
  fix: 'Set the limit to 60 seconds or less.',
  sources: ['NSA Network Infrastructure Security Guide'],
  cis: ['2.1.1.1.4'],
  check: (device) =>
    judgeSetting(device, {
      name: 'ssh_timeout',
      ok: (value) => Number(value) <= 60,
      message: (value) => `the device waits ${value} seconds for an SSH login`,
    }),
} satisfies RuleOf<'device'>;
