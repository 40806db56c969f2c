import { describe, expect, it } from 'vitest';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';
import { guardManagement } from '../../../../src/engine/guard/guard-management.js';
import { readDevice } from '../../../../src/engine/read.js';
import { targetOf } from '../../../support/memory-fleet.js';
import { driverOf, type PlannedDevice, planFor } from '../../../support/plans.js';
import { accessPort, at, trunkPort, wishes } from '../../../support/wishes.js';

/** As iproute2 6.1 prints it, shortened. */
function host(...devices: readonly object[]): string {
  const all = [
    { ifname: 'lo', flags: ['LOOPBACK', 'UP'], addr_info: [inet('127.0.0.1', 8, 'host')] },
    { ifname: 'p1', flags: ['BROADCAST', 'UP'], addr_info: [] },
    ...devices,
  ];
  return `${JSON.stringify(all)}\n`;
}

function inet(local: string, prefixlen: number, scope = 'global'): object {
  return { family: local.includes(':') ? 'inet6' : 'inet', local, prefixlen, scope };
}

function up(ifname: string, address: object, more: object = {}): object {
  return { ifname, flags: ['BROADCAST', 'MULTICAST', 'UP', 'LOWER_UP'], addr_info: [address], ...more };
}

const VLAN_DEVICE = {
  link: 'br0',
  linkinfo: { info_kind: 'vlan', info_data: { protocol: '802.1Q', id: 99, flags: [] } },
};

async function boot(addresses: string | undefined, ...calls: readonly string[]) {
  const driver = await driverOf('openvswitch');
  const platform = driver.emulate();
  const image = platform.factory('sw1', ['p1', 'p2']);
  const box = platform.boot({ ...image, ...(addresses !== undefined && { addresses }) }, manualClock());
  for (const call of calls) {
    const { exitCode, stderr } = box.exec(call, '');
    if (exitCode !== 0) throw new Error(stderr);
  }
  const session = openDirect(box, { name: 'sw1', dialect: driver.bindings[0].dialect });
  return { driver, box, session };
}

async function managementOf(addresses: string | undefined, ...calls: readonly string[]) {
  const { driver, session } = await boot(addresses, ...calls);
  return (await readDevice(targetOf('sw1', driver), session, ['vlan'])).state.management;
}

describe("a host's addresses", () => {
  it.each([
    ['on an internal port with a tag', host(up('mgmt0', inet('10.0.99.11', 24))), 'mgmt0', 99],
    ['on a VLAN device', host(up('br0.99', inet('10.0.99.11', 24), VLAN_DEVICE)), 'br0.99', 99],
    ["on the bridge's own port, without a tag", host(up('br0', inet('10.0.99.11', 24))), 'br0', undefined],
    ['beside the switch', host(up('eth9', inet('10.0.99.11', 24))), 'eth9', undefined],
  ])('%s', async (_, addresses, name, vlan) => {
    const addPort = 'ovs-vsctl add-port br0 mgmt0 tag=99 -- set Interface mgmt0 type=internal';
    const expected = { address: '10.0.99.11', prefixLength: 24, interface: name, ...(vlan !== undefined && { vlan }) };
    expect(await managementOf(addresses, addPort)).toEqual([expected]);
  });

  it('leaves out link-local addresses, loopbacks and what is down', async () => {
    const down = { ifname: 'eth8', flags: ['BROADCAST'], addr_info: [inet('10.0.0.8', 24)] };
    expect(await managementOf(host(up('eth9', inet('fe80::1', 64, 'link')), down))).toEqual([]);
  });

  it('are unknown where the host does not tell them', async () => {
    const { driver, box, session } = await boot(undefined);
    const run = session.run.bind(session);
    session.run = async (ops, options) =>
      (await run(ops, options)).map((reply) => (reply.op.line.startsWith('ip ') ? { ...reply, exitCode: 127 } : reply));
    expect((await readDevice(targetOf('sw1', driver), session, ['vlan'])).state.management).toBeUndefined();
    expect(box.exec('ip -d -j address show', '')).toMatchObject({ stdout: '[]\n', exitCode: 0 });
  });

  it('the one that the session goes to is what sshd says', async () => {
    const { driver, session } = await boot(host(up('eth9', inet('10.0.0.9', 24)), up('br0', inet('10.0.99.11', 24))));
    const run = session.run.bind(session);
    session.run = async (ops, options) =>
      (await run(ops, options)).map((reply) =>
        reply.op.line.startsWith('printenv ')
          ? { ...reply, output: '192.0.2.7 50022 10.0.99.11 22', exitCode: 0 }
          : reply,
      );
    const { state } = await readDevice(targetOf('sw1', driver), session, ['vlan']);
    expect(state.management?.filter((one) => one.session)).toMatchObject([{ interface: 'br0' }]);
  });
});

describe('a switch reached through itself', () => {
  const device: PlannedDevice = {
    name: 'sw1',
    platform: 'openvswitch',
    setUp: (image) => ({ ...image, addresses: host(up('br0.99', inet('10.0.99.11', 24), VLAN_DEVICE)) }),
  };

  it('may not lose the VLAN on a trunk, and has no timer that would let it', async () => {
    const plan = await planFor(device, wishes({ ports: [trunkPort('p1', '10')] }));
    for (const agreed of [[], ['management-change']]) {
      expect(guardManagement([plan], new Set(agreed)).get(plan)).toMatchObject([{ code: 'NETCTL_PLAN_MANAGEMENT' }]);
    }
  });

  it('keeps the port that holds its address under overridden', async () => {
    const inside = { ...device, setUp: untagged };
    const purge = { ports: at(0).source };
    const other = await planFor(inside, wishes({ ports: [accessPort('br0', 10)] }));
    expect(guardManagement([other], new Set()).get(other)?.[0]?.message).toMatch(/br0 would change/);
    const plan = await planFor(inside, wishes({ ports: [accessPort('p1', 10)], purge }));
    expect(plan.changes.map((change) => (change.kind === 'port' ? change.name : change.id))).toEqual(['p1']);
  });
});

function untagged(image: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { ...image, addresses: host(up('br0', inet('10.0.99.11', 24))) };
}
