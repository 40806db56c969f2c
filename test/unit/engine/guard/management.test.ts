import { describe, expect, it } from 'vitest';
import type { Image } from '../../../../src/emulator/device.js';
import { commitRanks, type Neighborhood } from '../../../../src/engine/guard/commit-ranks.js';
import { guardManagement } from '../../../../src/engine/guard/guard-management.js';
import { managementVlans } from '../../../../src/engine/guard/management-vlans.js';
import type { DevicePlan } from '../../../../src/engine/plan.js';
import type { DesiredVlans } from '../../../../src/model/desired.js';
import { type PlannedDevice, planFor, withConfig } from '../../../support/plans.js';
import { accessPort, at, trunkPort, vlan, wishes } from '../../../support/wishes.js';

const ARCHIVE = 'archive\n path flash:netctl';
const UPLINK = 'interface GigabitEthernet1/0/4\n switchport trunk allowed vlan 10,99\n switchport mode trunk';

/** An access switch that is managed in VLAN 99, over its fourth port. */
const SWITCH: PlannedDevice = {
  name: 'sw1',
  platform: 'cisco-ios',
  remote: '10.0.99.11',
  setUp: withConfig(
    'vlan 10',
    'vlan 99',
    'interface GigabitEthernet1/0/1\n switchport access vlan 99\n switchport mode access',
    'interface GigabitEthernet1/0/3\n switchport access vlan 10\n switchport mode access',
    UPLINK,
    'interface Vlan10\n ip address 10.0.10.1 255.255.255.0',
    'interface Vlan99\n ip address 10.0.99.11 255.255.255.0',
  ),
};

const NOTHING = wishes({});
const GI1 = 'GigabitEthernet1/0/1';
const GI2 = 'GigabitEthernet1/0/2';
const GI3 = 'GigabitEthernet1/0/3';
const GI4 = 'GigabitEthernet1/0/4';

async function refusalsOf(
  devices: readonly (readonly [PlannedDevice, DesiredVlans])[],
  agreed: readonly string[] = [],
) {
  const plans = await Promise.all(devices.map(([device, desired]) => planFor(device, desired)));
  const refused = guardManagement(plans, new Set(agreed));
  return plans.map((plan) => (refused.get(plan) ?? []).map((error) => error.message));
}

