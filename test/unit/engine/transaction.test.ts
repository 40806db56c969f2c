import { beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../../src/drivers/driver.js';
import { DRIVERS } from '../../../src/drivers/index.js';
import { manualClock } from '../../../src/emulator/clock.js';
import type { Fault } from '../../../src/emulator/faults.js';
import { NetctlError } from '../../../src/errors/netctl-error.js';
import { type MemoryFleet, memoryFleet } from '../../support/memory-fleet.js';
import { accessPort, trunkPort, vlan, wishes } from '../../support/wishes.js';

/** A platform of each commit model, with the names of two ports and a line that acts when the plan is carried out. */
const PLATFORMS = [
  { id: 'openvswitch', ports: ['p1', 'p2'], acts: /\bPort p1 tag\b/, refusal: 'ovs-vsctl: constraint violation: no' },
  {
    id: 'cisco-ios',
    ports: ['GigabitEthernet1/0/1', 'GigabitEthernet1/0/2'],
    acts: /^switchport access vlan 10$/,
    refusal: "% Invalid input detected at '^' marker.",
  },
  {
    id: 'arista-eos',
    ports: ['Ethernet1', 'Ethernet2'],
    acts: /^switchport access vlan 10$/,
    refusal: '% Invalid input',
  },
] as const;

describe.each(PLATFORMS)('a transaction on $id', ({ id, ports, acts, refusal }) => {
  let driver: Driver;
  beforeAll(async () => {
    const load = DRIVERS[id];
    if (load === undefined) throw new Error(`no driver ${id}`);
    driver = await load();
  });

  const goal = wishes({
    vlans: [vlan(10, 'users'), vlan(20)],
    ports: [accessPort(ports[0], 10), trunkPort(ports[1], '10,20')],
  });

  function fleetWith(faults: readonly Fault[], signal?: AbortSignal): MemoryFleet {
    const image = (name: string) => driver.emulate().factory(name, ports);
    return memoryFleet(
      [
        { name: 'sw1', driver, image: image('sw1') },
        { name: 'sw2', driver, image: image('sw2'), faults },
        { name: 'sw3', driver, image: image('sw3') },
      ],
      signal,
    );
  }

  function untouched(name: string): Readonly<Record<string, string>> {
    const platform = driver.emulate();
    return platform.boot(platform.factory(name, ports), manualClock()).image();
  }

  async function statuses(
    fleet: MemoryFleet,
  ): Promise<{ run: string; devices: string[]; codes: (string | undefined)[] }> {
    const result = await fleet.run(goal);
    return {
      run: result.status,
      devices: result.devices.map((device) => device.status),
      codes: result.devices.map((device) => device.error?.code),
    };
  }

  function expectUntouched(fleet: MemoryFleet): void {
    for (const name of ['sw1', 'sw2', 'sw3']) {
      expect(withoutTimes(fleet.image(name))).toEqual(withoutTimes(untouched(name)));
    }
    expect(fleet.open()).toBe(0);
  }

  it('changes all devices, says so, and finds nothing to do the second time', async () => {
    const fleet = fleetWith([]);
    expect(await statuses(fleet)).toMatchObject({ run: 'changed', devices: ['changed', 'changed', 'changed'] });
    expect(fleet.open()).toBe(0);
    expect(await statuses(fleet)).toMatchObject({ run: 'unchanged', devices: ['unchanged', 'unchanged', 'unchanged'] });
    expect(fleet.open()).toBe(0);
  });

  it('writes nothing in a dry run, nor when the plan is not agreed to', async () => {
    const dry = fleetWith([]);
    expect((await dry.run(goal, { dryRun: true })).status).toBe('planned');
    expectUntouched(dry);
    const declined = fleetWith([]);
    expect((await declined.run(goal, { confirm: async () => false })).status).toBe('planned');
    expectUntouched(declined);
  });

  it('takes all devices back when one refuses a line', async () => {
    const fleet = fleetWith([{ kind: 'refuse', at: acts, times: 1, words: refusal }]);
    const { run, devices, codes } = await statuses(fleet);
    expect(run).toMatch(/^(rolled_back|failed)$/);
    expect(devices[1]).toBe('failed');
    expect(codes[1]).toBe('NETCTL_DEVICE_REFUSED');
    for (const other of [devices[0], devices[2]]) expect(other).toMatch(/^(rolled_back|refused)$/);
    expectUntouched(fleet);
  });

  it('takes all devices back when one says yes and changes nothing', async () => {
    const fleet = fleetWith([{ kind: 'lie', at: acts, times: 1 }]);
    const { devices, codes } = await statuses(fleet);
    expect(devices).toEqual(['rolled_back', 'failed', 'rolled_back']);
    expect(codes[1]).toBe('NETCTL_DEVICE_VERIFY');
    expectUntouched(fleet);
  });

  it.each([
    ['before it acted', 'drop', false],
    ['after it acted', 'drop', true],
    ['silently before it acted', 'hang', false],
    ['silently after it acted', 'hang', true],
  ] as const)('takes all devices back when the line to one is lost %s', async (_, kind, effect) => {
    const fleet = fleetWith([{ kind, effect, at: acts, times: 1 }]);
    const { devices, codes } = await statuses(fleet);
    expect(devices[1]).toBe('failed');
    expect(codes[1]).toMatch(/^NETCTL_SSH_(CLOSED|TIMEOUT)$/);
    expectUntouched(fleet);
  });

  it('says unknown when a device cannot be brought back', async () => {
    const fleet = fleetWith([
      { kind: 'refuse', at: acts, times: 1, words: refusal },
      { kind: 'drop', effect: false, at: /show|list/, skip: 100 },
    ]);
    const connect = fleet.env.connect;
    let lost = false;
    const env = {
      ...fleet.env,
      connect: async (...args: Parameters<typeof connect>) => {
        if (lost && args[0].name === 'sw2') throw new NetctlError('NETCTL_SSH_UNREACHABLE', 'gone');
        const session = await connect(...args);
        if (args[0].name !== 'sw2') return session;
        const send = session.run.bind(session);
        session.run = async (ops, options) => {
          const replies = await send(ops, options);
          if (replies.some((reply) => acts.test(reply.op.line))) lost = true;
          return replies;
        };
        return session;
      },
    };
    const { run } = await import('../../../src/engine/run.js');
    const result = await run(
      env,
      fleet.targets.map((target) => ({ target, desired: { vlan: goal } })),
      {
        agreed: new Set(),
        dryRun: false,
        confirmTimeout: 300,
        save: 'if-clean',
        comment: '',
        run: { id: 'r', traceId: 't', startedAt: '' },
        confirm: async () => true,
      },
    );
    expect(result.status).toBe('unknown');
    expect(result.devices[1]).toMatchObject({ status: 'unknown', error: { code: 'NETCTL_DEVICE_UNKNOWN' } });
  });

  it('undoes what was in flight when it is cancelled', async () => {
    const cancel = new AbortController();
    const fleet = fleetWith([], cancel.signal);
    const result = await fleet.run(goal, {
      confirm: async () => {
        cancel.abort();
        return true;
      },
    });
    expect(result.errors.map((error) => error.code)).toEqual(['NETCTL_CANCELLED']);
    expectUntouched(fleet);
  });
});

/** A device writes down when it was changed last; that is no change. */
function withoutTimes(image: Readonly<Record<string, string>>): Record<string, string> {
  const volatile =
    /^(?:! (?:Last configuration change|NVRAM config last|Time:|device:)|Current configuration|! Startup-config last).*\n/gm;
  return Object.fromEntries(Object.entries(image).map(([name, text]) => [name, text.replace(volatile, '')]));
}
