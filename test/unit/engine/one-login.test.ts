import { describe, expect, it } from 'vitest';
import type { Image } from '../../../src/emulator/device.js';
import type { Fault } from '../../../src/emulator/faults.js';
import { run } from '../../../src/engine/run.js';
import { assign } from '../../../src/engine/study.js';
import type { DesiredCheck } from '../../../src/model/check.js';
import { memoryFleet } from '../../support/memory-fleet.js';
import { driverOf, withConfig } from '../../support/plans.js';
import { runOptions } from '../../support/run-options.js';
import { HERE } from '../../support/vlan-arbitraries.js';
import { accessPort, set, vlan, wishes } from '../../support/wishes.js';

const MODELS: readonly (readonly [string, string, (image: Image) => Image])[] = [
  ['line by line', 'cisco-ios', (image) => image],
  ['a checkpoint', 'cisco-ios', withConfig('archive\n path flash:netctl')],
  ['a session', 'arista-eos', (image) => image],
];

const ACTIVE: DesiredCheck = { kind: 'vlan_active', vlans: set('10'), within: 4, source: HERE };
const NEVER: DesiredCheck = { kind: 'vlan_active', vlans: set('77'), within: 4, source: HERE };

interface Told {
  readonly checks?: readonly DesiredCheck[];
  readonly faults?: readonly Fault[];
  readonly size?: number;
  /** True where a second login is refused. */
  readonly refused?: boolean;
}

/** Two devices that can be logged in to only once, and how often they were. */
async function change(
  [, platform, setUp]: (typeof MODELS)[number],
  { checks = [ACTIVE], faults = [], size = 2, refused = false }: Told = {},
) {
  const driver = await driverOf(platform);
  const { factory, port } = driver.emulate();
  const image = (name: string) => setUp(factory(name, [1, 2].map(port)));
  const fleet = memoryFleet(
    ['sw1', 'sw2'].map((name) => ({
      name,
      driver,
      image: image(name),
      oneLogin: true,
      faults: name === 'sw1' ? faults : [],
    })),
  );
  const before = fleet.image('sw1')['running-config'];
  const logins: string[] = [];
  const env = {
    ...fleet.env,
    async connect(...how: Parameters<typeof fleet.env.connect>) {
      const session = await fleet.env.connect(...how);
      logins.push(how[0].name);
      if (refused) fleet.lost.add(how[0].name);
      return session;
    },
  };
  const desired = wishes({ vlans: [vlan(10, 'users')], ports: [accessPort(port(1), 10)] });
  const assignments = fleet.targets.map((target) => assign(target, { vlan: desired, checks }, new Set()));
  const result = await run(env, assignments, { ...runOptions(), batches: { canary: 0, size } });
  expect(fleet.open()).toBe(0);
  const isBack = fleet.image('sw1')['running-config'] === before;
  return { statuses: result.devices.map(({ status }) => status), logins: logins.sort(), result, isBack };
}

describe.each(MODELS)('a device that takes one login: %s', (...model) => {
  it('is verified over the session that changed it, and the result says so', async () => {
    const { statuses, logins, result } = await change(model, { refused: true });
    expect(statuses).toEqual(['changed', 'changed']);
    expect(logins).toEqual(['sw1', 'sw2']);
    expect(result.devices.map(({ guarantee }) => guarantee?.verified)).toEqual(['same_session', 'same_session']);
  });

  it('is checked between batches over it too', async () => {
    const { statuses, logins } = await change(model, { size: 1, refused: true });
    expect(statuses).toEqual(['changed', 'changed']);
    expect(logins).toEqual(['sw1', 'sw2']);
  });

  it('goes back over it where a check fails', async () => {
    const { statuses, logins, isBack } = await change(model, { checks: [NEVER], refused: true });
    expect(statuses).toEqual(['failed', 'failed']);
    expect(logins).toEqual(['sw1', 'sw2']);
    expect(isBack).toBe(true);
  });

  it('is logged in to again to go back where one of its own commands was refused', async () => {
    const faults = [{ kind: 'refuse', at: /switchport access/, times: 1, words: '% Invalid input' }] as const;
    const { statuses, logins, isBack } = await change(model, { faults });
    expect(statuses[0]).toBe('failed');
    expect(logins.filter((name) => name === 'sw1')).not.toHaveLength(1);
    expect(isBack).toBe(true);
  });

  it('and can be logged in to no more then is told as unknown', async () => {
    const faults = [{ kind: 'drop', at: /switchport access/, times: 1, effect: true }] as const;
    const { statuses, logins } = await change(model, { faults, refused: true });
    expect(statuses[0]).toBe('unknown');
    expect(logins).toEqual(['sw1', 'sw2']);
  });
});
