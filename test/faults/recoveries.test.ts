import { afterAll, describe, expect, it } from 'vitest';
import { allFaultModels } from '../support/fault-models.js';
import { baseline } from '../support/fault-play.js';
import { killCases, killTwiceCases, lostCases } from '../support/fault-recover.js';
import { stepOf, writePart } from '../support/fault-report.js';
import { everyNth, type FaultCase, playAll, type Table } from '../support/fault-table.js';

const models = await allFaultModels();
const table: Table = {};
afterAll(() => writePart('3-recoveries', table));

/** netctl is killed, or loses a device, and recover is run on what the journal and the devices hold. */
describe.each(models.map((model) => [model.title, model] as const))('recover: %s', (_, model) => {
  it('ends with all devices as before or all as asked', async () => {
    const events = await baseline(model);
    const cases: FaultCase[] = [...killCases(model, events), ...lostCases(model, events)];
    for await (const one of killTwiceCases(model, stepOf(1) === 1 ? 11 : 613)) cases.push(one);
    expect(await playAll(everyNth(cases, stepOf(149)), table)).toEqual([]);
  });
});
