import { describe, expect, it } from 'vitest';
import type { Driver } from '../../src/drivers/driver.js';
import { manualClock } from '../../src/emulator/clock.js';
import type { EmulatedBox } from '../../src/emulator/device.js';
import { openDirect } from '../../src/emulator/session.js';
import { applyEdits } from '../../src/engine/commit/edits.js';
import type { DeviceTarget } from '../../src/engine/env.js';
import { featuresRead } from '../../src/engine/plan/features-read.js';
import { type DevicePlan, planDevice } from '../../src/engine/plan.js';
import { readDevice } from '../../src/engine/read.js';
import type { NetctlError } from '../../src/errors/netctl-error.js';
import type { Session } from '../../src/transports/transport.js';
import { type Case, caseNames, planText, readCase, updateCase } from '../support/cases.js';
import { targetOf } from '../support/memory-fleet.js';
import { allWays } from '../support/ways.js';

/**
 * Walks every platform and every case of it; a new platform or case needs no line here. What a case holds is said in
 * src/drivers/shared/cases.md.
 */
const ways = await allWays();

describe.each(ways)('%s', (_, driver) => {
  it('has cases', () => {
    expect(caseNames(driver).length).toBeGreaterThanOrEqual(10);
  });

  it.each(caseNames(driver))('%s', async (name) => {
    const one = await readCase(driver, name);
    const { target, session, box } = boot(driver, one);
    const features = featuresRead({ driver }, one.desired);
    const reading = await readDevice(target, session, features);
    const plan = planDevice(target, reading, one.desired, one.agreed);
    if (!isPlan(plan)) {
      expect(plan.map((error) => error.code)).toEqual(one.refused);
      expect(plan.filter(({ source }) => source === undefined).map(({ message }) => message)).toEqual([]);
      return;
    }
    expect(one.refused).toBeUndefined();
    const [plans, undo] = [planText(plan.steps), planText(plan.undo)];

    // What a rehearsal begins with: a device that boots from these answers gives them again.
    const emulated = driver.emulate();
    const double = sessionWith(driver, emulated.boot(emulated.image(reading.replies), manualClock()));
    expect((await readDevice(target, double, features)).state).toEqual(reading.state);

    await carryOut(plan, session, plan.steps);
    const image = box.image();
    if (process.env['UPDATE'] === '1') return updateCase(one, { plan: plans, undo, image });
    expect(plans).toBe(one.plan);
    expect(undo).toBe(one.undo);
    for (const [file, text] of Object.entries(one.after)) expect(image[file], file).toBe(text);

    const after = await readDevice(target, session, features);
    const second = planDevice(target, after, one.desired, one.agreed);
    if (!isPlan(second)) throw new Error(second.map((error) => error.message).join('\n'));
    expect(planText(second.steps)).toBe('');

    await carryOut(plan, session, plan.undo);
    const back = await readDevice(target, session, features);
    expect(back.state.config).toEqual(reading.state.config);
  });
});

function boot(driver: Driver, one: Case): { target: DeviceTarget; session: Session; box: ReturnType<typeof bootBox> } {
  const box = bootBox(driver, one);
  return { target: targetOf('sw1', driver), session: sessionWith(driver, box), box };
}

function sessionWith(driver: Driver, box: EmulatedBox): Session {
  return openDirect(box, { name: 'sw1', dialect: driver.bindings[0].dialect });
}

function bootBox(driver: Driver, one: Case) {
  return driver.emulate().boot(one.before, manualClock());
}

function isPlan(plan: DevicePlan | readonly NetctlError[]): plan is DevicePlan {
  return 'steps' in plan;
}

async function carryOut(plan: DevicePlan, session: Session, steps: DevicePlan['steps']): Promise<void> {
  if (steps.length === 0) return;
  await applyEdits(plan.target, session, { model: plan.model, tx: { id: 'case', seconds: 0, comment: '' }, steps });
}
