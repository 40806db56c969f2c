import { describe, expect, it } from 'vitest';
import { objections } from '../../../../src/drivers/cisco-ios/objections.js';
import type { Change } from '../../../../src/model/change.js';
import type { Facts } from '../../../../src/model/state.js';
import { plainPort } from '../../../../src/model/vlan.js';

function facts(vtpMode: string, vtpDomain = '', vtpVersion = '2'): Facts {
  return { platform: 'cisco-ios', hostname: '', version: '', model: '', extra: { vtpMode, vtpDomain, vtpVersion } };
}

function created(id: number): Change {
  return {
    kind: 'vlan',
    id,
    before: undefined,
    after: { id, name: undefined, status: 'active', lines: [] },
    sources: {},
  };
}

const MOVED: Change = {
  kind: 'port',
  name: 'GigabitEthernet1/0/1',
  before: plainPort('GigabitEthernet1/0/1'),
  after: plainPort('GigabitEthernet1/0/1', { accessVlan: 10 }),
  sources: {},
};

describe('VTP', () => {
  it.each(['transparent', 'off'])('does not mind when it is %s', (mode) => {
    expect(objections([created(10), created(2000)], facts(mode, 'CAMPUS'))).toEqual([]);
  });

  it('lets no one change VLANs on a client, but ports', () => {
    const client = facts('client', 'CAMPUS');
    expect(objections([created(10), MOVED], client)).toEqual([
      expect.objectContaining({ message: expect.stringContaining('CAMPUS'), allowedBy: undefined }),
    ]);
    expect(objections([MOVED], client)).toEqual([]);
  });

  it('asks to agree to a change that travels through a domain, by the name of the domain', () => {
    expect(objections([created(10)], facts('server', 'CAMPUS'))).toEqual([
      expect.objectContaining({ message: expect.stringContaining('"CAMPUS"'), allowedBy: 'vtp-domain' }),
    ]);
    expect(objections([created(10)], facts('primary server', 'CAMPUS', '3'))[0]?.allowedBy).toBe('vtp-domain');
  });

  it('lets a server without a domain do as it likes', () => {
    expect(objections([created(10)], facts('server'))).toEqual([]);
  });

  it('knows that a server before version 3 holds no VLANs of the extended range', () => {
    expect(objections([created(1006)], facts('server'))[0]).toMatchObject({ allowedBy: undefined });
    expect(objections([created(1006)], facts('primary server', '', '3'))).toEqual([]);
    const deleted: Change = {
      ...created(1006),
      kind: 'vlan',
      id: 1006,
      after: undefined,
      sources: {},
      before: undefined,
    };
    expect(objections([deleted], facts('server'))).toEqual([]);
  });

  it('knows that only the primary server of version 3 takes changes', () => {
    expect(objections([created(10)], facts('server', 'CAMPUS', '3'))[0]).toMatchObject({ allowedBy: undefined });
  });
});
