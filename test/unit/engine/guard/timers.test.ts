import { expect, it } from 'vitest';
import { DRIVERS } from '../../../../src/drivers/index.js';
import type { Participant } from '../../../../src/engine/course.js';
import { checkTimers } from '../../../../src/engine/guard/check-timers.js';

async function participant(platform: string, milliseconds: number): Promise<Participant> {
  const driver = await DRIVERS[platform]?.();
  if (driver === undefined) throw new Error(`no driver ${platform}`);
  const model = driver.bindings[0].commit(undefined, ['vlan']);
  const watch = { time: () => Promise.reject(new Error('unused')), read: () => ({ connect: milliseconds, read: 0 }) };
  // Only the model and the stopwatch are looked at.
  return { plan: { model }, watch } as unknown as Participant;
}

it.each([
  ['that answer at once', 100, 50, undefined],
  ['that answer slowly', 10_000, 50, 'Use --batch-size 16 or less, or a longer --confirm-timeout.'],
  ['that answer very slowly', 200_000, 1, 'Use a longer --confirm-timeout: the devices answer slowly.'],
])('devices %s', async (_, milliseconds, count, hint) => {
  const one = await participant('arista-eos', milliseconds);
  const batch = Array.from({ length: count }, () => one);
  expect(checkTimers(batch, { confirmTimeout: 60, concurrency: 8 })?.hint).toBe(hint);
});

it('does not hold up devices without a timer', async () => {
  const one = await participant('openvswitch', 200_000);
  expect(checkTimers([one], { confirmTimeout: 60, concurrency: 8 })).toBeUndefined();
});
