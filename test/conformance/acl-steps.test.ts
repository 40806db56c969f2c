import { describe, it } from 'vitest';
import type { Driver } from '../../src/drivers/driver.js';
import { DRIVERS } from '../../src/drivers/index.js';
import { manualClock } from '../../src/emulator/clock.js';
import { openDirect } from '../../src/emulator/session.js';
import { featuresRead } from '../../src/engine/plan/features-read.js';
import { type DevicePlan, planDevice } from '../../src/engine/plan.js';
import { readDevice } from '../../src/engine/read.js';
import { expectSafe } from '../support/acl-safety.js';
import { type Case, caseNames, readCase } from '../support/cases.js';
import { targetOf } from '../support/memory-fleet.js';

/**
 * Carries out every case about filters line by line, at once in force even where the platform could stage it, and looks at
 * the filters after each line: what is bound decides every packet as before or as afterwards, and on the way back too.
 */
const drivers = await Promise.all(Object.values(DRIVERS).map((load) => load()));
const aclCases = (driver: Driver) => caseNames(driver).filter((name) => name.startsWith('acl-'));
const withShell = drivers.filter((driver) => driver.emulate().kind === 'prompt' && aclCases(driver).length > 0);

describe.each(withShell.map((driver) => [driver.id, driver] as const))('%s', (_, driver) => {
  it.each(aclCases(driver))('%s', async (name) => {
    const one = await readCase(driver, name);
    const { plan, read, send } = await start(driver, one);
    const [before, after] = [plan.reading.state, plan.goal];
    for (const [steps, from, to] of [
      [plan.steps, before, after],
      [plan.undo, after, before],
    ] as const) {
      for (const op of steps.flatMap((step) => step.ops)) {
        await send(op.line);
        expectSafe(await read(), from, to, op.line);
      }
    }
  });
});

async function start(driver: Driver, one: Case) {
  const box = driver.emulate().boot(one.before, manualClock());
  const target = targetOf('sw1', driver);
  const reader = openDirect(box, { name: 'sw1', dialect: driver.bindings[0].dialect });
  const features = featuresRead({ driver }, one.desired);
  const plan = planDevice(target, await readDevice(target, reader, features), one.desired, one.agreed);
  if (!isPlan(plan)) throw new Error(plan.map((error) => error.message).join('\n'));
  // A second dialogue, in which lines act at once.
  const typist = box.terminal();
  const send = (line: string): void => {
    const answer = typist.enter(line);
    if (/^\s*%/m.test(answer)) throw new Error(`"${line}" was answered with ${answer}`);
  };
  typist.enter('enable');
  typist.enter('configure terminal');
  return { plan, send, read: async () => (await readDevice(target, reader, features)).state };
}

function isPlan(plan: DevicePlan | readonly unknown[]): plan is DevicePlan {
  return 'steps' in plan;
}
