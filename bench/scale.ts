import { startFleet } from './lib/emulated-fleet.js';
import type { Benchmark } from './lib/figure.js';
import { duration, median } from './lib/numbers.js';
import type { Usage } from './lib/processes.js';

const FEWEST = 10;
const FEW = 100;
const MANY = 1000;
/** What netctl does unless it is told otherwise. */
const AT_ONCE = 64;
const ROUNDS = 3;
const MOST_TIME = 15_000;
const MOST_MEMORY = 300;

/** The whole netctl program with 10, 100 and 1,000 emulated devices in one batch, one change each. */
export const scale: Benchmark = {
  name: 'scale',
  async run() {
    const fleet = await startFleet(MANY);
    try {
      const fewest = { count: FEWEST, concurrency: AT_ONCE };
      const few = { count: FEW, concurrency: AT_ONCE };
      const many = { count: MANY, concurrency: AT_ONCE };
      const { dialogue } = await fleet.netctl(few);
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) {
        // The small ones more often, spread around the large one: they are over in a moment, and a moment can be disturbed.
        const tiny = [await fleet.netctl(fewest), await fleet.netctl(fewest)];
        const small = [await fleet.netctl(few), await fleet.netctl(few)];
        const large = await fleet.netctl(many);
        small.push(await fleet.netctl(few));
        tiny.push(await fleet.netctl(fewest));
        const bare = await fleet.bare({ ...many, dialogue });
        if (large.changed !== MANY) throw new Error(`${large.changed} of ${MANY} devices were changed`);
        rounds.push({ tiny: middleOf(tiny), small: middleOf(small), large, bare });
      }
      const wall = median(rounds.map(({ large }) => large.wall));
      const peak = Math.max(...rounds.map(({ large }) => large.peak));
      const each = median(rounds.map(({ large }) => large.wall)) / MANY;
      const eachOfFew = median(rounds.map(({ small }) => small.wall)) / FEW;
      const eachOfFewest = median(rounds.map(({ tiny }) => tiny.wall)) / FEWEST;
      const [tinyPeak, smallPeak] = [
        median(rounds.map(({ tiny }) => tiny.peak)),
        median(rounds.map(({ small }) => small.peak)),
      ];
      const [first, further] = [(smallPeak - tinyPeak) / (FEW - FEWEST), (peak - smallPeak) / (MANY - FEW)];
      const bareWall = median(rounds.map(({ bare }) => bare.wall));
      const barePeak = Math.max(...rounds.map(({ bare }) => bare.peak));
      return [
        {
          what: `${MANY} devices in one batch, ${AT_ONCE} at once, one change each`,
          netctl: duration(wall),
          peer: `${duration(bareWall)} bare ssh2`,
          target: `under ${MOST_TIME / 1000} s`,
          met: wall < MOST_TIME,
        },
        {
          what: 'the most memory held',
          netctl: `${peak.toFixed(0)} MB`,
          peer: `${barePeak.toFixed(0)} MB bare ssh2`,
          target: `under ${MOST_MEMORY} MB`,
          met: peak < MOST_MEMORY,
        },
        {
          what: `memory per further device, from ${FEW} to ${MANY}`,
          netctl: `${(further * 1024).toFixed(0)} KB (${smallPeak.toFixed(0)} to ${peak.toFixed(0)} MB)`,
          peer: `${(first * 1024).toFixed(0)} KB from ${FEWEST} to ${FEW} (${tinyPeak.toFixed(0)} to ${smallPeak.toFixed(0)} MB)`,
          target: 'no higher',
          met: further <= first,
        },
        {
          what: `time per device of ${MANY}`,
          netctl: duration(each),
          peer: `${duration(eachOfFew)} netctl, of ${FEW}; ${duration(eachOfFewest)}, of ${FEWEST}`,
          target: `no higher than of ${FEW}`,
          met: each <= eachOfFew,
        },
      ];
    } finally {
      await fleet.stop();
    }
  },
};

/** The medians of runs of the same. */
function middleOf(runs: readonly Usage[]): Pick<Usage, 'wall' | 'peak'> {
  return { wall: median(runs.map(({ wall }) => wall)), peak: median(runs.map(({ peak }) => peak)) };
}
