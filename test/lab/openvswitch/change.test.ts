import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { driver } from '../../../src/drivers/openvswitch/index.js';
import { openDirect } from '../../../src/emulator/session.js';
import { applyEdits } from '../../../src/engine/commit/edits.js';
import { type DevicePlan, planDevice } from '../../../src/engine/plan.js';
import { readDevice } from '../../../src/engine/read.js';
import { rehearse } from '../../../src/engine/rehearse.js';
import type { DesiredVlans } from '../../../src/model/desired.js';
import { accessPort, at, set, trunkPort, wishes } from '../../support/wishes.js';
import { describeLab } from '../harness/describe-lab.js';
import { type LabEngine, labEngine } from '../harness/engine.js';
import { type Lab, type SwitchName, startLab } from '../harness/lab.js';

describeLab('VLANs on real switches', () => {
  let lab: Lab;
  let engine: LabEngine;
  beforeAll(async () => {
    lab = await startLab();
    engine = await labEngine(lab, driver, 'key');
  });
  afterAll(() => lab.stop());

  beforeEach(async () => {
    for (const name of ['sw1', 'sw2'] as const) {
      const ports = ['p1', 'p2', 'p3', 'p4'].flatMap((port) => [
        '--',
        'clear',
        'Port',
        port,
        'tag',
        'trunks',
        'vlan_mode',
      ]);
      await lab.ovs(name, ...ports);
    }
    // h1, h2 and h4 are in VLAN 10, h3 and h5 in VLAN 20; h6 hears all.
    await lab.ovs(
      'sw1',
      'set',
      'Port',
      'p1',
      'tag=10',
      '--',
      'set',
      'Port',
      'p2',
      'tag=10',
      '--',
      'set',
      'Port',
      'p3',
      'tag=20',
    );
    await lab.ovs('sw2', 'set', 'Port', 'p1', 'tag=10', '--', 'set', 'Port', 'p2', 'tag=20');
  });

  /** All columns that a change may touch, as the database has them. */
  async function columns(name: SwitchName): Promise<string> {
    return lab.ovs(name, '-f', 'json', '--columns=name,tag,trunks,vlan_mode', 'list', 'Port', 'p1', 'p2', 'p3', 'p4');
  }

  /** A plan for a switch as it is now, and a session to carry it out. */
  async function planFor(name: SwitchName, desired: DesiredVlans) {
    const target = engine.targets[name];
    const session = await engine.connect(name);
    const reading = await readDevice(target, session, ['vlan']);
    const plan = planDevice(target, reading, { vlan: desired }, new Set());
    if (!isPlan(plan)) throw new Error(plan.map((error) => error.message).join('\n'));
    const apply = (steps: DevicePlan['steps']): Promise<void> =>
      applyEdits(target, session, { model: plan.model, tx: { id: 'lab', seconds: 0, comment: '' }, steps });
    return { plan, session, apply };
  }

  it.each(['key', 'password'] as const)('tells who a switch is, to a login by %s', async (login) => {
    const { targets, connect } = await labEngine(lab, driver, login);
    const session = await connect('sw1');
    const { facts } = await readDevice(targets.sw1, session, ['vlan']);
    await session.close();
    expect(facts).toMatchObject({
      platform: 'openvswitch',
      hostname: 'sw1',
      version: expect.stringMatching(/^\d+\.\d+/),
    });
  });

  it('moves a host to another VLAN, and back by the undo', async () => {
    const before = await columns('sw1');
    const { plan, session, apply } = await planFor('sw1', wishes({ ports: [accessPort('p2', 20)] }));
    expect([await lab.ping('h1', 'h2'), await lab.ping('h3', 'h2')]).toEqual([true, false]);
    await apply(plan.steps);
    expect([await lab.ping('h1', 'h2'), await lab.ping('h3', 'h2')]).toEqual([false, true]);
    await apply(plan.undo);
    expect([await lab.ping('h1', 'h2'), await lab.ping('h3', 'h2')]).toEqual([true, false]);
    expect(await columns('sw1')).toBe(before);
    await session.close();
  });

  it('takes a VLAN off the trunk between the switches, on both at once, and then has nothing to do', async () => {
    const list = wishes({ ports: [trunkPort('p4', '10')] });
    expect([await lab.ping('h1', 'h4'), await lab.ping('h3', 'h5')]).toEqual([true, true]);
    const first = await engine.run({ sw1: list, sw2: list });
    expect(first.status).toBe('changed');
    expect(first.devices.map((device) => device.guarantee)).toEqual(
      Array.from({ length: 2 }, () => ({
        commit: 'immediate',
        whole: true,
        revertsItselfS: null,
        undo: 'inverse',
        survivesReboot: true,
        verified: 'fresh',
        rehearsed: true,
      })),
    );
    expect([await lab.ping('h1', 'h4'), await lab.ping('h3', 'h5')]).toEqual([true, false]);
    const second = await engine.run({ sw1: list, sw2: list });
    expect(second.status).toBe('unchanged');
    expect(second.devices.flatMap((device) => device.operations)).toEqual([]);
  });

  it('gives a trunk a native VLAN: its untagged frames meet the VLAN', async () => {
    await lab.ovs('sw1', 'clear', 'Port', 'p1', 'tag');
    expect(await lab.ping('h1', 'h2')).toBe(false);
    const native = wishes({ ports: [trunkPort('p1', '20', { nativeVlan: at(10) })] });
    expect((await engine.run({ sw1: native })).status).toBe('changed');
    expect(await lab.ovs('sw1', 'get', 'Port', 'p1', 'vlan_mode', 'tag', 'trunks')).toBe('native-untagged\n10\n[20]');
    expect([await lab.ping('h1', 'h2'), await lab.ping('h1', 'h3')]).toEqual([true, false]);
  });

  it('makes a trunk of an access port and sends its frames tagged', async () => {
    const trunk = wishes({ ports: [trunkPort('p3', '10')] });
    expect((await engine.run({ sw1: trunk })).status).toBe('changed');
    const frame = await lab.capture('sw1', 'p3', 'vlan 10 and arp dst host 10.0.0.6', () => lab.ping('h1', 'h6'));
    expect(frame).toMatch(/802\.1Q .* vlan 10, .*who-has 10\.0\.0\.6/s);
  });

  describe('is refused as a whole', () => {
    const move = wishes({ ports: [accessPort('p1', 30), accessPort('p2', 30)] });

    it.each([
      ['a tag that another hand has changed', ['set', 'Port', 'p1', 'tag=40'], /no longer what it was/],
      ['a port that another hand has removed', ['del-port', 'p1'], /no row "p1" in table Port/],
    ])('for %s', async (_, meddling, message) => {
      const { plan, session, apply } = await planFor('sw1', move);
      await lab.ovs('sw1', ...meddling);
      await expect(apply(plan.steps)).rejects.toThrow(message);
      expect(await lab.ovs('sw1', 'get', 'Port', 'p2', 'tag')).toBe('10');
      expect(await lab.ping('h2', 'h4')).toBe(true);
      await session.close();
      await lab.ovs('sw1', '--may-exist', 'add-port', 'br0', 'p1');
    });

    it('when the plan has grown old while it was looked at', async () => {
      const { devices, status } = await engine.run(
        { sw1: move },
        {
          confirm: async () => {
            await lab.ovs('sw1', 'set', 'Port', 'p2', 'tag=11');
            return true;
          },
        },
      );
      expect(status).toBe('failed');
      expect(devices[0]?.error?.code).toBe('NETCTL_DEVICE_STALE');
      expect(await lab.ovs('sw1', 'get', 'Port', 'p1', 'tag')).toBe('10');
      expect(await lab.ovs('sw1', 'get', 'Port', 'p2', 'tag')).toBe('11');
    });

    it('when one of two switches cannot be changed: neither is', async () => {
      const both = { sw1: move, sw2: wishes({ ports: [accessPort('p9', 30)] }) };
      const before = [await columns('sw1'), await columns('sw2')];
      const { devices } = await engine.run(both);
      expect(devices.map((device) => device.error?.code)).toContain('NETCTL_PLAN_PORT_UNKNOWN');
      expect([await columns('sw1'), await columns('sw2')]).toEqual(before);
    });
  });

  it('leaves alone what another hand adds to a trunk between the plan and the change', async () => {
    await lab.ovs('sw1', 'set', 'Port', 'p4', 'trunks=10,20');
    const wish = wishes({
      ports: [trunkPort('p4', '1', { allowed: at({ kind: 'change', add: set('30'), remove: set('20') }) })],
    });
    const { plan, session, apply } = await planFor('sw1', wish);
    await lab.ovs('sw1', 'add', 'Port', 'p4', 'trunks', '99');
    await apply(plan.steps);
    expect(await lab.ovs('sw1', 'get', 'Port', 'p4', 'trunks')).toBe('[10, 30, 99]');
    await session.close();
  });

  it('is rehearsed on an emulated switch that boots from what the real one holds', async () => {
    await lab.ovs('sw1', 'set', 'Port', 'p4', 'vlan_mode=native-tagged', 'tag=99', 'trunks=0,10-12,4095');
    await lab.ovs('sw1', 'add-port', 'br0', 'nodev', '--', 'set', 'Interface', 'nodev', 'options:psk=hush');
    await lab.ovs('sw1', 'add-port', 'br0', 'vlan10', 'tag=10', '--', 'set', 'Interface', 'vlan10', 'type=internal');
    const mirror = ['--id=@p', 'get', 'Port', 'p3', '--', '--id=@m', 'create', 'Mirror', 'name=m0', 'select_all=true'];
    await lab.ovs('sw1', '--', ...mirror, 'output_port=@p', '--', 'set', 'Bridge', 'br0', 'mirrors=@m');
    const ports = [accessPort('p1', 30), trunkPort('p2', '10-20'), trunkPort('p4', '4000', { nativeVlan: at(7) })];
    const { plan, session } = await planFor('sw1', wishes({ ports }));
    const emulate: Parameters<typeof rehearse>[0]['emulate'] = (box, dialect) =>
      openDirect(box, { name: 'sw1', dialect });
    const { lines } = await rehearse({ emulate }, plan);
    expect(lines.added).toContain('bridge br0 / port p1 / tag=30');
    await session.close();
    await lab.ovs('sw1', 'clear', 'Bridge', 'br0', 'mirrors', '--', 'del-port', 'nodev', '--', 'del-port', 'vlan10');
  });

  it('says what is missing to a user who may not speak to the database', async () => {
    const socket = join(lab.folder, 'sw1', 'ovs', 'db.sock');
    await chmod(socket, 0o600);
    const session = await engine.connect('sw1');
    const refused = readDevice(engine.targets.sw1, session, ['vlan']);
    await expect(refused).rejects.toMatchObject({
      code: 'NETCTL_DEVICE_REFUSED',
      message: expect.stringContaining('database connection failed (Permission denied)'),
      hint: expect.stringContaining('db.sock'),
    });
    await session.close();
    await chmod(socket, 0o666);
  });

  it('says so where there is no Open vSwitch', async () => {
    const session = await engine.connect('sw1');
    const ops = driver.bindings[0].identify.ops.map((op) => ({
      ...op,
      line: op.line.replace('ovs-vsctl', 'ovs-vsctl-gone'),
    }));
    const { platform, hostname } = driver.bindings[0].identify.read(await session.run(ops));
    expect({ platform, hostname }).toEqual({ platform: 'a host without ovs-vsctl', hostname: 'sw1' });
    await session.close();
  });
});

function isPlan(plan: ReturnType<typeof planDevice>): plan is DevicePlan {
  return 'steps' in plan;
}
