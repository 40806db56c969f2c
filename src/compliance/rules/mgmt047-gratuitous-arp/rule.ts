import { mustBeOff } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** The device does not pass on unasked ARP. */
export const rule = {
  id: 'MGMT047',
  version: 1,
  about: 'device',
  title: 'The device does not pass on unasked ARP',
  severity: 'medium',
  what: 'Finds devices that send ARP for hosts of others unasked.',
  why: 'Tables of neighbours are filled with what someone made up.',
  fix: 'Switch it off.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-RT-000150'],
  check: (device) => mustBeOff(device, 'gratuitous_arp', 'unasked ARP is sent for others'),
} satisfies RuleOf<'device'>;
