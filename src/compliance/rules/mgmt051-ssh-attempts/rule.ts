import { judgeSetting } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** Three wrong passwords end an SSH session. */
export const rule = {
  id: 'MGMT051',
  version: 1,
  about: 'device',
  title: 'Three wrong passwords end an SSH session',
  severity: 'low',
  what: 'Finds devices that allow more tries in a session.',
  why: 'Passwords are guessed by trying.',
  fix: 'Set the number to 3 or less.',
  sources: ['NSA Network Infrastructure Security Guide'],
  cis: ['2.1.1.1.5'],
  check: (device) =>
    judgeSetting(device, {
      name: 'ssh_retries',
      ok: (value) => Number(value) <= 3,
      message: (value) => `an SSH session may try ${value} passwords`,
    }),
} satisfies RuleOf<'device'>;
