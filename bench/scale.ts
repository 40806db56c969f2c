import { startFleet } from './lib/emulated-fleet.js';
import type { Benchmark } from './lib/figure.js';
import { duration, median } from './lib/numbers.js';

const FEW = 100;
const MANY = 1000;
/** What netctl does unless it is told otherwise. */
const AT_ONCE = 64;
const ROUNDS = 3;
const MOST_TIME = 15_000;
const MOST_MEMORY = 300;

/** The whole netctl program with 100 and with 1,000 emulated devices, one change each. */
export const scale: Benchmark = {
  name: 'scale',
  async run() {
    const fleet = await startFleet(MANY);
    try {
      const few = { count: FEW, concurrency: AT_ONCE };
      const many = { count: MANY, concurrency: AT_ONCE };
      const { dialogue } = await fleet.netctl(few);
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) {
        // Three times the small one, spread around the large one: it is over in a moment, and a moment can be disturbed.
        const small = [await fleet.netctl(few), await fleet.netctl(few)];
        const large = await fleet.netctl(many);
        small.push(await fleet.netctl(few));
        const bare = await fleet.bare({ ...many, dialogue });
        rounds.push({ small: median(small.map(({ wall }) => wall)), large, bare });
      }
      const wall = median(rounds.map(({ large }) => large.wall));
      const peak = Math.max(...rounds.map(({ large }) => large.peak));
      const each = median(rounds.map(({ large }) => large.wall)) / MANY;
      const eachOfFew = median(rounds.map(({ small }) => small)) / FEW;
      const bareWall = median(rounds.map(({ bare }) => bare.wall));
      const barePeak = Math.max(...rounds.map(({ bare }) => bare.peak));
      return [
        {
          what: `${MANY} devices, ${AT_ONCE} at once, one change each`,
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
          what: `time per device of ${MANY}`,
          netctl: duration(each),
          peer: `${duration(eachOfFew)} netctl, of ${FEW}`,
          target: `no higher than of ${FEW}`,
          met: each <= eachOfFew,
        },
      ];
    } finally {
      await fleet.stop();
    }
  },
};
