import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { driver } from '../../../src/drivers/frr/index.js';
import { manualClock } from '../../../src/emulator/clock.js';
import { openDirect } from '../../../src/emulator/session.js';
import { createConnect } from '../../../src/transports/ssh-cli/connect.js';
import type { Session } from '../../../src/transports/transport.js';
import { anyFrrBgp, deviceAt, NO_BGP } from '../../unit/drivers/frr/any-frr.js';
import { describeLab } from '../harness/describe-lab.js';
import { type RouterLab, startRouters } from '../harness/routers.js';
import { endpointOf } from './endpoint.js';

const [binding] = driver.bindings;
const asked = process.env['NETCTL_PROPERTY_RUNS'];
const runs = Number(asked ?? 12);

/**
 * Random BGP on the real daemons and on the emulated host, from one state to another and back. Neither refuses a line, both
 * are in the end as planned, and both print the same configuration, byte for byte.
 */
describeLab('any BGP on a real FRR', () => {
  let lab: RouterLab;
  let real: Session;
  beforeAll(async () => {
    lab = await startRouters((name) => ['frr defaults traditional', `hostname ${name}`]);
    real = await createConnect()(await endpointOf(lab, 'r3'), binding.dialect);
  });
  afterAll(async () => {
    await real.close();
    await lab.stop();
  });

  it('comes to be as planned, as on the emulated host, and goes back', { timeout: 20_000 * runs }, async () => {
    const any = anyFrrBgp();
    await fc.assert(
      fc.asyncProperty(any, any, async (first, second) => {
        const platform = driver.emulate();
        const box = platform.boot(platform.factory('r3', []), manualClock());
        const emulated = openDirect(box, { name: 'r3', dialect: binding.dialect });
        const both = [await deviceAt(real), await deviceAt(emulated)] as const;
        for (const wanted of [first, second, first, NO_BGP]) {
          const printed: string[] = [];
          for (const device of both) {
            await device.become(wanted);
            printed.push(await device.print());
          }
          expect(printed[1]).toBe(printed[0]);
        }
      }),
      // Each run takes a second on the real one: nothing is made smaller, and only who asks for more gets other ones.
      { numRuns: runs, endOnFailure: true, ...(asked === undefined && { seed: 20 }) },
    );
  });
});
