import { spawn } from 'node:child_process';
import { open, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { applyFlags, type EmulatedFleet, type Site, startFleet, type Told } from './lib/emulated-fleet.js';
import type { Benchmark, Figure } from './lib/figure.js';
import { duration, median } from './lib/numbers.js';
import { cleanEnv, type Usage, watched } from './lib/processes.js';

const FEW = 100;
const MANY = 1000;
const AT_ONCE = 64;
const ROUNDS = 3;
const MOST = 20_000;

/** A batch of 1,000 devices whose netctl is killed when half of them are changed, and then `netctl recover` from start to end. */
export const recover: Benchmark = {
  name: 'recover',
  async run() {
    const fleet = await startFleet(MANY);
    try {
      const whole = await fleet.netctl({ count: MANY, concurrency: AT_ONCE });
      const figures: Figure[] = [];
      for (const way of ['undo', 'finish'] as const) {
        const many: Recovered[] = [];
        for (let round = 0; round < ROUNDS; round++) many.push(await killAndRecover(fleet, MANY, way));
        const few: Recovered[] = [];
        for (let round = 0; round < ROUNDS; round++) few.push(await killAndRecover(fleet, FEW, way));
        figures.push(...figuresOf(way, { many, few, whole }));
      }
      return figures;
    } finally {
      await fleet.stop();
    }
  },
};

type Recovered = Usage & Told & { readonly touched: number };

/** Changes devices, kills netctl when it has begun with half of them, and recovers. */
async function killAndRecover(fleet: EmulatedFleet, count: number, way: 'undo' | 'finish'): Promise<Recovered> {
  const done = await fleet.measure({ count }, async (site) => {
    const touched = await changeAndKill(site, count / 2);
    const access = ['--concurrency', String(AT_ONCE)];
    const usage = await watched([resolve('bin/run.js'), 'recover', `--${way}`, '--yes', ...access], site.env);
    return { ...usage, touched };
  });
  // What was measured counts only if it has done its work.
  const wanted = way === 'undo' ? 0 : count;
  if (done.changed !== wanted) throw new Error(`${done.changed} devices hold the change after --${way}, not ${wanted}`);
  return done;
}

/** @returns how many devices the journal says were begun with when the process was gone */
async function changeAndKill(site: Site, after: number): Promise<number> {
  const runs = join(site.folder, 'state', 'netctl', 'runs');
  const earlier = new Set(await readdir(runs).catch(() => []));
  const child = spawn(process.execPath, [resolve('bin/run.js'), ...applyFlags(site, AT_ONCE)], {
    env: cleanEnv(site.env),
    stdio: 'ignore',
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  try {
    let journal: string | undefined;
    const counter = touchCounter();
    while (child.exitCode === null) {
      const [run] = (await readdir(runs).catch(() => [])).filter((name) => !earlier.has(name));
      if (run !== undefined) journal = join(runs, run, 'journal');
      if (journal !== undefined && (await counter(journal)) >= after) break;
      await wait(5);
    }
    child.kill('SIGKILL');
    await ended;
    if (child.signalCode !== 'SIGKILL' || journal === undefined) throw new Error('netctl ended before it was killed');
    return await counter(journal);
  } finally {
    child.kill('SIGKILL');
  }
}

/** Counts the devices that a growing journal says are touched; reads only what is new each time. */
function touchCounter(): (journal: string) => Promise<number> {
  let position = 0;
  let rest = '';
  let touched = 0;
  return async (journal) => {
    const file = await open(journal, 'r').catch(() => undefined);
    if (file === undefined) return 0;
    try {
      const { size } = await file.stat();
      const { buffer } = await file.read(Buffer.alloc(size - position), 0, size - position, position);
      position = size;
      const lines = (rest + buffer.toString('latin1')).split('\n');
      rest = lines.pop() ?? '';
      touched += lines.filter((line) => line.includes('"kind":"touch"')).length;
      return touched;
    } finally {
      await file.close();
    }
  };
}

interface Results {
  readonly many: readonly Recovered[];
  readonly few: readonly Recovered[];
  readonly whole: Usage;
}

function figuresOf(way: string, { many, few, whole }: Results): readonly Figure[] {
  const wall = median(many.map((one) => one.wall));
  const touched = median(many.map((one) => one.touched));
  const each = wall / MANY;
  const eachOfFew = median(few.map((one) => one.wall)) / FEW;
  return [
    {
      what: `recover --${way} of ${MANY} devices, killed when ${touched} were begun with`,
      netctl: `${duration(wall)} (${duration(median(many.map(({ cpu }) => cpu)))} processor)`,
      peer: `${duration(whole.wall)} the change itself, uninterrupted`,
      target: `under ${MOST / 1000} s`,
      met: wall < MOST,
    },
    {
      what: `--${way}: time per device of the batch`,
      netctl: duration(each),
      peer: `${duration(eachOfFew)} netctl, of ${FEW}`,
      target: '',
      met: undefined,
    },
    {
      what: `--${way}: the most memory held`,
      netctl: `${Math.max(...many.map(({ peak }) => peak)).toFixed(0)} MB`,
      peer: `${Math.max(...few.map(({ peak }) => peak)).toFixed(0)} MB netctl, of ${FEW}`,
      target: '',
      met: undefined,
    },
  ];
}
