import { type EmulatedFleet, startFleet, type Told } from './lib/emulated-fleet.js';
import type { Benchmark, Figure } from './lib/figure.js';
import type { Taking } from './lib/fleet-messages.js';
import { duration, median } from './lib/numbers.js';
import { compile, timed } from './lib/processes.js';
import type { Took, Way } from './programs/transaction.js';

const DEVICES = 200;
/** What netctl does unless it is told otherwise. */
const AT_ONCE = 64;
const ROUNDS = 5;
/** Rounds for what only explains the rest, and for devices that take their time. */
const FEW_ROUNDS = 3;
/** Milliseconds for the answer to a line: what a real switch close by takes for a short one. */
const PAUSE = 50;
const MOST = 0.2;

const FLEETS: readonly { readonly taking: Taking; readonly what: string }[] = [
  { taking: 'immediate', what: 'line by line' },
  { taking: 'checkpoint', what: 'line by line with a timer' },
  { taking: 'candidate', what: 'as a whole with a timer' },
];

/**
 * What it costs that all devices change together and that each step is on the disk before it is taken: netctl's own
 * transaction against a push of the same lines, device by device, by the same drivers over the same SSH on loopback.
 */
export const journal: Benchmark = {
  name: 'journal',
  async run() {
    const program = await compile('transaction');
    const figures: Figure[] = [];
    for (const { taking, what } of FLEETS) {
      const fleet = await startFleet(DEVICES, taking);
      try {
        const change = (way: Way, pause: number) => changeAll({ fleet, program, way, pause });
        // The process with the devices is compiled as it goes: the first change there is costs it most.
        await change('push', 0);
        figures.push(...(await atOnce(what, change)), await paused(what, change));
      } finally {
        await fleet.stop();
      }
    }
    return figures;
  },
};

type Changed = Took & Told;
type Change = (way: Way, pause: number) => Promise<Changed>;

interface Pair {
  readonly ours: Changed;
  readonly theirs: Changed;
}

async function atOnce(what: string, change: Change): Promise<readonly Figure[]> {
  const push = await pairs('push', { rounds: ROUNDS, pause: 0 }, change);
  const unjournalled = await pairs('unjournalled', { rounds: FEW_ROUNDS, pause: 0 }, change);
  const least = await pairs('least', { rounds: FEW_ROUNDS, pause: 0 }, change);
  return [
    figureOf(`${DEVICES} devices that change ${what}`, { pairs: push, peer: 'push', counts: true }),
    figureOf('its journal alone', { pairs: unjournalled, peer: 'netctl without one', counts: false }),
    figureOf('beside the least push', { pairs: least, peer: 'no second login, no rehearsal', counts: false }),
  ];
}

async function paused(what: string, change: Change): Promise<Figure> {
  const slow = await pairs('push', { rounds: FEW_ROUNDS, pause: PAUSE }, change);
  return figureOf(`${what}, every answer ${PAUSE} ms later`, { pairs: slow, peer: 'push', counts: true });
}

/** netctl and a peer in turn, so that what else goes on falls on both alike. */
async function pairs(
  peer: Way,
  { rounds, pause }: { readonly rounds: number; readonly pause: number },
  change: Change,
): Promise<readonly Pair[]> {
  const done: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    const early = round % 2 === 0 ? await change('whole', pause) : undefined;
    const theirs = await change(peer, pause);
    done.push({ ours: early ?? (await change('whole', pause)), theirs });
  }
  return done;
}

interface Changing {
  readonly fleet: EmulatedFleet;
  readonly program: string;
  readonly way: Way;
  readonly pause: number;
}

async function changeAll({ fleet, program, way, pause }: Changing): Promise<Changed> {
  const done = await fleet.measure({ count: DEVICES, pause }, async ({ inventory, plan, env }) => {
    const { stdout } = await timed([process.execPath, program, way, inventory, plan, String(AT_ONCE)], env);
    return JSON.parse(stdout) as Took;
  });
  if (done.changed !== DEVICES) throw new Error(`${way} changed ${done.changed} of ${DEVICES} devices`);
  return done;
}

interface Telling {
  readonly pairs: readonly Pair[];
  readonly peer: string;
  /** Whether it has to be below the limit. */
  readonly counts: boolean;
}

function figureOf(what: string, { pairs, peer, counts }: Telling): Figure {
  const more = median(pairs.map(({ ours, theirs }) => ours.wall / theirs.wall)) - 1;
  const cpu = median(pairs.map(({ ours, theirs }) => cpuOf(ours) / cpuOf(theirs))) - 1;
  const lines = ({ lines }: Changed): number => lines / DEVICES;
  const [first] = pairs;
  const told = counts && first !== undefined ? `, ${lines(first.ours)} and ${lines(first.theirs)} lines each` : '';
  return {
    what: `${what}${told}`,
    netctl: `${duration(median(pairs.map(({ ours }) => ours.wall)))}, ${percent(more)}, processors ${percent(cpu)}`,
    peer: `${duration(median(pairs.map(({ theirs }) => theirs.wall)))} ${peer}`,
    target: counts ? `at most ${percent(MOST)}` : '',
    met: counts ? more <= MOST : undefined,
  };
}

/** Of the client and of the devices. */
function cpuOf({ cpu, emulating }: Changed): number {
  return cpu + emulating;
}

function percent(share: number): string {
  return `${share < 0 ? '' : '+'}${(share * 100).toFixed(0)} %`;
}
