import { startFleet } from './lib/emulated-fleet.js';
import type { Benchmark } from './lib/figure.js';
import { duration, median } from './lib/numbers.js';

const DEVICES = 200;
const AT_ONCE = 16;
const ROUNDS = 5;
const LEAST = 0.8;

/**
 * The whole netctl program changing 200 emulated devices, against a bare ssh2 client that types the same lines over as many
 * connections. Each has a process of its own; so have the emulated devices.
 */
export const fleet: Benchmark = {
  name: 'fleet',
  async run() {
    const fleet = await startFleet(DEVICES);
    try {
      const options = { count: DEVICES, concurrency: AT_ONCE };
      const { dialogue } = await fleet.netctl(options);
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) {
        const netctl = () => fleet.netctl(options);
        const bare = () => fleet.bare({ ...options, dialogue });
        const [ours, theirs] =
          round % 2 === 0
            ? [await netctl(), await bare()]
            : await bare().then(async (first) => [await netctl(), first]);
        if (ours === undefined || theirs === undefined) continue;
        if (ours.lines !== theirs.lines || ours.connections !== theirs.connections) {
          throw new Error(`${ours.connections}/${theirs.connections} connections, ${ours.lines}/${theirs.lines} lines`);
        }
        rounds.push({ ours, theirs, ratio: theirs.wall / ours.wall });
      }
      const rate = (walls: readonly number[]): string => `${(DEVICES / (median(walls) / 1000)).toFixed(1)} devices/s`;
      const ratio = median(rounds.map((round) => round.ratio));
      const perDevice = (cpus: readonly number[]): string => duration(median(cpus) / DEVICES);
      const said = `${dialogue.length} connections, ${dialogue.flat().length} lines a device`;
      return [
        {
          what: `${DEVICES} devices, ${AT_ONCE} at once (${said})`,
          netctl: `${rate(rounds.map(({ ours }) => ours.wall))}, ${ratio.toFixed(2)} of the peer`,
          peer: `${rate(rounds.map(({ theirs }) => theirs.wall))} bare ssh2`,
          target: `at least ${LEAST}`,
          met: ratio >= LEAST,
        },
        {
          what: 'processor time of the client per device',
          netctl: perDevice(rounds.map(({ ours }) => ours.cpu)),
          peer: `${perDevice(rounds.map(({ theirs }) => theirs.cpu))} bare ssh2`,
          target: '',
          met: undefined,
        },
      ];
    } finally {
      await fleet.stop();
    }
  },
};
