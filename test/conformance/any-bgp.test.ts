import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Driver } from '../../src/drivers/driver.js';
import { manualClock } from '../../src/emulator/clock.js';
import { openDirect } from '../../src/emulator/session.js';
import { type DevicePlan, planChanges } from '../../src/engine/plan.js';
import { type Reading, readDevice } from '../../src/engine/read.js';
import { send } from '../../src/engine/send.js';
import { describeDifferences } from '../../src/engine/verify.js';
import type { BgpState } from '../../src/model/bgp.js';
import { danglingReferences } from '../../src/model/references.js';
import { diffStates } from '../../src/model/state-diff.js';
import type { Op } from '../../src/transports/transport.js';
import { targetOf } from '../support/memory-fleet.js';
import { propertyRuns } from '../support/property-runs.js';
import { allWays } from '../support/ways.js';
import { anyBgpOn, hasLess, linesOf } from '../unit/drivers/shared/any-bgp-traits.js';
import { withTreeVrf } from '../unit/drivers/shared/any-tree-bgp.js';

const ways = (await allWays()).filter(([, driver]) => driver.capabilities().bgp !== undefined);
const runs = propertyRuns({ usual: 6, byNight: 120, milliseconds: 6_000 });
/** What data models say is told in few requests, each with all that may go wrong in it. */
const treeRuns = propertyRuns({ usual: 3, byNight: 50, milliseconds: 12_000 });

/**
 * From any BGP and any policies to any others, over the emulated devices and through whole plans: the plan leads to the goal,
 * nothing ever names what is not there, a second plan is empty, and the undo leads back to the same lines.
 */
describe.each(ways)('any BGP on %s', (_, driver) => {
  const any = anyBgpOn(driver);
  const { check, timeout } = driver.capabilities().bgp?.limits === undefined || hasLess(driver) ? runs : treeRuns;

  it('is whole at every step, and can be taken back', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(any, any, async (first, second) => {
        const device = boot(driver);
        const begin = await device.plan(first);
        await device.carryOut(begin, begin.steps);
        const before = await device.read();
        const plan = await device.plan(second);
        await device.carryOut(plan, plan.steps);
        expect(describeDifferences(plan.goal, (await device.read()).state)).toEqual([]);
        expect((await device.plan(second)).steps).toEqual([]);

        await device.carryOut(plan, plan.undo);
        expect(linesOf((await device.read()).state)).toEqual(linesOf(before.state));
      }),
      check,
    );
  });
});

function boot(driver: Driver) {
  const platform = driver.emulate();
  const image = platform.factory('sw1', [platform.port(1), platform.port(2)]);
  // A VRF is there before BGP is in it.
  const running = image['running-config']?.replace(/^hostname .*$/m, '$&\n!\nvrf definition RED\n rd 65001:1');
  const withVrf = driver.id !== 'frr' && running !== undefined;
  const box = platform.boot(withTreeVrf(withVrf ? { ...image, 'running-config': running } : image), manualClock());
  const target = targetOf('sw1', driver);
  const open = () => openDirect(box, { name: 'sw1', dialect: driver.bindings[0].dialect });
  const read = (): Promise<Reading> => readDevice(target, open(), ['bgp']);
  return {
    read,
    async plan(wanted: BgpState): Promise<DevicePlan> {
      const reading = await read();
      const plan = planChanges(
        target,
        reading,
        diffStates(reading.state, { ...reading.state, bgp: wanted }),
        // Some ways do not read who else uses what.
        new Set(hasLess(driver) ? ['in-use'] : []),
      );
      if ('steps' in plan) return plan;
      throw new Error(plan.map(({ message }) => message).join('\n'));
    },
    async carryOut({ model }: DevicePlan, steps: DevicePlan['steps']): Promise<void> {
      if (steps.length === 0) return;
      const session = open();
      const tx = { id: 'any', seconds: 0, comment: '' };
      const sendAll = async (ops: readonly Op[]) => {
        for (const op of ops) {
          await send(target, session, [op]);
          const { state } = await read();
          expect(danglingReferences(state), op.via === 'cli' ? op.line : '').toEqual([]);
        }
      };
      await sendAll(model.open(tx));
      await sendAll(steps.flatMap((step) => step.ops));
      await sendAll(model.kind === 'candidate' ? model.commit(tx) : model.close(tx));
    },
  };
}
