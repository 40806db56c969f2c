// Random transactions with random faults over random emulated fleets, without end or for so long:
// npm run soak -- [--seed N] [--runs N] [--minutes N]
import { parseArgs } from 'node:util';
import { faultModels } from '../test/support/fault-models.js';
import { playRandom } from '../test/support/fault-random.js';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, runs: { type: 'string' }, minutes: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000_000));
const runs = Number(values.runs ?? (values.minutes === undefined ? 1_000 : Number.POSITIVE_INFINITY));
const minutes = Number(values.minutes ?? Number.POSITIVE_INFINITY);
if ([seed, runs, minutes].some(Number.isNaN)) throw new Error('--seed, --runs and --minutes take numbers');

const models = await faultModels();
const start = performance.now();
let done = 0;
let unknown = 0;
let failed = 0;
process.stdout.write(`seed ${seed}\n`);
while (done < runs && performance.now() - start < minutes * 60_000) {
  const own = seed + done;
  const play = await playRandom(own, models);
  done++;
  if (play.unknown) unknown++;
  if (runs === 1) process.stdout.write(`${play.told}\n`);
  if (play.problems.length > 0) {
    failed++;
    process.stdout.write(
      `FAILED npm run soak -- --seed ${own} --runs 1\n  ${play.told}\n  ${play.problems.join('\n  ')}\n`,
    );
  }
  if (done % 500 === 0) process.stdout.write(`${done} transactions, ${unknown} with a device unknown at some point\n`);
}
const seconds = Math.round((performance.now() - start) / 1_000);
process.stdout.write(
  `${done} transactions in ${seconds} s: ${failed} half changed, wrongly reported or left over; ` +
    `in ${unknown} a device was unknown at some point\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
