import { judgeSetting } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** VLANs are not taken over from other switches. */
export const rule = {
  id: 'VLAN022',
  version: 1,
  about: 'device',
  title: 'VLANs are not taken over from other switches',
  severity: 'medium',
  what: 'Finds switches that are server or client of a protocol that copies VLANs from one switch to all others.',
  why: 'A switch with a higher revision, once connected, deletes the VLANs of the whole domain.',
  fix: 'Set the mode to transparent or off.',
  sources: [],
  stig: ['CISC-L2-000030', 'JUEX-L2-000030'],
  check: (device) =>
    judgeSetting(device, {
      name: 'vtp_mode',
      ok: (value) => value === 'transparent' || value === 'off',
      message: (value) => `the switch takes part in the distribution of VLANs as ${value}`,
    }),
} satisfies RuleOf<'device'>;
