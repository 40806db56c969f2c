import fc from 'fast-check';
import { expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/frr/index.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';
import { propertyRuns } from '../../../support/property-runs.js';
import { anyFrrBgp, deviceAt } from './any-frr.js';

const runs = propertyRuns({ usual: 40, milliseconds: 3_000 });

it('any BGP comes to be as planned, and goes back line for line', { timeout: runs.timeout }, async () => {
  const any = anyFrrBgp();
  await fc.assert(
    fc.asyncProperty(any, any, async (first, second) => {
      const platform = driver.emulate();
      const box = platform.boot(platform.factory('r1', []), manualClock());
      const device = await deviceAt(openDirect(box, { name: 'r1', dialect: driver.bindings[0].dialect }));
      const lines = async (): Promise<readonly string[]> => (await device.print()).split('\n').sort();
      await device.become(first);
      const before = await lines();
      await device.become(second);
      await device.become(first);
      // Lists and route maps that come back stand behind the others.
      expect(await lines()).toEqual(before);
    }),
    runs.check,
  );
});
