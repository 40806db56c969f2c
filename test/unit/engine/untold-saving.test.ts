import { describe, expect, it } from 'vitest';
import { DRIVERS } from '../../../src/drivers/index.js';
import type { RunOptions } from '../../../src/engine/run.js';
import type { FaultModel } from '../../support/fault-models.js';
import { nativeModels } from '../../support/fault-natives.js';
import { seenAt } from '../../support/fault-oracle.js';
import { NAMES, type Play, worldOf } from '../../support/fault-play.js';
import { recoverWorld } from '../../support/fault-recover.js';
import { accessPort, wishes } from '../../support/wishes.js';

const model = (await nativeModels()).find(({ title }) => title.startsWith('RESTCONF, patch')) ?? missing();

function missing(): FaultModel {
  throw new Error('no such model');
}

function devicesAfter(options: Partial<RunOptions>, what: Play = {}) {
  return devicesOf(model, { save: 'if-clean', ...options }, what);
}

async function devicesOf(of: FaultModel, options: Partial<RunOptions>, what: Play = {}) {
  const world = worldOf(of, what);
  const result = await world.run(options);
  if (result === undefined) throw new Error('nobody killed it');
  const said = result.devices.map(({ status, guarantee, warnings }) => {
    return { status, survives: guarantee?.survivesReboot, saving: warnings.filter((one) => one.includes('saved')) };
  });
  return { said, box: world.unwatched('sw1') };
}

/** Nobody can tell whether others left work unsaved on such a device: by default it is not saved. */
describe('a device that does not tell whether its configuration is saved', () => {
  it('is said not to be saved before it is agreed to', async () => {
    const { said } = await devicesAfter({ dryRun: true });
    const saving = [expect.stringMatching(/^not to be saved: .*--save always/)];
    expect(said).toEqual(Array(3).fill({ status: 'planned', survives: false, saving }));
  });

  it('is said not to be saved once it is changed', async () => {
    const { said } = await devicesAfter({});
    const saving = [expect.stringMatching(/^not saved: it cannot be told .*--save always/)];
    expect(said).toEqual(Array(3).fill({ status: 'changed', survives: false, saving }));
  });

  it('is not spoken of as unsaved where it was taken back', async () => {
    const { said } = await devicesAfter({}, { faults: { sw2: [{ kind: 'refuse', at: /^PATCH/, words: 'no' }] } });
    expect(said.map(({ status }) => status)).toEqual(['rolled_back', 'failed', 'rolled_back']);
    expect(said.flatMap(({ saving }) => saving)).toEqual([]);
  });

  it('is saved where that is asked for', async () => {
    expect((await devicesAfter({ dryRun: true, save: 'always' })).said[0]).toMatchObject({
      survives: true,
      saving: [],
    });
    const { said, box } = await devicesAfter({ save: 'always' });
    expect(said).toEqual(Array(3).fill({ status: 'changed', survives: true, saving: [] }));
    const before = box.image()['running.json'];
    box.reboot();
    expect(box.image()['running.json']).toBe(before);
  });

  it('is saved by recover where the run that ended was asked to', async () => {
    const world = worldOf(model, {
      onEvent(event, _index, now) {
        const touched = now.records.some((record) => record.kind === 'touch' && record.device === 'sw2');
        if (!touched && event.text === 'touch' && event.device === 'sw2') now.killOnceWritten();
        return undefined;
      },
    });
    expect(await world.run({ save: 'always' })).toBeUndefined();
    world.revive();
    const recovered = await recoverWorld(world, 'finish');
    expect(recovered?.devices.map(({ did }) => did)).toContain('changed');
    for (const name of NAMES) world.unwatched(name).reboot();
    expect(NAMES.map((name) => seenAt(world, name))).toEqual(['goal', 'goal', 'goal']);
  });
});

it('nothing is said of saving where nothing of the change can be saved', async () => {
  const driver = await DRIVERS['linux']?.();
  if (driver === undefined) throw new Error('no such driver');
  const { factory, port } = driver.emulate();
  const vlan = wishes({ ports: [accessPort(port(1), 10)] });
  const image = factory('switch', [1, 2].map(port));
  const { options: _, ...rest } = model;
  const { said } = await devicesOf({ ...rest, driver, image, desired: { vlan } }, {});
  expect(said).toEqual(Array(3).fill({ status: 'changed', survives: false, saving: [] }));
});
