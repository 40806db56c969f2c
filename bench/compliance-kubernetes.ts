import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { clusterText } from './compliance-kubernetes-fixture.js';
import type { Benchmark, Figure } from './lib/figure.js';
import { duration, median } from './lib/numbers.js';
import { timed } from './lib/processes.js';

const ROUNDS = 5;

/** One question to a whole process: what is written, and which flags. */
interface Case {
  readonly what: string;
  readonly policies: number;
  readonly workloads: number;
  /** Of `netctl compliance`; `A` and `B` stand for the files, of which B has one policy more. */
  readonly args: readonly string[];
  /** In milliseconds. */
  readonly most: number;
  readonly peer: string;
}

const LINT = ['A', '--fail-on', 'never', '-o', 'json'];
const REDUNDANT = ['A', '--rule', 'NP020', '--rule', 'NP021', '--rule', 'NP022', '--fail-on', 'never', '-o', 'json'];
const DIFF = ['diff', 'A', 'B', '-o', 'json'];

const CASES: readonly Case[] = [
  { what: 'lint', policies: 1_000, workloads: 0, args: LINT, most: 400, peer: 'kube-score 0.17 s, kube-linter 0.20 s' },
  {
    what: 'lint',
    policies: 10_000,
    workloads: 0,
    args: LINT,
    most: 2_000,
    peer: 'kube-score 7.0 s, kube-linter 11.2 s',
  },
  { what: 'redundancy', policies: 200, workloads: 100, args: REDUNDANT, most: 1_000, peer: 'NCA over 120 s' },
  {
    what: 'reachability, compared',
    policies: 1_000,
    workloads: 100,
    args: DIFF,
    most: 1_000,
    peer: 'netpol-analyzer 2.7 s',
  },
  {
    what: 'reachability, compared',
    policies: 10_000,
    workloads: 1_000,
    args: DIFF,
    most: 10_000,
    peer: 'netpol-analyzer over 120 s',
  },
];

/** `netctl compliance` over objects of clusters, from the start of the process to its end. Figures of peers are from elsewhere. */
export const complianceKubernetes: Benchmark = {
  name: 'compliance-kubernetes',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'netctl-bench-'));
    try {
      const figures: Figure[] = [];
      for (const one of CASES) figures.push(await measure(one, folder));
      return figures;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function measure({ what, policies, workloads, args, most, peer }: Case, folder: string): Promise<Figure> {
  const [a, b] = [join(folder, 'a.yaml'), join(folder, 'b.yaml')];
  await writeFile(a, clusterText(policies, workloads));
  await writeFile(b, clusterText(policies, workloads, true));
  const named = args.map((arg) => (arg === 'A' ? a : arg === 'B' ? b : arg));
  const command = [process.execPath, resolve('bin/run.js'), 'compliance', ...named];
  const env = { XDG_CACHE_HOME: folder };
  // The first start keeps compiled code; two states that differ end with 2.
  const run = () => timed(command, env, args[0] === 'diff' ? [0, 2] : [0]);
  await run();
  const walls: number[] = [];
  for (let round = 0; round < ROUNDS; round++) walls.push((await run()).wall);
  const wall = median(walls);
  const size = `${policies.toLocaleString('en')} policies, ${workloads.toLocaleString('en')} workloads`;
  return {
    what: `${what}: ${size}, whole process`,
    netctl: duration(wall),
    peer,
    target: `under ${most / 1000} s`,
    met: wall < most,
  };
}
