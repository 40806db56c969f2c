import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** Changes of the configuration are logged. */
export const rule = {
  id: 'MGMT017',
  version: 1,
  about: 'device',
  title: 'Changes of the configuration are logged',
  severity: 'medium',
  what: 'Finds devices that do not log who changed which line.',
  why: 'Whoever looks for a fault, or an intruder, has no trace.',
  fix: 'Switch the log of changes on.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: [
    'CISC-ND-000090',
    'CISC-ND-000100',
    'CISC-ND-000110',
    'CISC-ND-000120',
    'CISC-ND-000210',
    'CISC-ND-000330',
    'CISC-ND-000880',
    'CISC-ND-001250',
    'CISC-ND-001270',
  ],
  check: (device) => mustBeOn(device, 'log_config_changes', 'changes of the configuration are not logged'),
} satisfies RuleOf<'device'>;
