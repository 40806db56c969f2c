import { externalPeers } from '../../devices/sessions.js';
import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { notApplicable } from '../../rule.js';

/** The first AS of a path is that of the neighbour. */
export const rule = {
  id: 'BGP010',
  version: 1,
  about: 'device',
  title: 'The first AS of a path is that of the neighbour',
  severity: 'low',
  what: 'Finds devices that do not check whether external neighbours put their own AS in front of paths.',
  why: 'A neighbour can pretend that traffic comes by another network.',
  fix: 'Switch the check on; neighbours that are route servers of an exchange are the exception.',
  sources: ['RFC 4271, section 6.3', 'RFC 7454, section 6'],
  stig: ['CISC-RT-000540', 'ARST-RT-000060', 'JUNI-RT-000530'],
  check: (device) =>
    externalPeers(device.state.bgp).length === 0
      ? notApplicable('it has no external BGP neighbours')
      : mustBeOn(device, 'bgp_first_as_checked', 'external neighbours may leave their own AS out of paths'),
} satisfies RuleOf<'device'>;
