import { describe, expect, it } from 'vitest';
import { DRIVERS } from '../../../../src/drivers/index.js';
import type { JournalRecord } from '../../../../src/engine/journal/record.js';
import { lookAtAll } from '../../../../src/engine/recover/look.js';
import { openDevices } from '../../../../src/engine/recover/open-devices.js';
import { concerned, recover } from '../../../../src/engine/recover/recover.js';
import type { Direction, Settled } from '../../../../src/engine/recover/result.js';
import { run } from '../../../../src/engine/run.js';
import { assign } from '../../../../src/engine/study.js';
import type { DesiredCheck } from '../../../../src/model/check.js';
import { type MemoryFleet, memoryFleet } from '../../../support/memory-fleet.js';
import { runOptions } from '../../../support/run-options.js';
import { HERE } from '../../../support/vlan-arbitraries.js';
import { accessPort, set, vlan, wishes } from '../../../support/wishes.js';

const driver = await (DRIVERS['cisco-ios'] ?? (() => Promise.reject(new Error('no driver'))))();
const { port, factory } = driver.emulate();

const ACTIVE: DesiredCheck = { kind: 'vlan_active', vlans: set('10'), within: 4, source: HERE };
const UNCHANGED: DesiredCheck = { kind: 'neighbors', names: 'unchanged', within: 4, source: HERE };
const CHANGE = wishes({ vlans: [vlan(10, 'users')], ports: [accessPort(port(1), 10)] });

interface Left {
  readonly fleet: MemoryFleet;
  readonly records: readonly JournalRecord[];
}

/** Two devices after a run that was killed just before it wrote the first record that `until` says. */
async function killed(until: (record: JournalRecord) => boolean, checks: readonly DesiredCheck[]): Promise<Left> {
  const image = (name: string) => ({
    ...factory(name, [1, 2, 3, 4].map(port)),
    neighbors: 'Gi1/0/4 core1.example.net Gi0/1\n',
  });
  const fleet = memoryFleet(['sw1', 'sw2'].map((name) => ({ name, driver, image: image(name) })));
  const records: JournalRecord[] = [];
  const options = runOptions(records);
  const write = async (record: JournalRecord) => {
    // A killed process never comes back to what it waits for.
    if (until(record)) return new Promise<void>(() => reached());
    records.push(record);
  };
  let reached = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const assignments = fleet.targets.map((target) => assign(target, { vlan: CHANGE, checks }, new Set()));
  const open = async () => ({ journal: { write }, close: async () => {} });
  await Promise.race([run(fleet.env, assignments, { ...options, open }), stopped]);
  return { fleet, records };
}

function type(fleet: MemoryFleet, name: string, ...lines: readonly string[]): void {
  const terminal = fleet.box(name).terminal();
  for (const line of ['enable', 'configure terminal', ...lines, 'end']) terminal.enter(line);
}

async function recovered({ fleet, records }: Left, direction: Direction): Promise<readonly Settled[]> {
  const left = openDevices(records);
  // Those of the process that was killed.
  const sessions = fleet.open();
  const targets = new Map(fleet.targets.map((target) => [target.name, target]));
  const found = await lookAtAll(fleet.env, targets, concerned(left, direction));
  const journal = { write: async () => {} };
  const lookAtKept = () => lookAtAll(fleet.env, targets, left.kept);
  const settled = await recover(fleet.env, { direction, found, lookAtKept, journal, confirmTimeout: 300 });
  expect(fleet.open()).toBe(sessions);
  return settled;
}

const decided = (record: JournalRecord): boolean => record.kind === 'decide';
const kept = (record: JournalRecord): boolean => record.kind === 'kept';
const secondTouched = (record: JournalRecord): boolean => record.kind === 'touch' && record.device === 'sw2';

