import { mustBeOff } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** The device is not managed over HTTP. */
export const rule = {
  id: 'MGMT023',
  version: 1,
  about: 'device',
  title: 'The device is not managed over HTTP',
  severity: 'medium',
  what: 'Finds devices with a web server that does not encrypt.',
  why: 'Passwords go over the network as they are.',
  fix: 'Switch it off; use HTTPS where a web server is needed.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-ND-000470'],
  cis: ['1.2.10'],
  check: (device) => mustBeOff(device, 'http_server', 'the web server without encryption is on'),
} satisfies RuleOf<'device'>;
