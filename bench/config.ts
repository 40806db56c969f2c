import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { largeConfig, WISH } from './config-fixture.js';
import type { Benchmark, Figure } from './lib/figure.js';
import { duration, median } from './lib/numbers.js';
import { compile, timed, type Usage, watched } from './lib/processes.js';

const ROUNDS = 9;
const MOST = 300;
const MOST_LONG = 1_000;
const PEERS = ['netutils', 'hier_config'];

/**
 * A process that reads a configuration of some 14,000 lines, compares it with a wish and makes the commands, from start to
 * end. Peers are Python libraries, where the Python named by NETCTL_BENCH_PYTHON (else python3) has them.
 */
export const config: Benchmark = {
  name: 'config',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'netctl-bench-'));
    try {
      const fixture = largeConfig();
      const running = join(folder, 'running.cfg');
      const intended = join(folder, 'intended.cfg');
      await writeFile(running, fixture.running);
      await writeFile(intended, fixture.intended);
      const netctl = [process.execPath, await compile('config'), running, JSON.stringify(WISH)];
      const { stdout } = await timed(netctl);
      const peers = new Map<string, readonly string[]>([['node -e 0', [process.execPath, '-e', '0']]]);
      const python = process.env['NETCTL_BENCH_PYTHON'] ?? 'python3';
      const lacking: string[] = [];
      for (const library of PEERS) {
        const command = [python, resolve('bench/programs/config-peer.py'), library, running, intended];
        if (await hasModule(python, library)) peers.set(library, command);
        else lacking.push(library);
      }
      const walls = await interleaved(new Map([['netctl', netctl], ...peers]));
      const ours = median(walls.get('netctl') ?? []);
      const lines = fixture.running.split('\n').length;
      const figures: Figure[] = [...peers.keys()].map((peer) => ({
        what: `a configuration of ${lines.toLocaleString('en')} lines, parsed and compared, whole process`,
        netctl: duration(ours),
        peer: `${duration(median(walls.get(peer) ?? []))} ${peer}`,
        target: `under ${MOST / 1000} s`,
        met: ours < MOST,
      }));
      figures.push(await longConfig(folder, netctl));
      process.stderr.write(`config: netctl found ${stdout}; not installed: ${lacking.join(', ') || 'none'}\n`);
      return figures;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** The same with nine times as many ports and lists. */
async function longConfig(folder: string, [node = '', program = '', , wish = '']: readonly string[]): Promise<Figure> {
  const file = join(folder, 'long.cfg');
  const { running } = largeConfig(9);
  await writeFile(file, running);
  const rounds: Usage[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await watched([program, file, wish]));
  const [wall, cpu] = [median(rounds.map((one) => one.wall)), median(rounds.map((one) => one.cpu))];
  const bare = median((await interleaved(new Map([['bare', [node, '-e', '0']]]))).get('bare') ?? []);
  return {
    what: `a configuration of ${running.split('\n').length.toLocaleString('en')} lines, parsed and compared, whole process`,
    netctl: `${duration(wall)} (${duration(cpu)} of processors)`,
    peer: `${duration(bare)} node -e 0`,
    target: `under ${MOST_LONG / 1000} s`,
    met: wall < MOST_LONG,
  };
}

/** Every command in turn, so that what else goes on falls on all of them alike. */
async function interleaved(commands: ReadonlyMap<string, readonly string[]>): Promise<ReadonlyMap<string, number[]>> {
  const walls = new Map([...commands.keys()].map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, command] of commands) walls.get(name)?.push((await timed(command)).wall);
  }
  return walls;
}

async function hasModule(python: string, name: string): Promise<boolean> {
  return timed([python, '-c', `import ${name}`]).then(
    () => true,
    () => false,
  );
}
