import { expect, it } from 'vitest';
import { faultModels } from '../support/fault-models.js';
import { playRandom } from '../support/fault-random.js';

const models = await faultModels();
const nightly = process.env['NETCTL_NIGHTLY'] === '1';
/** Every night others, in between always the same. */
const seed = nightly ? Math.floor(Date.now() / 1_000) : 1;
const runs = nightly ? 1_500 : 25;

it(`random transactions with random faults leave nothing half changed (seed ${seed})`, async () => {
  const problems: string[] = [];
  for (let own = seed; own < seed + runs; own++) {
    const play = await playRandom(own, models);
    if (play.problems.length > 0) problems.push(`npm run soak -- --seed ${own} --runs 1: ${play.problems.join(' | ')}`);
  }
  expect(problems).toEqual([]);
});

it('is the same every time with the same seed', async () => {
  const [one, other] = [await playRandom(7, models), await playRandom(7, models)];
  expect(one).toEqual(other);
});
