import { describe, expect, it } from 'vitest';
import type { Driver, Step } from '../../src/drivers/driver.js';
import { manualClock } from '../../src/emulator/clock.js';
import { openDirect } from '../../src/emulator/session.js';
import { applyEdits } from '../../src/engine/commit/edits.js';
import { describeLines, diffLines } from '../../src/engine/config-lines.js';
import { featuresRead } from '../../src/engine/plan/features-read.js';
import { type DevicePlan, planDevice } from '../../src/engine/plan.js';
import { type Reading, readDevice } from '../../src/engine/read.js';
import { send } from '../../src/engine/send.js';
import { takeBack } from '../../src/engine/take-back.js';
import type { Session } from '../../src/transports/transport.js';
import { type Case, readCase, someCaseNames } from '../support/cases.js';
import { targetOf } from '../support/memory-fleet.js';
import { allWays } from '../support/ways.js';

/**
 * A plan that is cut short after any of its steps, with nothing known of how far it got, is taken back by what the device holds:
 * the configuration is what it was, line by line, and nothing that stood in for something else is left.
 */
const ways = await allWays();

describe.each(ways)('%s', (_, driver) => {
  it.each(someCaseNames(driver))('%s', async (name) => {
    const one = await readCase(driver, name);
    const { plan } = await boot(driver, one);
    // What takes effect as a whole is not cut short.
    if (plan === undefined || plan.model.kind === 'candidate' || ('whole' in plan.model && plan.model.whole)) return;
    for (let steps = 1; steps <= plan.steps.length; steps++) {
      const device = await boot(driver, one);
      if (device.plan === undefined) throw new Error('a device that has no plan the second time');
      await carryOut(device.plan, device.session, device.plan.steps.slice(0, steps));
      const now = await device.read();
      const left = takeBack(now.state, device.plan.changes, {
        before: device.plan.reading.state,
        cutShort: true,
      });
      const back = driver.bindings[0].render(left, { facts: now.facts, before: now.state });
      await carryOut(device.plan, device.session, back);
      const { state } = await device.read();
      const { config } = device.plan.reading.state;
      const differences = describeLines(diffLines(config, state.config));
      expect(differences, `after ${steps} of ${plan.steps.length} steps`).toEqual([]);
    }
  });
});

interface Booted {
  readonly plan: DevicePlan | undefined;
  readonly session: Session;
  read(): Promise<Reading>;
}

async function boot(driver: Driver, one: Case): Promise<Booted> {
  const box = driver.emulate().boot(one.before, manualClock());
  const session = openDirect(box, { name: 'sw1', dialect: driver.bindings[0].dialect });
  const target = targetOf('sw1', driver);
  const read = () => readDevice(target, session, featuresRead({ driver }, one.desired));
  const plan = planDevice(target, await read(), one.desired, one.agreed);
  return { plan: 'steps' in plan ? plan : undefined, session, read };
}

async function carryOut({ target, model }: DevicePlan, session: Session, steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return;
  const tx = { id: 'cut', seconds: 0, comment: '' };
  if (model.kind === 'candidate') return applyEdits(target, session, { model, tx, steps });
  const ops = steps.flatMap((step) => step.ops);
  await send(target, session, [...model.open(tx), ...ops, ...model.close(tx)]);
  if (model.kind === 'checkpoint') await send(target, session, model.keep(tx));
}
