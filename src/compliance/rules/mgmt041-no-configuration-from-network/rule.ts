import { mustBeOff } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** The device does not load its configuration from the network. */
export const rule = {
  id: 'MGMT041',
  version: 1,
  about: 'device',
  title: 'The device does not load its configuration from the network',
  severity: 'medium',
  what: 'Finds devices that look for a configuration on servers when they start.',
  why: 'Whoever answers first configures the device.',
  fix: 'Switch it off.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-RT-000090'],
  check: (device) => mustBeOff(device, 'config_from_network', 'the device looks for its configuration on the network'),
} satisfies RuleOf<'device'>;
