import { mustBeOff } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** Packets do not say their own way. */
export const rule = {
  id: 'MGMT029',
  version: 1,
  about: 'device',
  title: 'Packets do not say their own way',
  severity: 'medium',
  what: 'Finds devices that follow the route which a packet itself asks for.',
  why: 'Packets go around filters, and answers come back to forged addresses.',
  fix: 'Switch source routing off.',
  sources: ['RFC 7126'],
  cis: ['3.1.1'],
  check: (device) => mustBeOff(device, 'source_routing', 'packets may say their own way'),
} satisfies RuleOf<'device'>;