describe('a plan that cuts the path of a session', () => {
  it.each([
    [
      'takes the VLAN off the list of a trunk',
      wishes({ ports: [trunkPort(GI4, '10')] }),
      `${GI4} would no longer carry VLAN 99, over which netctl is logged in to sw1`,
    ],
    [
      'makes it the native VLAN of a trunk',
      wishes({ ports: [trunkPort(GI4, '10,99', { nativeVlan: at(99) })] }),
      `${GI4} would carry VLAN 99 untagged instead of tagged, over which netctl is logged in to sw1`,
    ],
    [
      'makes an access port of the trunk',
      wishes({ ports: [accessPort(GI4, 10)] }),
      `${GI4} would no longer carry VLAN 99, over which netctl is logged in to sw1`,
    ],
    [
      'puts an access port into another VLAN',
      wishes({ ports: [accessPort(GI1, 10)] }),
      `${GI1} would no longer carry VLAN 99, over which netctl is logged in to sw1`,
    ],
    [
      'makes a trunk of an access port',
      wishes({ ports: [trunkPort(GI1, '10,99')] }),
      `${GI1} would carry VLAN 99 tagged instead of untagged, over which netctl is logged in to sw1`,
    ],
    [
      'suspends the VLAN',
      wishes({ vlans: [vlan(99, undefined, { status: at('suspended') })] }),
      'VLAN 99 would be suspended, over which netctl is logged in to sw1',
    ],
    [
      'deletes the VLAN',
      wishes({ vlans: [vlan(99, undefined, { ensure: 'absent' })] }),
      'VLAN 99 would be deleted, over which netctl is logged in to sw1',
    ],
  ])('%s', async (_, desired, message) => {
    expect(await refusalsOf([[SWITCH, desired]])).toEqual([[message]]);
  });

  it('names code, class, device and place', async () => {
    const plan = await planFor(SWITCH, wishes({ ports: [accessPort(GI1, 10)] }));
    const [error] = guardManagement([plan], new Set()).get(plan) ?? [];
    expect(error).toMatchObject({ code: 'NETCTL_PLAN_MANAGEMENT', class: 'device', device: 'sw1' });
    expect(error?.source).toBeDefined();
  });

  it('is refused on a device that is managed elsewhere', async () => {
    const other = { ...SWITCH, name: 'sw2', remote: '10.0.10.1' };
    const cut = wishes({ ports: [trunkPort(GI4, '10')] });
    expect(
      await refusalsOf([
        [SWITCH, NOTHING],
        [other, cut],
      ]),
    ).toEqual([[], [`${GI4} would no longer carry VLAN 99, over which netctl is logged in to sw1`]]);
  });

  it('is refused where the same network has another number', async () => {
    const gateway = {
      ...SWITCH,
      name: 'core1',
      remote: '192.0.2.1',
      setUp: withConfig(
        UPLINK.replace('10,99', '10,199'),
        'vlan 199',
        'interface Vlan199\n ip address 10.0.99.1 255.255.255.0',
        'interface Loopback0\n ip address 192.0.2.1 255.255.255.255',
      ),
    };
    const [, refused] = await refusalsOf([
      [SWITCH, NOTHING],
      [gateway, wishes({ ports: [trunkPort(GI4, '10')] })],
    ]);
    expect(refused).toEqual([`${GI4} would no longer carry VLAN 199, over which netctl is logged in to sw1`]);
  });

  it('is refused where it changes the very port that holds the address', async () => {
    const routed = {
      ...SWITCH,
      remote: '192.0.2.9',
      setUp: withConfig(`interface ${GI2}\n no switchport\n ip address 192.0.2.9 255.255.255.252`, 'vlan 10'),
    };
    const desired = wishes({ ports: [accessPort(GI2, 10, { fromRouted: true })] });
    expect(await refusalsOf([[routed, desired]])).toEqual([
      [`${GI2} would change, which holds the address that netctl is logged in to`],
    ]);
  });
});

describe('a plan that leaves the paths alone', () => {
  it.each([
    ['puts another port into another VLAN', wishes({ ports: [accessPort(GI2, 10)] })],
    ['adds VLANs to the trunk', wishes({ vlans: [vlan(20)], ports: [trunkPort(GI4, '10,20,99')] })],
    ['takes another VLAN off the trunk', wishes({ ports: [trunkPort(GI4, '99')] })],
    ['names the VLAN', wishes({ vlans: [vlan(99, 'mgmt')] })],
    ['deletes another VLAN', wishes({ vlans: [vlan(10, undefined, { ensure: 'absent' })] })],
    ['puts one more port into the VLAN', wishes({ ports: [accessPort(GI3, 99)] })],
  ])('%s', async (_, desired) => {
    expect(await refusalsOf([[SWITCH, desired]])).toEqual([[]]);
  });

  it('on a device whose addresses lead through no VLAN', async () => {
    const plain = { name: 'sw1', platform: 'cisco-ios', remote: '10.0.99.11' };
    const desired = wishes({ vlans: [vlan(10)], ports: [accessPort(GI1, 10)] });
    expect(await refusalsOf([[plain, desired]])).toEqual([[]]);
  });
});

describe('with the change agreed to', () => {
  const cut = wishes({ ports: [trunkPort(GI4, '10')] });

  it('a device without a timer is still refused, and says why', async () => {
    expect(await refusalsOf([[SWITCH, cut]], ['management-change'])).toEqual([
      [expect.stringContaining('sw1 cannot go back by itself')],
    ]);
  });

  it('a device that goes back by itself may', async () => {
    const setUp = (image: Image): Image => withConfig(ARCHIVE)(SWITCH.setUp?.(image) ?? image);
    expect(await refusalsOf([[{ ...SWITCH, setUp }, cut]], ['management-change'])).toEqual([[]]);
  });
});

