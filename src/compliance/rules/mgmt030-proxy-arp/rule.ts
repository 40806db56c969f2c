import { mustBeOffOutside, OUTSIDE } from '../../devices/outside.js';
import type { RuleOf } from '../../rule.js';

/** The device does not answer ARP for others where it leads outside. */
export const rule = {
  id: 'MGMT030',
  version: 1,
  about: 'device',
  title: 'The device does not answer ARP for others where it leads outside',
  severity: 'medium',
  what: 'Finds interfaces that lead outside and answer ARP for addresses of others.',
  why: 'The neighbour can reach what he should not, and the reach of a network grows unseen.',
  fix: 'Switch proxy ARP off.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-RT-000380', 'ARST-RT-000640', 'JUNI-RT-000370'],
  cis: ['3.1.2'],
  options: [OUTSIDE],
  check: (device, context) =>
    mustBeOffOutside(device, context, {
      setting: 'proxy_arp',
      message: ({ name }) => `${name} leads outside and answers ARP for others`,
    }),
} satisfies RuleOf<'device'>;
