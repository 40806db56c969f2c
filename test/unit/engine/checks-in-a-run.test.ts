import { expect, it } from 'vitest';
import { DRIVERS } from '../../../src/drivers/index.js';
import { run } from '../../../src/engine/run.js';
import { assign } from '../../../src/engine/study.js';
import type { DesiredCheck } from '../../../src/model/check.js';
import { memoryFleet } from '../../support/memory-fleet.js';
import { runOptions } from '../../support/run-options.js';
import { HERE } from '../../support/vlan-arbitraries.js';
import { accessPort, set, vlan, wishes } from '../../support/wishes.js';

const driver = await (DRIVERS['cisco-ios'] ?? (() => Promise.reject(new Error('no driver'))))();
const { port } = driver.emulate();

function fleet() {
  const image = (name: string) => driver.emulate().factory(name, [port(1), port(2)]);
  return memoryFleet(['sw1', 'sw2'].map((name) => ({ name, driver, image: image(name) })));
}

function active(vlans: string): DesiredCheck {
  return { kind: 'vlan_active', vlans: set(vlans), within: 5, source: HERE };
}

const CHANGE = wishes({ vlans: [vlan(10, 'users')], ports: [accessPort(port(1), 10)] });

it('takes everything back when a check fails on a device that is changed', async () => {
  const { env, targets, image } = fleet();
  const before = image('sw1')['running-config'];
  const assignments = targets.map((target) => assign(target, { vlan: CHANGE, checks: [active('10,77')] }, new Set()));
  const result = await run(env, assignments, runOptions());
  expect(result.devices.map(({ error }) => error?.code)).toContain('NETCTL_CHECK_FAILED');
  expect(result.devices.map(({ status }) => status)).not.toContain('changed');
  expect(image('sw1')['running-config']).toBe(before);
});

it('takes everything back when a check fails on a device on which nothing is changed', async () => {
  const { env, targets, image } = fleet();
  const [first, second] = targets;
  if (first === undefined || second === undefined) throw new Error('two devices are needed');
  const before = image('sw1')['running-config'];
  const result = await run(
    env,
    [assign(first, { vlan: CHANGE }, new Set()), assign(second, { checks: [active('10')] }, new Set())],
    runOptions(),
  );
  expect(result.devices.map(({ status }) => status)).toEqual(['rolled_back', 'failed']);
  expect(result.devices[1]?.error?.code).toBe('NETCTL_CHECK_FAILED');
  expect(image('sw1')['running-config']).toBe(before);
});

it('makes the checks where nothing is to be changed at all', async () => {
  const { env, targets } = fleet();
  const check = (vlans: string) => targets.map((target) => assign(target, { checks: [active(vlans)] }, new Set()));
  expect((await run(env, check('1'), runOptions())).devices.map(({ status }) => status)).toEqual([
    'unchanged',
    'unchanged',
  ]);
  expect((await run(env, check('10'), runOptions())).devices.map(({ status }) => status)).toEqual(['failed', 'failed']);
});
