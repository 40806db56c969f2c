import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/cisco-ios/index.js';
import type { Ask } from '../../../../src/drivers/driver.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';

const RUNNING = {
  'Cisco-IOS-XE-native:native': {
    hostname: 'sw1',
    vtp: { 'Cisco-IOS-XE-vtp:mode': { transparent: {} } },
    vlan: {
      'Cisco-IOS-XE-vlan:vlan-list': [
        { id: 10, name: 'users' },
        { id: 11, state: 'suspend' },
      ],
    },
    interface: {
      GigabitEthernet: [
        {
          name: '1/0/1',
          'switchport-conf': { switchport: true },
          'switchport-config': {
            switchport: {
              'Cisco-IOS-XE-switch:mode': { access: {} },
              'Cisco-IOS-XE-switch:access': { vlan: { vlan: 10 } },
            },
          },
        },
      ],
    },
    router: {
      'Cisco-IOS-XE-bgp:bgp': [
        {
          id: 65000,
          neighbor: [
            { id: '10.0.0.2', 'remote-as': 65001 },
            { id: '2001:DB8::2', 'remote-as': 65002, shutdown: [null] },
          ],
          'address-family': {
            'no-vrf': {
              ipv6: [{ 'af-name': 'unicast', 'ipv6-unicast': { neighbor: [{ id: '2001:DB8::2', activate: [null] }] } }],
            },
          },
        },
      ],
    },
  },
};

const ways = driver.bindings.filter(({ via }) => via !== 'ssh-cli').map((binding) => [binding.via, binding] as const);

describe.each(ways)('over %s', (via, binding) => {
  async function ask<T>(question: Ask<T> | undefined, running: object = RUNNING): Promise<T> {
    if (question === undefined) throw new Error('it cannot be asked');
    const image = { ...driver.emulate(via).factory('sw1', []), 'running.json': JSON.stringify(running) };
    const box = driver.emulate(via).boot(image, manualClock());
    return question.read(await openDirect(box, { name: 'sw1', dialect: binding.dialect }).run(question.ops));
  }

  it('VLANs are told with their state and access ports', async () => {
    expect(await ask(binding.observe?.vlans?.([10, 11, 12]))).toEqual([
      { id: 10, active: true, status: 'active', ports: ['GigabitEthernet1/0/1'] },
      { id: 11, active: false, status: 'suspend', ports: [] },
    ]);
  });

  it('sessions of BGP are told once, with what came in by address family', async () => {
    const told = { vrf: 'default', since: undefined };
    expect(await ask(binding.observe?.bgpPeers?.())).toEqual([
      { ...told, peer: '10.0.0.2', state: 'established', established: true, received: { ipv4_unicast: 0 } },
      { ...told, peer: '2001:db8::2', state: 'idle', established: false, received: { ipv6_unicast: 0 } },
    ]);
  });

  it('a device without BGP has no sessions', async () => {
    const { router: _, ...rest } = RUNNING['Cisco-IOS-XE-native:native'];
    expect(await ask(binding.observe?.bgpPeers?.(), { 'Cisco-IOS-XE-native:native': rest })).toEqual([]);
  });
});
