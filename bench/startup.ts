import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Benchmark } from './lib/figure.js';
import { duration, median } from './lib/numbers.js';
import { timed } from './lib/processes.js';

const ROUNDS = 15;
const MOST = 50;

/** How much longer `netctl apply-vlan --help` takes than a Node that does nothing, once its compiled code is kept. */
export const startup: Benchmark = {
  name: 'startup',
  async run() {
    const cache = await mkdtemp(join(tmpdir(), 'netctl-bench-'));
    const env = { XDG_CACHE_HOME: cache };
    const netctl = [process.execPath, resolve('bin/run.js'), 'apply-vlan', '--help'];
    const node = [process.execPath, '-e', '0'];
    try {
      const { wall: cold } = await timed(netctl, env);
      await timed(netctl, env);
      const [ours, theirs, more]: [number[], number[], number[]] = [[], [], []];
      for (let round = 0; round < ROUNDS; round++) {
        const [first, second] = round % 2 === 0 ? [node, netctl] : [netctl, node];
        const [one, two] = [(await timed(first, env)).wall, (await timed(second, env)).wall];
        const [empty, whole] = round % 2 === 0 ? [one, two] : [two, one];
        ours.push(whole);
        theirs.push(empty);
        more.push(whole - empty);
      }
      const extra = median(more);
      return [
        {
          what: 'apply-vlan --help, warm: above an empty node',
          netctl: `${duration(extra)} (${duration(median(ours))} in all)`,
          peer: `${duration(median(theirs))} node -e 0`,
          target: `at most ${MOST} ms`,
          met: extra <= MOST,
        },
        { what: 'the first start of a build', netctl: duration(cold), peer: '', target: '', met: undefined },
      ];
    } finally {
      await rm(cache, { recursive: true, force: true });
    }
  },
};
