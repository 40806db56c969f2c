import { afterAll, describe, expect, it } from 'vitest';
import { eventCases, standingCases } from '../support/fault-events.js';
import { lineCases } from '../support/fault-lines.js';
import { allFaultModels } from '../support/fault-models.js';
import { baseline } from '../support/fault-play.js';
import { stepOf, writePart } from '../support/fault-report.js';
import { everyNth, playAll, type Table } from '../support/fault-table.js';

const models = await allFaultModels();
const table: Table = {};
afterAll(() => writePart('1-runs', table));

/** Of three devices the first, the middle and the last are struck, at every line and event of the run. */
describe.each(models.map((model) => [model.title, model] as const))('a fault in a run: %s', (_, model) => {
  it('leaves each device as before, as asked, or reported', async () => {
    const events = await baseline(model);
    const cases = [...lineCases(model, events), ...eventCases(model, events)];
    const problems = [
      ...(await playAll(everyNth(cases, stepOf(193)), table)),
      ...(await playAll(standingCases(model), table)),
    ];
    expect(problems).toEqual([]);
  });
});
