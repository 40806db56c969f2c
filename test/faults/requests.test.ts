import { describe, expect, it } from 'vitest';
import { heldLocks, typeLines } from '../support/fault-hand.js';
import { nativeModels } from '../support/fault-natives.js';
import { seenAt } from '../support/fault-oracle.js';
import { baseline, NAMES, worldOf } from '../support/fault-play.js';
import { recoverWorld } from '../support/fault-recover.js';
import { treeModels } from '../support/fault-trees.js';
import type { World } from '../support/fault-world.js';

const all = [...(await treeModels()), ...(await nativeModels())];
const models = all.filter(({ title }) => title.endsWith(', timer'));

/** netctl is killed with its decision on the disk and before it confirms; the devices do not tell that a commit waits. */
describe.each(models.map((model) => [model.title, model] as const))('killed before it confirms: %s', (_, model) => {
  async function killed(): Promise<World> {
    const world = worldOf(model, {
      onEvent(event, _index, now) {
        const first = now.records.every(({ kind }) => kind !== 'decide');
        if (event.kind === 'record' && event.text === 'decide' && first) now.killOnceWritten();
        return undefined;
      },
    });
    expect(await world.run()).toBeUndefined();
    world.revive();
    return world;
  }

  function seen(world: World): readonly string[] {
    return NAMES.map(
      (name) => `${seenAt(world, name)} ${heldLocks(world.unwatched(name)) === '' ? 'for good' : 'waits'}`,
    );
  }

  it('recover confirms what still waits', async () => {
    const world = await killed();
    expect(seen(world)).toEqual(NAMES.map(() => 'goal waits'));
    const recovered = await recoverWorld(world, undefined);
    expect(recovered?.devices.map(({ did, found }) => `${found} ${did}`)).toEqual(NAMES.map(() => 'goal kept'));
    expect(seen(world)).toEqual(NAMES.map(() => 'goal for good'));
    world.clock.advance(3_600_000);
    expect(seen(world)).toEqual(NAMES.map(() => 'goal for good'));
  });

  it('recover says what went back, and changes it again', async () => {
    const world = await killed();
    world.clock.advance(600_000);
    expect(seen(world)).toEqual(NAMES.map(() => 'before for good'));
    const recovered = await recoverWorld(world, undefined);
    expect(recovered?.devices.map(({ did, found }) => `${found} ${did}`)).toEqual(NAMES.map(() => 'before changed'));
    world.clock.advance(3_600_000);
    expect(seen(world)).toEqual(NAMES.map(() => 'goal for good'));
  });

  it('recover takes back what still waits', async () => {
    const world = await killed();
    await recoverWorld(world, 'undo');
    expect(seen(world)).toEqual(NAMES.map(() => 'before for good'));
  });
});

it('what someone else staged without a lock is neither taken along nor discarded', async () => {
  const [model] = all.filter(({ title }) => title === 'NETCONF candidate, timer');
  if (model === undefined) throw new Error('no such model');
  const world = worldOf(model, {});
  const box = world.unwatched('sw2');
  const staged = model.elsewhere.filter((line) => line.startsWith('<edit-config'));
  expect(typeLines(model.driver, box, staged)).toBe(true);
  const result = await world.run();
  expect(result?.devices.map(({ status }) => status)).toEqual(['rolled_back', 'failed', 'rolled_back']);
  expect(NAMES.map((name) => seenAt(world, name))).toEqual(['before', 'before', 'before']);
  const read = '<get-config><source><candidate/></source></get-config>';
  const rpc = `<rpc xmlns="urn:ietf:params:xml:ns:netconf:base:1.0" message-id="1">${read}</rpc>`;
  expect(box.netconf?.().rpc(rpc).output).toContain('by another hand');
});

it('a timer is ended also where the first look at the device that goes back is not understood', async () => {
  const [model] = all.filter(({ title }) => title === "NETCONF candidate, maker's models, timer");
  if (model === undefined) throw new Error('no such model');
  const nothingStaged = { kind: 'lie', at: /^<rpc [^>]{1,200}><edit-config/, times: 1 } as const;
  const events = await baseline(model, { faults: { sw2: [nothingStaged] } });
  const look = events.find(({ device, phase, kind }) => device === 'sw2' && phase === 'undo' && kind === 'line');
  if (look === undefined) throw new Error('it does not go back');
  const world = worldOf(model, { faults: { sw2: [nothingStaged, { kind: 'lie', at: look.nth, times: 1 }] } });
  const result = await world.run();
  expect(result?.devices.map(({ status }) => status)).toEqual(['rolled_back', 'failed', 'rolled_back']);
  expect(NAMES.map((name) => heldLocks(world.unwatched(name)))).toEqual(['', '', '']);
});
