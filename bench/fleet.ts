import { type EmulatedFleet, type RunOptions, startFleet, type Told } from './lib/emulated-fleet.js';
import type { Benchmark, Figure } from './lib/figure.js';
import { duration, median } from './lib/numbers.js';
import type { Usage } from './lib/processes.js';

const DEVICES = 200;
const AT_ONCE = 16;
const ROUNDS = 5;
const LEAST = 0.8;
/** Milliseconds for the answer to a line: what a real switch close by takes for a short one. */
const PAUSE = 50;
const PAUSED_ROUNDS = 3;

/**
 * The whole netctl program changing 200 emulated devices, against a bare ssh2 client that types the same lines over as many
 * connections. Each has a process of its own; so have the emulated devices. First with devices that answer at once, where
 * only processor time counts; then with devices that take a moment for each line.
 */
export const fleet: Benchmark = {
  name: 'fleet',
  async run() {
    const fleet = await startFleet(DEVICES);
    try {
      const options = { count: DEVICES, concurrency: AT_ONCE };
      const { dialogue } = await fleet.netctl(options);
      const instant = await compare(fleet, { ...options, dialogue }, ROUNDS);
      const paused = await compare(fleet, { ...options, dialogue, pause: PAUSE }, PAUSED_ROUNDS);
      const said = `${dialogue.length} connections, ${dialogue.flat().length} lines a device`;
      return [
        ratesOf(`${DEVICES} devices, ${AT_ONCE} at once (${said})`, instant),
        cpuOf('processor time of the client per device', instant),
        { ...ratesOf(`the same, every answer ${PAUSE} ms later`, paused), target: '', met: undefined },
      ];
    } finally {
      await fleet.stop();
    }
  },
};

interface Round {
  readonly ours: Usage & Told;
  readonly theirs: Usage & Told;
}

async function compare(
  fleet: EmulatedFleet,
  options: RunOptions & { readonly dialogue: Told['dialogue'] },
  count: number,
): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  for (let round = 0; round < count; round++) {
    const early = round % 2 === 0 ? await fleet.netctl(options) : undefined;
    const theirs = await fleet.bare(options);
    const ours = early ?? (await fleet.netctl(options));
    if (ours.lines !== theirs.lines || ours.connections !== theirs.connections) {
      throw new Error(`${ours.connections}/${theirs.connections} connections, ${ours.lines}/${theirs.lines} lines`);
    }
    rounds.push({ ours, theirs });
  }
  return rounds;
}

function ratesOf(what: string, rounds: readonly Round[]): Figure {
  const ratio = median(rounds.map(({ ours, theirs }) => theirs.wall / ours.wall));
  return {
    what,
    netctl: `${rate(rounds.map(({ ours }) => ours.wall))}, ${ratio.toFixed(2)} of the peer`,
    peer: `${rate(rounds.map(({ theirs }) => theirs.wall))} bare ssh2`,
    target: `at least ${LEAST}`,
    met: ratio >= LEAST,
  };
}

function rate(walls: readonly number[]): string {
  return `${(DEVICES / (median(walls) / 1000)).toFixed(1)} devices/s`;
}

function cpuOf(what: string, rounds: readonly Round[]): Figure {
  const perDevice = (cpus: readonly number[]): string => duration(median(cpus) / DEVICES);
  const emulating = perDevice(rounds.map(({ theirs }) => theirs.emulating));
  return {
    what,
    netctl: perDevice(rounds.map(({ ours }) => ours.cpu)),
    peer: `${perDevice(rounds.map(({ theirs }) => theirs.cpu))} bare ssh2, ${emulating} the device`,
    target: '',
    met: undefined,
  };
}
