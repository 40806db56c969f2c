import { describe, expect, it } from 'vitest';
import { DRIVERS } from '../../../../src/drivers/index.js';

type Name = readonly [typed: string, full: string | undefined];

const NAMES: readonly (readonly [string, readonly Name[]])[] = [
  [
    'cisco-ios',
    [
      ['Gi1/0/1', 'GigabitEthernet1/0/1'],
      ['gi 1/0/1', 'GigabitEthernet1/0/1'],
      ['GIGABITETHERNET1/0/1', 'GigabitEthernet1/0/1'],
      ['gig1/0/1', 'GigabitEthernet1/0/1'],
      ['f0/1', 'FastEthernet0/1'],
      ['Te1/1/1', 'TenGigabitEthernet1/1/1'],
      ['Tw1/0/1', 'TwoGigabitEthernet1/0/1'],
      ['Twe1/0/1', 'TwentyFiveGigE1/0/1'],
      ['Fi1/0/1', 'FiveGigabitEthernet1/0/1'],
      ['Fo1/1/1', 'FortyGigabitEthernet1/1/1'],
      ['Hu1/0/25', 'HundredGigE1/0/25'],
      ['et0/0', 'Ethernet0/0'],
      ['Po12', 'Port-channel12'],
      ['port-channel 12', 'Port-channel12'],
      ['portchannel12', 'Port-channel12'],
      ['Ap1/0/1', 'AppGigabitEthernet1/0/1'],
      ['vl10', 'Vlan10'],
      ['Gi0/1.10', 'GigabitEthernet0/1.10'],
      ['GigabitEthernet', undefined],
      ['1/0/1', undefined],
      ['xe-0/0/1', undefined],
      ['', undefined],
    ],
  ],
  [
    'arista-eos',
    [
      ['Et1', 'Ethernet1'],
      ['eth1/1', 'Ethernet1/1'],
      ['e 3/1/1', 'Ethernet3/1/1'],
      ['Po10', 'Port-Channel10'],
      ['port-channel10', 'Port-Channel10'],
      ['ma1', 'Management1'],
      ['Gi1', undefined],
    ],
  ],
];

describe.each(NAMES)('ports of %s', (id, names) => {
  it.each(names)('%s is %s', async (typed, full) => {
    const driver = await DRIVERS[id]?.();
    expect(driver?.ports.canonical(typed)).toBe(full);
  });

  it('shortens what it lengthens', async () => {
    const driver = await DRIVERS[id]?.();
    for (const full of names.flatMap(([, name]) => name ?? [])) {
      expect(driver?.ports.canonical(driver.ports.short(full))).toBe(full);
    }
    expect(driver?.ports.short('something else')).toBe('something else');
  });
});
