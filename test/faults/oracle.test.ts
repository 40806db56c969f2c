import { expect, it } from 'vitest';
import { faultModels } from '../support/fault-models.js';
import { judge, judgeRun } from '../support/fault-oracle.js';
import { worldOf } from '../support/fault-play.js';

const [model] = await faultModels();
if (model === undefined) throw new Error('no model');

async function changedWorld() {
  const world = worldOf(model ?? never(), {});
  const result = await world.run();
  if (result === undefined) throw new Error('nobody killed it');
  return { world, result };
}

function never(): never {
  throw new Error('no model');
}

it('finds nothing in a run in which all is well', async () => {
  const { world, result } = await changedWorld();
  expect(judgeRun(world, result)).toEqual({ half: [], wrong: [], leftovers: [], unknown: [] });
});

it('sees a device that is neither', async () => {
  const { world, result } = await changedWorld();
  const terminal = world.unwatched('sw2').terminal();
  for (const line of ['enable', 'configure terminal', 'no vlan 20', 'end']) terminal.enter(line);
  expect(judgeRun(world, result).half.join()).toMatch(/^sw2 is neither now: .*- vlan 20/);
});

it('sees a report that is not true', async () => {
  const { world } = await changedWorld();
  const claims = [{ device: 'sw1', says: 'before' } as const];
  expect(judge(world, claims, { alreadyWrong: [] }).wrong[0]).toBe('sw1 is said to be as before, it is as goal now');
});

it('sees what does not survive a reboot', async () => {
  const world = worldOf(model, {});
  const result = await world.run({ save: 'never' });
  if (result === undefined) throw new Error('nobody killed it');
  expect(judgeRun(world, result).wrong).toEqual([]);
  const claims = [{ device: 'sw1', says: 'goal', survives: true } as const];
  expect(judge(world, claims, { alreadyWrong: [] }).wrong).toEqual(['sw1 is said to survive a reboot, and does not']);
});

it('sees sessions and timers that are left', async () => {
  const { world, result } = await changedWorld();
  await world.env.connect(world.targets[0]?.endpoint ?? never(), model?.driver.bindings[0].dialect ?? never());
  world.unwatched('sw3').terminal().enter('enable');
  const terminal = world.unwatched('sw3').terminal();
  for (const line of ['enable', 'configure session netctl-x1']) terminal.enter(line);
  expect(judgeRun(world, result).leftovers).toEqual([
    '1 sessions of netctl',
    'sw3: configuration session netctl-x1 instead of nothing now',
    'sw3: configuration session netctl-x1 instead of nothing later',
  ]);
});

it('sees an exit code that does not fit', async () => {
  const { world, result } = await changedWorld();
  const [first, ...rest] = result.devices;
  if (first === undefined) throw new Error('no device');
  const lie = { ...result, devices: [{ ...first, status: 'unknown' as const }, ...rest] };
  expect(judgeRun(world, lie).wrong.length).toBeGreaterThan(0);
});
