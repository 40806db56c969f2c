import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { policies, switchConfig } from './compliance-fixture.js';
import type { Benchmark, Figure } from './lib/figure.js';
import { duration, median } from './lib/numbers.js';
import { timed } from './lib/processes.js';

const ROUNDS = 3;

interface Case {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly seconds: number;
  /** What others need for the same, as measured on a machine of this kind. */
  readonly peers: string;
}

/** Audits as whole processes, from the start to the last line of output, all rules asked. */
export const compliance: Benchmark = {
  name: 'compliance',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'netctl-bench-'));
    const env = { XDG_CACHE_HOME: join(folder, 'cache') };
    const figures: Figure[] = [];
    try {
      for (const [index, { what, files, seconds, peers }] of cases().entries()) {
        const root = join(folder, String(index));
        await mkdir(root);
        for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
        const command = [process.execPath, resolve('bin/run.js'), 'compliance', root, '--fail-on', 'never'];
        await timed(command, env);
        const walls: number[] = [];
        for (let round = 0; round < ROUNDS; round++) walls.push((await timed(command, env)).wall);
        const wall = median(walls);
        figures.push({
          what,
          netctl: duration(wall),
          peer: peers,
          target: `under ${seconds} s`,
          met: wall < seconds * 1000,
        });
      }
      return figures;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function cases(): readonly Case[] {
  const configs = (count: number, lines: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, one) => [`sw${one}.cfg`, switchConfig(lines, one)]));
  return [
    {
      ...{ what: '1,000 network policies', files: { 'all.yaml': policies(1_000) }, seconds: 0.4 },
      peers: 'kube-score 0.17 s, kube-linter 0.20 s, conftest 0.47 s, Checkov 5.0 s',
    },
    {
      ...{ what: '10,000 network policies', files: { 'all.yaml': policies(10_000) }, seconds: 2 },
      peers: 'conftest 5.5 s, kube-score 7.0 s, kube-linter 11.2 s, Checkov over 120 s',
    },
    { what: 'one configuration of 14,000 lines', files: configs(1, 14_000), seconds: 0.5, peers: '' },
    { what: '1,000 configurations of 1,000 lines', files: configs(1_000, 1_000), seconds: 20, peers: '' },
  ];
}
