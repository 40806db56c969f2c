import { describe, expect, it } from 'vitest';
import { manualClock } from '../../src/emulator/clock.js';
import { openDirect } from '../../src/emulator/session.js';
import { platformFeatures } from '../../src/engine/plan/features-read.js';
import { readDevice } from '../../src/engine/read.js';
import { describeDevice, differencesOf } from '../../src/services/describe-device.js';
import { readCase, someCaseNames } from '../support/cases.js';
import { targetOf } from '../support/memory-fleet.js';
import { allWays } from '../support/ways.js';

const ways = await allWays();

/** What a device holds, written as a plan, changes nothing on it: for every configuration that the cases have. */
describe.each(ways)('importing from %s', (_, driver) => {
  it.each(someCaseNames(driver))('%s', async (name) => {
    const { before } = await readCase(driver, name);
    const target = targetOf('sw1', driver);
    const box = driver.emulate().boot(before, manualClock());
    const session = openDirect(box, { name: 'sw1', dialect: driver.bindings[0].dialect });
    const reading = await readDevice(target, session, platformFeatures(target));
    const { text } = describeDevice(target, reading);
    expect(text === '' ? [] : await differencesOf(text, 'plan.yaml', target, reading), text).toEqual([]);
  });
});
