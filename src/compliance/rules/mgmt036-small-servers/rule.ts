import { mustBeOff } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** Servers from the early days are off. */
export const rule = {
  id: 'MGMT036',
  version: 1,
  about: 'device',
  title: 'Servers from the early days are off',
  severity: 'medium',
  what: 'Finds devices with echo, chargen and their like switched on.',
  why: 'They answer packets with packets: a gift to attackers.',
  fix: 'Switch them off.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-ND-000470'],
  check: (device) => mustBeOff(device, 'small_servers', 'servers such as echo and chargen are on'),
} satisfies RuleOf<'device'>;
