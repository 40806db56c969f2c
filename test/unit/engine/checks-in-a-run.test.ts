import { expect, it } from 'vitest';
import { DRIVERS } from '../../../src/drivers/index.js';
import type { JournalRecord } from '../../../src/engine/journal/record.js';
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

it('looks again at what is done before each further batch, and stops where it is not as it must be any more', async () => {
  const image = (name: string) => driver.emulate().factory(name, [port(1), port(2)]);
  const asked: string[] = [];
  const { env, targets } = memoryFleet(
    ['sw1', 'sw2', 'sw3'].map((name) => ({ name, driver, image: image(name) })),
    {
      onLine(name, line, fleet) {
        if (line === 'show vlan') asked.push(name);
        // Saved is what a batch does last; then another hand takes the VLAN away on the first device.
        if (name !== 'sw2' || !line.startsWith('write')) return;
        const terminal = fleet.box('sw1').terminal();
        for (const typed of ['enable', 'configure terminal', 'no vlan 10', 'end']) terminal.enter(typed);
      },
    },
  );
  const assignments = targets.map((target) => assign(target, { vlan: CHANGE, checks: [active('10')] }, new Set()));
  const journal: JournalRecord[] = [];
  const options = runOptions(journal);
  const result = await run(env, assignments, { ...options, batches: { canary: 0, size: 1 } });
  // Each device in its own batch, the first before the second batch, the first and the second (it twice) before the third.
  expect(asked).toEqual(['sw1', 'sw1', 'sw2', 'sw1', 'sw2', 'sw1']);
  expect(result.devices.map(({ status, error }) => [status, error])).toEqual([
    ['changed', null],
    ['changed', null],
    ['refused', null],
  ]);
  expect(result.batches.map(({ status }) => status)).toEqual(['changed', 'changed', 'not_begun']);
  expect(result.errors).toMatchObject([
    {
      code: 'NETCTL_CHECK_FAILED',
      device: 'sw1',
      message:
        'sw1 fails the check `vlan_active`: VLAN 10 is not there (looked at twice); its batch is done and stays, and no further one is begun',
      source: HERE,
    },
  ]);
  expect(journal.at(-1)).toEqual({ kind: 'end', status: 'partly changed' });
});

it('stops before a further batch where a device that is done does not answer any more', async () => {
  const image = (name: string) => driver.emulate().factory(name, [port(1), port(2)]);
  const { env, targets, lost } = memoryFleet(['sw1', 'sw2'].map((name) => ({ name, driver, image: image(name) })));
  const batches: number[] = [];
  const listener = {
    ...env.listener,
    phase: ({ phase }: { readonly phase: string }) => void (phase === 'save' && lost.add('sw1')),
    batch: ({ id }: { readonly id: number }) => void batches.push(id),
  };
  const assignments = targets.map((target) => assign(target, { vlan: CHANGE, checks: [active('10')] }, new Set()));
  const how = { ...runOptions(), batches: { canary: 0, size: 1 } };
  const result = await run({ ...env, listener }, assignments, how);
  expect(batches).toEqual([1]);
  expect(result.errors).toMatchObject([
    {
      code: 'NETCTL_CHECK_FAILED',
      message: expect.stringContaining('sw1 cannot be asked any more: sw1 does not answer'),
    },
  ]);
  expect(result.batches.map(({ status }) => status)).toEqual(['changed', 'not_begun']);
});
