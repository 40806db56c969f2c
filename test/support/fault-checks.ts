import type { DesiredCheck } from '../../src/model/check.js';
import { HERE } from './vlan-arbitraries.js';
import { set } from './wishes.js';

/** Does not hold: no device has VLAN 999. */
export const NOT_ACTIVE: DesiredCheck = { kind: 'vlan_active', vlans: set('999'), within: 5, source: HERE };

/** Does not hold: no device has a list of that name. */
export const NOT_BOUND: DesiredCheck = {
  kind: 'acl_bound',
  acl: 'MISSING',
  place: { kind: 'interface', name: 'p1' },
  direction: 'in',
  family: 'ipv4',
  within: 5,
  source: HERE,
};
