import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** Messages are kept on the device. */
export const rule = {
  id: 'MGMT016',
  version: 1,
  about: 'device',
  title: 'Messages are kept on the device',
  severity: 'low',
  what: 'Finds devices that keep no messages themselves.',
  why: 'While the way to the log server is down messages are lost.',
  fix: 'Switch the buffer on.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-ND-000980'],
  cis: ['2.2.2'],
  check: (device) => mustBeOn(device, 'log_buffer', 'messages are not kept on the device'),
} satisfies RuleOf<'device'>;
