import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BareWork } from '../programs/bare-client.js';
import type { FleetAnswer, FleetOrder } from './fleet-messages.js';
import { compile, startHelper, type Usage, watched } from './processes.js';

const LOGIN = { username: 'bench', password: 'bench' };

/** A switch of the access layer. */
const PORTS = 24;

/** The one change that every device gets: three lines on a device whose ports are access ports. */
const PLAN = `kind: vlan
version: 1
name: bench
targets: all
vlans:
  - { id: 310, name: guests }
interfaces:
  - { ports: GigabitEthernet1/0/1, mode: access, access_vlan: 310 }
`;

/** What was said at the devices since they were reset. */
export type Told = Extract<FleetAnswer, { kind: 'told' }>;

/** Emulated devices in a process of their own, and the clients that change them, each in a process of its own. */
export interface EmulatedFleet {
  readonly size: number;
  /** All devices as they came from the factory; then netctl changes them. `count` takes only the first so many. */
  netctl(options: RunOptions): Promise<Usage & Told>;
  /** The same with a bare client that types the dialogue given. */
  bare(options: RunOptions & { readonly dialogue: Told['dialogue'] }): Promise<Usage & Told>;
  stop(): Promise<void>;
}

export interface RunOptions {
  /** How many devices take part. */
  readonly count: number;
  /** How many are worked on at once. */
  readonly concurrency: number;
  /** Milliseconds that the devices take for each answer; none where it is left out. */
  readonly pause?: number;
}

export async function startFleet(size: number): Promise<EmulatedFleet> {
  const [emulator, bareClient] = await Promise.all([compile('emulator'), compile('bare-client')]);
  const helper = startHelper(emulator);
  const serving = await order(helper, { kind: 'serve', devices: size, ports: PORTS, login: LOGIN }, 'serving');
  const folder = await mkdtemp(join(tmpdir(), 'netctl-bench-'));
  await writeFile(join(folder, 'plan.yaml'), PLAN);

  async function changed(pause: number | undefined, work: () => Promise<Usage>): Promise<Usage & Told> {
    await order(helper, { kind: 'reset', pause: pause ?? 0 }, 'done');
    const usage = await work();
    return { ...usage, ...(await order(helper, { kind: 'tell' }, 'told')) };
  }

  return {
    size,
    netctl: ({ count, concurrency, pause }) =>
      changed(pause, async () => {
        const inventory = join(folder, `inventory-${count}`);
        await writeInventory(inventory, serving, count);
        const flags = [
          '-i',
          inventory,
          '-f',
          join(folder, 'plan.yaml'),
          '--yes',
          '--batch-size',
          'all',
          '--concurrency',
          String(concurrency),
        ];
        const json = join(folder, 'result.json');
        return watched([resolve('bin/run.js'), 'apply-vlan', ...flags, '-o', `json=${json}`], homeIn(folder));
      }),
    bare: ({ count, concurrency, pause, dialogue }) =>
      changed(pause, async () => {
        const { host, hostKey } = serving;
        const ports = serving.ports.slice(0, count).map(([, port]) => port);
        const work = { host, hostKey, ports, ...LOGIN, concurrency, dialogue } satisfies BareWork;
        const file = join(folder, 'work.json');
        await writeFile(file, JSON.stringify(work));
        return watched([bareClient, file]);
      }),
    async stop() {
      helper.disconnect();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A home of its own, so that the user's SSH settings, compiled code and earlier runs play no part. */
function homeIn(folder: string): Readonly<Record<string, string>> {
  return {
    HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_STATE_HOME: join(folder, 'state'),
    NETCTL_BENCH_PASSWORD: LOGIN.password,
  };
}

async function writeInventory(
  folder: string,
  { host, hostKey, ports }: Extract<FleetAnswer, { kind: 'serving' }>,
  count: number,
): Promise<void> {
  const taking = ports.slice(0, count);
  await mkdir(folder, { recursive: true });
  const hosts = taking.map(([name, port]) => `${name}: { hostname: ${host}, port: ${port} }\n`);
  const known = taking.map(([, port]) => `[${host}]:${port} ${hostKey}\n`);
  await writeFile(join(folder, 'hosts.yaml'), hosts.join(''));
  await writeFile(join(folder, 'known_hosts'), known.join(''));
  await writeFile(
    join(folder, 'defaults.yaml'),
    `platform: cisco-ios\nusername: ${LOGIN.username}\npassword: env:NETCTL_BENCH_PASSWORD\nssh: { known_hosts: ./known_hosts }\n`,
  );
}

type AnswerOf<K extends FleetAnswer['kind']> = Extract<FleetAnswer, { kind: K }>;

function order<K extends FleetAnswer['kind']>(helper: ChildProcess, what: FleetOrder, answer: K): Promise<AnswerOf<K>> {
  return new Promise((done, failed) => {
    const ended = (code: number | null): void => failed(new Error(`the emulated fleet ended with ${code}`));
    helper.once('exit', ended);
    helper.once('message', (message: FleetAnswer) => {
      helper.off('exit', ended);
      if (isAnswer(message, answer)) done(message);
      else failed(new Error(`the emulated fleet answered ${message.kind}`));
    });
    helper.send(what);
  });
}

function isAnswer<K extends FleetAnswer['kind']>(message: FleetAnswer, kind: K): message is AnswerOf<K> {
  return message.kind === kind;
}
