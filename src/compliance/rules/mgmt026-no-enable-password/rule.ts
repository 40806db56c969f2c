import { mustBeOff } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** There is no readable password for the privileged mode. */
export const rule = {
  id: 'MGMT026',
  version: 1,
  about: 'device',
  title: 'There is no readable password for the privileged mode',
  severity: 'medium',
  what: 'Finds devices with a password for the privileged mode in a form that can be turned back, beside the hashed one or in its place.',
  why: 'It is often the same as the hashed one, and can be read.',
  fix: 'Delete it.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-ND-000620'],
  check: (device) => mustBeOff(device, 'enable_password', 'the privileged mode has a password that can be read'),
} satisfies RuleOf<'device'>;
