import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../../src/drivers/driver.js';
import { driver } from '../../../../src/drivers/openconfig/index.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';

const BGP = { identifier: 'openconfig-policy-types:BGP', name: 'BGP' };
const RUNNING = {
  'openconfig-interfaces:interfaces': {
    interface: [
      {
        name: 'ethernet-1/1',
        config: { name: 'ethernet-1/1' },
        'openconfig-if-ethernet:ethernet': {
          'openconfig-vlan:switched-vlan': { config: { 'interface-mode': 'TRUNK', 'trunk-vlans': ['10..20'] } },
        },
      },
    ],
  },
  'openconfig-network-instance:network-instances': {
    'network-instance': [
      {
        name: 'default',
        config: { name: 'default' },
        vlans: {
          vlan: [
            { 'vlan-id': 10, config: { 'vlan-id': 10 } },
            { 'vlan-id': 11, config: { 'vlan-id': 11, status: 'SUSPENDED' } },
          ],
        },
        protocols: {
          protocol: [
            {
              ...BGP,
              config: BGP,
              bgp: {
                global: { config: { as: 65001 } },
                neighbors: {
                  neighbor: [
                    { 'neighbor-address': '10.0.0.2', config: { 'neighbor-address': '10.0.0.2', 'peer-as': 65002 } },
                    { 'neighbor-address': '10.0.0.3', config: { 'neighbor-address': '10.0.0.3', enabled: false } },
                  ],
                },
              },
            },
          ],
        },
      },
    ],
  },
};

describe.each(driver.bindings.map((binding) => [binding.via, binding] as const))('over %s', (via, binding) => {
  const image = { ...driver.emulate(via).factory('sw1', []), 'running.json': JSON.stringify(RUNNING) };
  const session = openDirect(driver.emulate(via).boot(image, manualClock()), { name: 'sw1', dialect: binding.dialect });

  async function ask<T>(question: Ask<T> | undefined): Promise<T> {
    if (question === undefined) throw new Error('it cannot be asked');
    return question.read(await session.run(question.ops));
  }

  it('VLANs are told with their state and ports', async () => {
    expect(await ask(binding.observe?.vlans?.([10, 11, 12]))).toEqual([
      { id: 10, active: true, status: 'active', ports: ['ethernet-1/1'] },
      { id: 11, active: false, status: 'suspended', ports: ['ethernet-1/1'] },
    ]);
  });

  it('BGP sessions are told', async () => {
    const peers = await ask(binding.observe?.bgpPeers?.());
    expect(peers.map(({ peer, established }) => [peer, established])).toEqual([
      ['10.0.0.2', true],
      ['10.0.0.3', false],
    ]);
  });

  it('neighbours cannot be told without LLDP', async () => {
    await expect(ask(binding.observe?.neighbors?.())).rejects.toMatchObject({ code: 'NETCTL_PLAN_UNSUPPORTED' });
  });

  it('who it is decides what it can', async () => {
    const facts = await ask(binding.identify);
    expect(facts).toMatchObject({ platform: 'openconfig', extra: { vlans: 'network-instance', bgp: 'BGP' } });
    expect(Object.keys(driver.capabilities(facts)).sort()).toEqual(['acl', 'bgp', 'vlan']);
    const modules =
      'openconfig-interfaces@2016-05-26 openconfig-if-ethernet openconfig-vlan@2016-05-26 openconfig-acl@2017-05-26';
    const old = driver.capabilities({ ...facts, extra: { modules, vlans: 'top' } });
    expect(Object.keys(old).sort()).toEqual(['acl', 'vlan']);
    expect(old.acl).toMatchObject({ established: false, tcpFlags: false });
  });
});
