import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/cisco-iosxr/index.js';
import type { Driver } from '../../../../src/drivers/driver.js';
import { DRIVERS } from '../../../../src/drivers/index.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';
import type { Facts } from '../../../../src/model/state.js';
import { allWays } from '../../../support/ways.js';

const ways = new Map(await allWays());

function wayOf(label: string): Driver {
  const way = ways.get(label);
  if (way === undefined) throw new Error(`there is no way ${label}`);
  return way;
}

/** What the first binding of `asked` says of an emulated device of `device`. */
async function identified(asked: Driver, device: Driver): Promise<Facts> {
  const { dialect, identify } = asked.bindings[0];
  const box = device.emulate().boot(device.emulate().factory('r1', []), manualClock());
  const session = openDirect(box, { name: 'r1', dialect });
  return identify.read(await session.run(identify.ops));
}

describe('identify', () => {
  it.each(['netconf', 'gnmi'])('knows the platform over %s by its own modules', async (via) => {
    const way = wayOf(`cisco-iosxr over ${via}`);
    const facts = await identified(way, way);
    expect(facts).toMatchObject({ platform: 'cisco-iosxr', hostname: 'r1', version: '7.8.1' });
    expect(facts.extra['bgp']).toBe('default');
  });

  it.each([
    ['cisco-iosxr over gnmi', 'arista-eos over gnmi'],
    ['cisco-iosxr over gnmi', 'openconfig over gnmi'],
    ['cisco-iosxr over netconf', 'openconfig over netconf'],
    ['arista-eos over gnmi', 'cisco-iosxr over gnmi'],
    ['arista-eos over gnmi', 'openconfig over gnmi'],
  ])('%s does not take %s for its own', async (asked, device) => {
    const { platform } = await identified(wayOf(asked), wayOf(device));
    expect(Object.keys(DRIVERS)).not.toContain(platform);
  });
});

describe('capabilities', () => {
  it('has no VLANs, whatever the modules', async () => {
    const way = wayOf('cisco-iosxr over gnmi');
    const facts = await identified(way, way);
    expect(facts.extra['modules']).toContain('openconfig-vlan@');
    expect(Object.keys(driver.capabilities(facts))).toEqual(['acl', 'bgp']);
  });

  it('leaves out what a release has no models for', () => {
    const facts = {
      platform: 'cisco-iosxr',
      hostname: '',
      version: '',
      model: '',
      extra: { modules: 'openconfig-acl' },
    };
    expect(Object.keys(driver.capabilities(facts))).toEqual(['acl']);
  });
});

describe('ports', () => {
  it.each([
    ['gi0/0/0/1', 'GigabitEthernet0/0/0/1'],
    ['Te0/0/0/2.100', 'TenGigE0/0/0/2.100'],
    ['tengige0/0/0/0/3', 'TenGigE0/0/0/0/3'],
    ['Hu0/0/0/1', 'HundredGigE0/0/0/1'],
    ['be10.5', 'Bundle-Ether10.5'],
    ['mgmteth0/rp0/cpu0/0', 'MgmtEth0/RP0/CPU0/0'],
    ['lo0', 'Loopback0'],
    ['GigabitEthernet', undefined],
    ['vlan10', undefined],
    ['eth0/0/0/0/0/0', undefined],
  ])('%s is %s', (name, full) => {
    expect(driver.ports.canonical(name)).toBe(full);
  });

  it('are written short', () => {
    expect(driver.ports.short('GigabitEthernet0/0/0/1.10')).toBe('Gi0/0/0/1.10');
    expect(driver.ports.short('whatever')).toBe('whatever');
  });
});
