import { mustBeOff } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** The device does not report to its maker. */
export const rule = {
  id: 'MGMT048',
  version: 1,
  about: 'device',
  title: 'The device does not report to its maker',
  severity: 'low',
  what: 'Finds devices that send data about themselves to their maker.',
  why: 'Configuration and inventory leave the network.',
  fix: 'Switch it off, or let it report to a server of your own.',
  sources: ['NSA Network Infrastructure Security Guide'],
  check: (device) => mustBeOff(device, 'call_home', 'the device reports to its maker'),
} satisfies RuleOf<'device'>;
