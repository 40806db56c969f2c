import { mustBeOffOutside, OUTSIDE } from '../../devices/outside.js';
import type { RuleOf } from '../../rule.js';
import { judged } from '../../rule.js';

/** CDP is off where it leads outside. */
export const rule = {
  id: 'MGMT027',
  version: 1,
  about: 'device',
  title: 'CDP is off where it leads outside',
  severity: 'low',
  what: 'Finds interfaces that lead outside and on which CDP is on.',
  why: 'The neighbour learns model, release and addresses of the device.',
  fix: 'Switch it off on these interfaces.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-RT-000370'],
  cis: ['2.1.2'],
  options: [OUTSIDE],
  check(device, context) {
    // What is off for the whole device is off on its interfaces.
    if (device.hardening?.settings.discovery_cdp?.value === false) return judged([]);
    const message = ({ name }: { readonly name: string }) => `${name} leads outside and tells of the device by CDP`;
    return mustBeOffOutside(device, context, { setting: 'discovery_cdp', message });
  },
} satisfies RuleOf<'device'>;
