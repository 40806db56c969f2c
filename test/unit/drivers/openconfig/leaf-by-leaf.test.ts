import { expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/openconfig/index.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';
import type { DeviceState, Facts } from '../../../../src/model/state.js';
import type { Reply } from '../../../../src/transports/transport.js';

const ETH1 = 'openconfig:/interfaces/interface[name=eth1]';
const INSTANCE = 'openconfig:/network-instances/network-instance[name=default]';
const ENTRY = 'openconfig:/acl/acl-sets/acl-set[name=A][type=ACL_IPV4]/acl-entries/acl-entry[sequence-id=10]';
const BGP = `${INSTANCE}/protocols/protocol[identifier=BGP][name=BGP]`;

const FACTS: Facts = {
  platform: 'openconfig',
  hostname: 'r1',
  version: '',
  model: 'OpenConfig',
  extra: {
    modules:
      'openconfig-interfaces openconfig-if-ethernet openconfig-vlan openconfig-network-instance openconfig-acl openconfig-bgp openconfig-routing-policy',
    vlans: 'network-instance',
    instance: 'default',
    bgp: 'BGP',
  },
};

/** As a server answers that has no Get: each leaf by itself, in any order, state and defaults and what netctl does not know among them. */
const LEAVES: readonly (readonly [string, unknown])[] = [
  [`${ETH1}/config/forwarding-viable`, true],
  [`${ETH1}/state/name`, 'eth1'],
  [`${ETH1}/ethernet/switched-vlan/config/interface-mode`, 'TRUNK'],
  [`${ETH1}/ethernet/switched-vlan/config/trunk-vlans`, [10, '20..30']],
  [`${ETH1}/config/enabled`, true],
  [`${ETH1}/config/name`, 'eth1'],
  [`${INSTANCE}/config/name`, 'default'],
  [`${INSTANCE}/vlans/vlan[vlan-id=10]/config/status`, 'ACTIVE'],
  [`${INSTANCE}/vlans/vlan[vlan-id=10]/config/vlan-id`, 10],
  [`${INSTANCE}/vlans/vlan[vlan-id=10]/vlan-id`, 10],
  [`${BGP}/bgp/global/state/as`, 65001],
  [`${BGP}/state/name`, 'BGP'],
  ['openconfig:/acl/acl-sets/acl-set[name=A][type=ACL_IPV4]/config/name', 'A'],
  ['openconfig:/acl/acl-sets/acl-set[name=A][type=ACL_IPV4]/config/type', 'ACL_IPV4'],
  [`${ENTRY}/actions/config/log-action`, 'LOG_NONE'],
  [`${ENTRY}/actions/config/forwarding-action`, 'ACCEPT'],
  [`${ENTRY}/config/sequence-id`, 10],
  [`${ENTRY}/state/matched-packets`, '7'],
];

const binding = driver.bindings.find(({ via }) => via === 'gnmi');

function replies(leaves = LEAVES): readonly Reply[] {
  const output = JSON.stringify(leaves.map(([path, value]) => ({ path, value })));
  const ops = binding?.reads(['vlan', 'acl', 'bgp'], FACTS) ?? [];
  return ops.map((op) => ({ op, output, prompt: undefined, exitCode: 0, stderr: '' }));
}

function read(answers: readonly Reply[]): DeviceState {
  if (binding === undefined) throw new Error('no gNMI');
  return binding.parse(answers, FACTS);
}

it('is read leaf by leaf, and state is no configuration', () => {
  const { vlan, acl, bgp } = read(replies());
  expect(vlan?.vlans.get(10)).toMatchObject({ status: 'active' });
  expect(vlan?.ports.get('eth1')).toMatchObject({
    mode: 'trunk',
    allowed: [
      [10, 10],
      [20, 30],
    ],
  });
  const [list] = acl?.acls.values() ?? [];
  expect(list?.entries).toMatchObject([{ seq: 10, type: 'rule', rule: { action: 'permit', log: false } }]);
  expect(bgp?.instances.size).toBe(0);
});

it('shows no difference where a default is set', () => {
  const withoutDefaults = LEAVES.filter(([path]) => !/\/(?:status|enabled|log-action)$/.test(path));
  expect(withoutDefaults).toHaveLength(LEAVES.length - 3);
  expect(read(replies(withoutDefaults)).config).toEqual(read(replies()).config);
});

it('does not take an entry for one that it understands where one of its leaves is unknown', () => {
  const { acl } = read(replies([...LEAVES, [`${ENTRY}/ipv4/config/x-colour`, 'red']]));
  const [list] = acl?.acls.values() ?? [];
  expect(JSON.stringify(list)).toContain('@unknown');
});

it('is rehearsed on a device that boots from those leaves', async () => {
  const platform = driver.emulate('gnmi');
  const box = platform.boot(platform.image(replies()), manualClock());
  const session = openDirect(box, { name: 'r1', dialect: { kind: 'gnmi', port: 1 } });
  const again = await session.run(binding?.reads(['vlan', 'acl', 'bgp'], FACTS) ?? []);
  expect(read(again).config).toEqual(read(replies()).config);
  expect(read(again).acl).toEqual(read(replies()).acl);
});
