import { beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../../src/drivers/driver.js';
import { DRIVERS } from '../../../src/drivers/index.js';
import { manualClock } from '../../../src/emulator/clock.js';
import type { Image } from '../../../src/emulator/device.js';
import type { Fault } from '../../../src/emulator/faults.js';
import type { DesiredVlans } from '../../../src/model/desired.js';
import { type MemoryFleet, type MemoryFleetOptions, memoryFleet } from '../../support/memory-fleet.js';
import { accessPort, trunkPort, vlan, wishes } from '../../support/wishes.js';

interface Platform {
  readonly title: string;
  readonly id: string;
  readonly commit: string;
  /** A line that acts when the plan is carried out. */
  readonly acts: RegExp;
  readonly refusal: string;
  /** What another hand types: on the second port, which the plan changes, and on the third, which it does not. */
  readonly otherHand: readonly string[];
  readonly elsewhere: readonly string[];
  /** The third port's own trace of that in the configuration. */
  readonly trace: RegExp;
  readonly setUp?: (running: string) => string;
}

const IOS: Platform = {
  title: 'a device that acts line by line',
  id: 'cisco-ios',
  commit: 'immediate',
  acts: /^switchport access vlan 10$/,
  refusal: "% Invalid input detected at '^' marker.",
  otherHand: ['configure terminal', 'interface Gi1/0/2', 'switchport trunk allowed vlan 77', 'end'],
  elsewhere: ['configure terminal', 'interface Gi1/0/3', 'description by another hand', 'end'],
  trace: /description by another hand/,
};

/** A platform of each commit model. */
const PLATFORMS: readonly Platform[] = [
  {
    title: 'a device that takes the whole in one call',
    id: 'openvswitch',
    commit: 'immediate',
    acts: /\bPort p1 tag\b/,
    refusal: 'ovs-vsctl: constraint violation: no',
    otherHand: ['ovs-vsctl set Port p2 tag=77'],
    elsewhere: ['ovs-vsctl set Port p3 tag=78'],
    trace: /78/,
  },
  IOS,
  {
    ...IOS,
    title: 'a device with a checkpoint and a timer',
    commit: 'checkpoint',
    setUp: (running) => running.replace('spanning-tree mode', 'archive\n path flash:netctl\n!\nspanning-tree mode'),
  },
  {
    title: 'a device with sessions and a timer',
    id: 'arista-eos',
    commit: 'candidate',
    acts: /^switchport access vlan 10$/,
    refusal: '% Invalid input',
    otherHand: ['configure terminal', 'interface Et2', 'switchport trunk allowed vlan 77', 'end'],
    elsewhere: ['configure terminal', 'interface Et3', 'description by another hand', 'end'],
    trace: /description by another hand/,
  },
];

describe.each(PLATFORMS)('a transaction on $title', (platform) => {
  const { id, acts, refusal } = platform;
  let driver: Driver;
  beforeAll(async () => {
    const load = DRIVERS[id];
    if (load === undefined) throw new Error(`no driver ${id}`);
    driver = await load();
  });

  function ports(): readonly [string, string, string] {
    const { port } = driver.emulate();
    return [port(1), port(2), port(3)];
  }

  function goal(): DesiredVlans {
    const [first, second] = ports();
    return wishes({
      vlans: [vlan(10, 'users'), vlan(20)],
      ports: [accessPort(first, 10), trunkPort(second, '10,20')],
    });
  }

  function imageOf(name: string): Image {
    const image = driver.emulate().factory(name, ports());
    const { setUp } = platform;
    if (setUp === undefined) return image;
    return Object.fromEntries(
      Object.entries(image).map(([file, text]) => [file, /-config$/.test(file) ? setUp(text) : text]),
    );
  }

  function fleetWith(
    faults: readonly Fault[],
    options: MemoryFleetOptions = {},
    thirdFaults: readonly Fault[] = [],
  ): MemoryFleet {
    return memoryFleet(
      [
        { name: 'sw1', driver, image: imageOf('sw1') },
        { name: 'sw2', driver, image: imageOf('sw2'), faults },
        { name: 'sw3', driver, image: imageOf('sw3'), faults: thirdFaults },
      ],
      options,
    );
  }

  function untouched(name: string): Image {
    return driver.emulate().boot(imageOf(name), manualClock()).image();
  }

  function type(fleet: MemoryFleet, name: string, lines: readonly string[]): void {
    const { kind } = driver.emulate();
    const box = fleet.box(name);
    if (kind === 'exec') for (const line of lines) expect(box.exec(line, '').exitCode).toBe(0);
    else {
      const terminal = box.terminal();
      terminal.enter('enable');
      for (const line of lines) terminal.enter(line);
    }
  }

  async function statuses(
    fleet: MemoryFleet,
  ): Promise<{ run: string; devices: string[]; codes: (string | undefined)[] }> {
    const result = await fleet.run(goal());
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

  it('promises what the device can', async () => {
    const { devices } = await fleetWith([]).run(goal(), { dryRun: true });
    expect(devices[0]?.guarantee).toMatchObject({ commit: platform.commit, rehearsed: true });
  });

  it('sends nothing when another hand changed what the plan stands on', async () => {
    const fleet = fleetWith([]);
    const result = await fleet.run(goal(), {
      confirm: async () => {
        type(fleet, 'sw2', platform.otherHand);
        return true;
      },
    });
    expect(result.devices.map((device) => device.error?.code)).toEqual([undefined, 'NETCTL_DEVICE_STALE', undefined]);
    expect(withoutTimes(fleet.image('sw1'))).toEqual(withoutTimes(untouched('sw1')));
    expect(JSON.stringify(fleet.image('sw2'))).toContain('77');
    expect(fleet.open()).toBe(0);
  });

  it.each([
    ['while the plan is looked at', false],
    ['while it is carried out', true],
  ])('leaves alone and tells of what another hand changes elsewhere %s', async (_, during) => {
    const also: Fault = { kind: 'also', at: acts, times: 1, lines: ['enable', ...platform.elsewhere] };
    const fleet = fleetWith(during ? [also] : [], {}, [{ kind: 'refuse', at: acts, times: 1, words: refusal }]);
    const result = await fleet.run(goal(), {
      confirm: async () => {
        if (!during) type(fleet, 'sw2', platform.elsewhere);
        return true;
      },
    });
    expect(result.status).not.toBe('changed');
    expect(result.devices.map((device) => device.status)).not.toContain('unknown');
    expect(JSON.stringify(fleet.image('sw2'))).toMatch(platform.trace);
    const again = await fleet.run(goal(), { dryRun: true });
    expect(again.devices[1]?.operations.length).toBe(result.devices[1]?.operations.length);
  });

  it('changes all devices, says so, and finds nothing to do the second time', async () => {
    const fleet = fleetWith([]);
    expect(await statuses(fleet)).toMatchObject({ run: 'changed', devices: ['changed', 'changed', 'changed'] });
    expect(fleet.open()).toBe(0);
    for (const name of ['sw1', 'sw2', 'sw3']) expect(leftovers(fleet, name)).toEqual([]);
    expect(await statuses(fleet)).toMatchObject({ run: 'unchanged', devices: ['unchanged', 'unchanged', 'unchanged'] });
    expect(fleet.open()).toBe(0);
  });

  it('writes nothing in a dry run, nor when the plan is not agreed to', async () => {
    const dry = fleetWith([]);
    expect((await dry.run(goal(), { dryRun: true })).status).toBe('planned');
    expectUntouched(dry);
    const declined = fleetWith([]);
    expect((await declined.run(goal(), { confirm: async () => false })).status).toBe('planned');
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
    const fleet = fleetWith([{ kind: 'refuse', at: acts, times: 1, words: refusal }], {
      onLine: (device, line, { lost }) => device === 'sw2' && acts.test(line) && lost.add(device),
    });
    const result = await fleet.run(goal());
    expect(result.status).toBe('unknown');
    expect(result.devices[1]).toMatchObject({ status: 'unknown', error: { code: 'NETCTL_DEVICE_UNKNOWN' } });
    expect(fleet.journal.map((record) => record.kind)).not.toContain('end');
  });

  it('undoes what was in flight when it is cancelled', async () => {
    const cancel = new AbortController();
    const fleet = fleetWith([], { signal: cancel.signal });
    const result = await fleet.run(goal(), {
      confirm: async () => {
        cancel.abort();
        return true;
      },
    });
    expect(result.errors.map((error) => error.code)).toEqual(['NETCTL_CANCELLED']);
    expectUntouched(fleet);
  });
});

/** Sessions and timers that a device still holds for a run that has ended. */
function leftovers(fleet: MemoryFleet, name: string): readonly string[] {
  const { driver } = fleet.targets.find((target) => target.name === name) ?? {};
  const pending = driver?.bindings[0].commit(undefined, ['vlan']).pending;
  if (driver === undefined || pending === undefined) return [];
  const { dialect } = driver.bindings[0];
  const terminal = fleet.box(name).terminal();
  if (dialect.kind !== 'prompt') return [];
  terminal.enter('enable');
  const replies = pending.ops.map((op) => {
    return { op, output: terminal.enter(op.line), prompt: '', exitCode: undefined, stderr: '' };
  });
  return pending.read(replies).map((found) => found.what);
}

/** A device writes down when it was changed last; that is no change. */
function withoutTimes(image: Readonly<Record<string, string>>): Record<string, string> {
  const volatile =
    /^(?:! (?:Last configuration change|NVRAM config last|Time:|device:)|Current configuration|! Startup-config last).*\n/gm;
  return Object.fromEntries(Object.entries(image).map(([name, text]) => [name, text.replace(volatile, '')]));
}