describe('where the session goes to', () => {
  it.each([
    ['the address that netctl connected to', '10.0.10.1', [10]],
    ['nothing that can be told, behind address translation, with two addresses', '198.51.100.1', []],
  ])('%s', async (_, remote, expected) => {
    expect([...managementVlans([await planFor({ ...SWITCH, remote }, NOTHING)]).keys()]).toEqual(expected);
  });

  it.each([
    ['the only address', 'ip address 10.0.99.11 255.255.255.0'],
    ['the only address, given by a server', 'ip address dhcp'],
    ['the only address, IPv6', 'ipv6 address 2001:DB8:99::11/64'],
  ])('%s, behind address translation', async (_, line) => {
    const device = { ...SWITCH, remote: '198.51.100.1', setUp: withConfig(`interface Vlan99\n ${line}`) };
    expect([...managementVlans([await planFor(device, NOTHING)]).keys()]).toEqual([99]);
  });

  it('an interface of another platform', async () => {
    const device = {
      name: 'leaf1',
      platform: 'arista-eos',
      remote: '2001:db8:99::11',
      setUp: withConfig(
        'interface Vlan99\n   ip address 10.0.99.11/24\n   ipv6 address 2001:db8:99::11/64',
        'interface Management1\n   ip address 192.0.2.1/24',
      ),
    };
    expect([...managementVlans([await planFor(device, NOTHING)])]).toEqual([[99, ['leaf1']]]);
  });
});

describe('overridden', () => {
  it('leaves the VLAN of the session and the ports that carry it alone', async () => {
    const source = at(0).source;
    const purge = { vlans: source, ports: source };
    const plan = await planFor(SWITCH, wishes({ vlans: [vlan(20)], ports: [accessPort(GI2, 20)], purge }));
    const gone = plan.changes.flatMap((change) =>
      change.kind === 'vlan' && change.after === undefined ? change.id : [],
    );
    const changed = plan.changes.flatMap((change) => (change.kind === 'port' ? change.name : []));
    expect(gone).toEqual([10]);
    expect(changed).toEqual([GI2, GI3]);
    expect(guardManagement([plan], new Set()).size).toBe(0);
  });
});

describe('the order of commits', () => {
  const cut = wishes({ ports: [trunkPort(GI4, '10')] });
  const member = (name: string, remote: string, ...blocks: string[]): PlannedDevice => ({
    ...SWITCH,
    name,
    remote,
    setUp: withConfig(
      'vlan 99',
      UPLINK,
      `interface Vlan99\n ip address ${remote} 255.255.255.0`,
      'ip default-gateway 10.0.99.1',
      ...blocks,
    ),
  });
  const seen = (device: string) => [{ port: GI4, device }];

  async function ranks(neighbors: Neighborhood = new Map()) {
    const plans: DevicePlan[] = [
      await planFor(member('far', '10.0.99.13'), cut),
      await planFor(member('core', '10.0.99.1'), cut),
      await planFor(member('near', '10.0.99.12'), cut),
      await planFor(member('plain', '10.0.99.14'), wishes({ vlans: [vlan(10)] })),
    ];
    return Object.fromEntries(
      [...commitRanks(plans, { devices: plans, neighbors })].map(([plan, rank]) => [plan.target.name, rank]),
    );
  }

  it('has those that change the path last', async () => {
    const { plain, far, core } = await ranks();
    expect(plain).toBe(0);
    expect(far).toBeGreaterThan(0);
    expect(core).toBeGreaterThan(0);
  });

  it('counts the sessions with devices that are not among them', async () => {
    const other = { ...SWITCH, name: 'sw2', remote: '10.0.10.1' };
    const plans = [await planFor(other, cut)];
    const managed = await planFor(SWITCH, NOTHING);
    const neighbors = new Map();
    expect([...commitRanks(plans, { devices: plans, neighbors }).values()]).toEqual([0]);
    expect([...commitRanks(plans, { devices: [...plans, managed], neighbors }).values()]).toEqual([2]);
  });

  it('has the farthest of them first, as far as neighbours are known', async () => {
    const { plain, far, near, core } = await ranks(
      new Map([
        ['far', seen('near.example.net')],
        ['core', seen('NEAR')],
      ]),
    );
    expect([plain, far, near, core]).toEqual([0, 1, 2, 3]);
  });
});
