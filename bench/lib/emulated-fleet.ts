import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BareWork } from '../programs/bare-client.js';
import type { FleetAnswer, FleetOrder, Taking } from './fleet-messages.js';
import { compile, startHelper, type Usage, watched } from './processes.js';

const LOGIN = { username: 'bench', password: 'bench' };

/** A switch of the access layer. */
const PORTS = 24;

/** The one change that every device gets: three lines on a device whose ports are access ports. */
function planFor(taking: Taking): string {
  return `kind: vlan
version: 1
name: bench
targets: all
vlans:
  - { id: 310, name: guests }
interfaces:
  - { ports: ${taking === 'candidate' ? 'Ethernet1' : 'GigabitEthernet1/0/1'}, mode: access, access_vlan: 310 }
`;
}

/** What was said at the devices since they were reset. */
export type Told = Extract<FleetAnswer, { kind: 'told' }>;

/** Emulated devices in a process of their own, and the clients that change them, each in a process of its own. */
export interface EmulatedFleet {
  readonly size: number;
  /** All devices as they came from the factory; then netctl changes them. `count` takes only the first so many. */
  netctl(options: RunOptions): Promise<Usage & Told>;
  /** The same with a bare client that types the dialogue given. */
  bare(options: RunOptions & { readonly dialogue: Told['dialogue'] }): Promise<Usage & Told>;
  /** The same with whatever else; and what the devices were told meanwhile. */
  measure<T>(options: MeasureOptions, work: (site: Site) => Promise<T>): Promise<T & Told>;
  stop(): Promise<void>;
}

export interface MeasureOptions {
  /** How many devices take part. */
  readonly count: number;
  /** Milliseconds that the devices take for each answer; none where it is left out. */
  readonly pause?: number | undefined;
}

export interface RunOptions extends MeasureOptions {
  /** How many are worked on at once. */
  readonly concurrency: number;
}

/** What a program needs to know to change the devices. */
export interface Site {
  /** A folder of its own, on a real disk where the folder for temporary files is. */
  readonly folder: string;
  readonly inventory: string;
  readonly plan: string;
  /** A home of its own, so that the user's SSH settings, compiled code and earlier runs play no part. */
  readonly env: Readonly<Record<string, string>>;
}

export async function startFleet(size: number, taking: Taking = 'immediate'): Promise<EmulatedFleet> {
  const [emulator, bareClient] = await Promise.all([compile('emulator'), compile('bare-client')]);
  const helper = startHelper(emulator);
  const serving = await order(helper, { kind: 'serve', devices: size, ports: PORTS, taking, login: LOGIN }, 'serving');
  const folder = await mkdtemp(join(tmpdir(), 'netctl-bench-'));
  const plan = join(folder, 'plan.yaml');
  await writeFile(plan, planFor(taking));

  async function measure<T>({ count, pause }: MeasureOptions, work: (site: Site) => Promise<T>): Promise<T & Told> {
    await order(helper, { kind: 'reset', pause: pause ?? 0 }, 'done');
    const inventory = join(folder, `inventory-${count}`);
    await writeInventory(inventory, { serving, count, platform: taking === 'candidate' ? 'arista-eos' : 'cisco-ios' });
    const done = await work({ folder, inventory, plan, env: homeIn(folder) });
    return { ...done, ...(await order(helper, { kind: 'tell' }, 'told')) };
  }

  return {
    size,
    measure,
    netctl: (options) =>
      measure(options, (site) =>
        watched(
          [
            resolve('bin/run.js'),
            ...applyFlags(site, options.concurrency),
            '-o',
            `json=${join(folder, 'result.json')}`,
          ],
          site.env,
        ),
      ),
    bare: ({ concurrency, dialogue, ...options }) =>
      measure(options, async () => {
        const { host, hostKey } = serving;
        const ports = serving.ports.slice(0, options.count).map(([, port]) => port);
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

/** The command that changes all devices of a site in one batch. */
export function applyFlags({ inventory, plan }: Site, concurrency: number): readonly string[] {
  const batch = ['--yes', '--batch-size', 'all', '--concurrency', String(concurrency)];
  return ['apply-vlan', '-i', inventory, '-f', plan, ...batch];
}

function homeIn(folder: string): Site['env'] {
  return {
    HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_STATE_HOME: join(folder, 'state'),
    NETCTL_BENCH_PASSWORD: LOGIN.password,
  };
}

interface Inventory {
  readonly serving: Extract<FleetAnswer, { kind: 'serving' }>;
  readonly count: number;
  readonly platform: string;
}

async function writeInventory(folder: string, { serving, count, platform }: Inventory): Promise<void> {
  const { host, hostKey, ports } = serving;
  const those = ports.slice(0, count);
  await mkdir(folder, { recursive: true });
  const hosts = those.map(([name, port]) => `${name}: { hostname: ${host}, port: ${port} }\n`);
  const known = those.map(([, port]) => `[${host}]:${port} ${hostKey}\n`);
  await writeFile(join(folder, 'hosts.yaml'), hosts.join(''));
  await writeFile(join(folder, 'known_hosts'), known.join(''));
  await writeFile(
    join(folder, 'defaults.yaml'),
    `platform: ${platform}\nusername: ${LOGIN.username}\npassword: env:NETCTL_BENCH_PASSWORD\nssh: { known_hosts: ./known_hosts }\n`,
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