describe('the checks of a run that ended in the middle', () => {
  it('are in its journal, with what was seen before', async () => {
    const { records } = await killed(decided, [ACTIVE, UNCHANGED]);
    expect(records.find(({ kind }) => kind === 'plan')).toMatchObject({
      checks: [ACTIVE, UNCHANGED],
      neighbors: [{ port: port(4), device: 'core1.example.net' }],
    });
  });

  it('are made once what was decided is finished, and one that fails is told while the change stays', async () => {
    const left = await killed(kept, [ACTIVE, UNCHANGED]);
    type(left.fleet, 'sw1', `interface ${port(4)}`, 'shutdown');
    const settled = await recovered(left, 'finish');
    expect(settled.map(({ device, did, error }) => [device, did, error?.code])).toEqual([
      ['sw1', 'kept', 'NETCTL_CHECK_FAILED'],
      ['sw2', 'kept', undefined],
    ]);
    expect(settled[0]?.error).toMatchObject({
      message: expect.stringMatching(/`neighbors`: no longer seen: core1\.example\.net .*\(looked at for 4 s\)$/),
      hint: expect.stringContaining('The change is kept, as was decided'),
      source: HERE,
    });
  });

  it('decide where nothing was decided yet and the change is to be finished', async () => {
    const healthy = await killed(decided, [ACTIVE, UNCHANGED]);
    const did = (all: readonly Settled[]) => all.map((one) => [one.device, one.did, one.error?.code]).sort();
    expect(did(await recovered(healthy, 'finish'))).toEqual([
      ['sw1', 'kept', undefined],
      ['sw2', 'kept', undefined],
    ]);
    const left = await killed(decided, [ACTIVE, UNCHANGED]);
    type(left.fleet, 'sw1', `interface ${port(4)}`, 'shutdown');
    expect(did(await recovered(left, 'finish'))).toEqual([
      ['sw1', 'undone', 'NETCTL_CHECK_FAILED'],
      ['sw2', 'undone', undefined],
    ]);
    expect(left.fleet.image('sw1')['running-config']).not.toContain('access vlan 10');
  });

  it('are made on all devices when some of them are changed once more', async () => {
    const healthy = await killed(secondTouched, [ACTIVE, UNCHANGED]);
    const ends = (all: readonly Settled[]) => all.map((one) => [one.device, one.did, one.error?.code]).sort();
    expect(ends(await recovered(healthy, 'finish'))).toEqual([
      ['sw1', 'kept', undefined],
      ['sw2', 'changed', undefined],
    ]);
    // Who was seen before the run counts, not who is seen now.
    const left = await killed(secondTouched, [ACTIVE, UNCHANGED]);
    type(left.fleet, 'sw2', `interface ${port(4)}`, 'shutdown');
    expect(ends(await recovered(left, 'finish'))).toEqual([
      ['sw1', 'undone', undefined],
      ['sw2', 'undone', 'NETCTL_CHECK_FAILED'],
    ]);
    expect(left.fleet.image('sw1')['running-config']).not.toContain('access vlan 10');
  });

  it('are left out when it is undone, but for what was to stay as it was: that is a warning', async () => {
    const left = await killed(decided, [ACTIVE, UNCHANGED]);
    type(left.fleet, 'sw1', `interface ${port(4)}`, 'shutdown');
    const settled = await recovered(left, 'undo');
    expect(settled.map(({ did, error }) => [did, error])).toEqual([
      ['undone', null],
      ['undone', null],
    ]);
    expect(settled[0]?.warnings).toContainEqual(expect.stringContaining('no longer seen: core1.example.net'));
    expect(settled[1]?.warnings).toEqual([]);
  });
});

describe('what is given once more', () => {
  it('is rehearsed, and not sent where the rehearsal goes wrong', async () => {
    const left = await killed(secondTouched, [ACTIVE]);
    let rehearsals = 0;
    const emulate = left.fleet.env.emulate;
    const env = {
      ...left.fleet.env,
      emulate(...how: Parameters<typeof emulate>) {
        rehearsals += 1;
        return emulate(...how);
      },
    };
    await recovered({ ...left, fleet: { ...left.fleet, env } }, 'finish');
    expect(rehearsals).toBe(1);

    const broken = await killed(secondTouched, [ACTIVE]);
    const fails = {
      ...broken.fleet.env,
      emulate: () => {
        throw new Error('no such device');
      },
    };
    const settled = await recovered({ ...broken, fleet: { ...broken.fleet, env: fails } }, 'finish');
    expect(settled.map(({ device, did, error }) => [device, did, error?.code]).sort()).toEqual([
      ['sw1', 'undone', undefined],
      ['sw2', 'undone', 'NETCTL_INTERNAL_REHEARSAL'],
    ]);
    expect(broken.fleet.image('sw2')['running-config']).not.toContain('access vlan 10');
  });
});
