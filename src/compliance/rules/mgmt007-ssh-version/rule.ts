import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** SSH is of version 2. */
export const rule = {
  id: 'MGMT007',
  version: 1,
  about: 'device',
  title: 'SSH is of version 2',
  severity: 'medium',
  what: 'Finds devices that may be spoken to by version 1 of SSH.',
  why: 'Version 1 is broken.',
  fix: 'Allow version 2 only.',
  sources: ['RFC 4253'],
  cis: ['2.1.1.2'],
  check: (device) => mustBeOn(device, 'ssh_version_2', 'SSH is not limited to version 2'),
} satisfies RuleOf<'device'>;
