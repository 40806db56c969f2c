import { afterAll, describe, expect, it } from 'vitest';
import { backCases } from '../support/fault-back.js';
import { allFaultModels } from '../support/fault-models.js';
import { stepOf, writePart } from '../support/fault-report.js';
import { everyNth, type FaultCase, playAll, type Table } from '../support/fault-table.js';

const models = await allFaultModels();
const table: Table = {};
afterAll(() => writePart('2-going-back', table));

/** A run that goes back for a reason of its own meets a second fault on its way. */
describe.each(models.map((model) => [model.title, model] as const))('a fault while going back: %s', (_, model) => {
  it('leaves each device as before, or reported', async () => {
    const cases: FaultCase[] = [];
    for await (const one of backCases(model)) cases.push(one);
    expect(await playAll(everyNth(cases, stepOf(307)), table)).toEqual([]);
  });
});
