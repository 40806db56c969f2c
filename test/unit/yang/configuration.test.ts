import { describe, expect, it } from 'vitest';
import { OPENCONFIG } from '../../../src/drivers/shared/openconfig/schema.js';
import { configurationOf } from '../../../src/yang/configuration.js';
import { UNKNOWN } from '../../../src/yang/schema.js';

const ACL = 'openconfig-acl:acl';
const INTERFACES = 'openconfig-interfaces:interfaces';

describe('configurationOf', () => {
  it('leaves out state, and the containers and entries of which nothing else is known', () => {
    const eth1 = { name: 'eth1', config: { name: 'eth1' } };
    const seen = { name: 'eth2', state: { name: 'eth2' } };
    const data = {
      [INTERFACES]: { interface: [{ ...eth1, state: { name: 'eth1' } }, seen] },
      'openconfig-system:system': { state: { hostname: 'r1' } },
    };
    expect(configurationOf(OPENCONFIG, data)).toEqual({ [INTERFACES]: { interface: [eth1] } });
  });

  it('changes nothing of configuration, empty and marked entries neither', () => {
    const entry = { 'sequence-id': 1, config: { 'sequence-id': 1 }, [UNKNOWN]: true };
    const sets = [
      { name: 'A', type: 'openconfig-acl:ACL_IPV4' },
      { name: 'B', type: 'openconfig-acl:ACL_IPV4', 'acl-entries': { 'acl-entry': [entry] } },
    ];
    const data = { [ACL]: { 'acl-sets': { 'acl-set': sets }, interfaces: { interface: [] } } };
    expect(configurationOf(OPENCONFIG, data)).toEqual(data);
  });
});
