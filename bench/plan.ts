import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark } from './lib/figure.js';
import { duration, median } from './lib/numbers.js';
import { compile, timed } from './lib/processes.js';
import { planPerDevice } from './plan-fixture.js';

const DEVICES = 2000;
const PORTS = 20;
const ROUNDS = 7;
/** How often a warm process has done it before it counts. */
const WARMING = 4;
const MOST = 1000;

/** Inventory and plan of 2,000 devices read, checked and resolved, in a process that has just started and in a warm one. */
export const plan: Benchmark = {
  name: 'plan',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'netctl-bench-'));
    try {
      const { yaml, devices } = planPerDevice(DEVICES, PORTS);
      await writeFile(join(folder, 'plan.yaml'), yaml);
      await writeFile(join(folder, 'hosts.yaml'), devices.map((name) => `${name}: {}\n`).join(''));
      await writeFile(join(folder, 'defaults.yaml'), 'platform: cisco-ios\n');
      const program = await compile('plan');
      const run = (who: string, times: number) => timed([process.execPath, program, who, folder, String(times)]);
      const fresh = { netctl: [] as number[], whole: [] as number[], bare: [] as number[] };
      for (let round = 0; round < ROUNDS; round++) {
        const ours = await run('netctl', 1);
        const theirs = await run('js-yaml', 1);
        fresh.netctl.push(tookIn(ours.stdout).at(-1) ?? 0);
        fresh.whole.push(ours.wall);
        fresh.bare.push(tookIn(theirs.stdout).at(-1) ?? 0);
      }
      const warm = tookIn((await run('netctl', WARMING + ROUNDS)).stdout).slice(WARMING);
      const bareWarm = tookIn((await run('js-yaml', WARMING + ROUNDS)).stdout).slice(WARMING);
      const size = `${(yaml.length / 1e6).toFixed(1)} MB, ${DEVICES} devices, ${DEVICES * PORTS} ports`;
      return [
        {
          what: `a plan of ${size}: resolved in a fresh process`,
          netctl: `${duration(median(fresh.netctl))} (${duration(median(fresh.whole))} with its start)`,
          peer: `${duration(median(fresh.bare))} js-yaml, values only`,
          target: `under ${MOST / 1000} s`,
          met: median(fresh.netctl) < MOST,
        },
        {
          what: 'the same in a warm process',
          netctl: duration(median(warm)),
          peer: `${duration(median(bareWarm))} js-yaml, values only`,
          target: `under ${MOST / 1000} s`,
          met: median(warm) < MOST,
        },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function tookIn(stdout: string): readonly number[] {
  return (JSON.parse(stdout) as { took: number[] }).took;
}
