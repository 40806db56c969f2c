import { mustBeOffOutside, OUTSIDE } from '../../devices/outside.js';
import type { RuleOf } from '../../rule.js';
import { judged } from '../../rule.js';

/** LLDP is off where it leads outside. */
export const rule = {
  id: 'MGMT028',
  version: 1,
  about: 'device',
  title: 'LLDP is off where it leads outside',
  severity: 'low',
  what: 'Finds interfaces that lead outside and on which LLDP is on.',
  why: 'The neighbour learns model, release and addresses of the device.',
  fix: 'Switch it off on these interfaces.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-RT-000360', 'ARST-RT-000630', 'JUNI-RT-000360'],
  options: [OUTSIDE],
  check(device, context) {
    // What is off for the whole device is off on its interfaces.
    if (device.hardening?.settings.discovery_lldp?.value === false) return judged([]);
    const message = ({ name }: { readonly name: string }) => `${name} leads outside and tells of the device by LLDP`;
    return mustBeOffOutside(device, context, { setting: 'discovery_lldp', message });
  },
} satisfies RuleOf<'device'>;
