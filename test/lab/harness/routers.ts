import { type ChildProcess, spawn } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { birdc, FRR_GROUPS, type Frr, startBird, startFrr } from './frr.js';
import { claimFolder, namespaceOf, removeLab, removeLeftovers } from './namespaces.js';
import { openRelay, type Relay } from './relay.js';
import { must, type Outcome, pathOf, type RunSettings, run } from './run.js';
import { LAB_PASSWORD, LAB_USER, makeKeys, startSshServer, trustHost } from './ssh-server.js';

/** Where the routers answer SSH, in the management network. */
const ADDRESSES = { r1: '10.98.0.11', r2: '10.98.0.12', r3: '10.98.0.13' } as const;
const ROUTERS = ['r1', 'r2', 'r3'] as const;

/** r1 is in the middle. Each cable is a network of two addresses, of which r1 has the lower. */
const CABLES = [
  { port: 'eth1', to: 'r2', network: '10.1.1' },
  { port: 'eth2', to: 'r3', network: '10.1.2' },
  { port: 'eth3', to: 'bird', network: '10.1.4' },
] as const;

export type RouterName = (typeof ROUTERS)[number];

/** Three routers with FRR and one with BIRD, and a management network from which the first three are reached. */
export interface RouterLab {
  readonly folder: string;
  readonly addresses: Readonly<Record<RouterName, string>>;
  readonly login: { readonly username: string; readonly password: string; readonly keyFile: string };
  readonly knownHosts: string;
  readonly routers: Readonly<Record<RouterName, Frr>>;
  /** What BIRD says. */
  bird(command: string): Promise<string>;
  /** Runs netctl in the management network, with a home folder of its own. */
  netctl(args: readonly string[], settings?: RunSettings): Promise<Outcome>;
  /** The same, without waiting for its end. */
  start(args: readonly string[], settings?: RunSettings): ChildProcess;
  /** A port of this machine that leads to a router's SSH server. */
  relay(name: RouterName): Promise<Relay>;
  stop(): Promise<void>;
}

/** Builds the lab, after removing what killed runs have left. `config` gives the lines a router starts with. */
export async function startRouters(config: (name: RouterName) => readonly string[]): Promise<RouterLab> {
  await removeLeftovers();
  const folder = await claimFolder();
  try {
    return await buildLab(folder, config);
  } catch (error) {
    await removeLab(folder);
    throw error;
  }
}

async function buildLab(folder: string, config: (name: RouterName) => readonly string[]): Promise<RouterLab> {
  await chmod(folder, 0o755);
  await layCables(folder);
  const keys = await makeKeys(join(folder, 'keys'));
  const start = async (name: RouterName): Promise<Frr> => {
    const place = { namespace: namespaceOf(folder, name), hostname: name, folder: join(folder, name) };
    const frr = await startFrr({ ...place, config: config(name) });
    const access = { address: ADDRESSES[name], keys, folders: frr.folders, groups: FRR_GROUPS };
    // At the third one vtysh is what a login leads to.
    const shell = name === 'r3' ? { shell: pathOf('vtysh') } : {};
    await startSshServer({ ...place, ...access, ...shell, env: { LANG: 'C.UTF-8' } });
    return frr;
  };
  const birdFolder = join(folder, 'bird');
  const [r1, r2, r3] = await Promise.all([
    ...ROUTERS.map(start),
    startBird(namespaceOf(folder, 'bird'), birdFolder, BIRD_CONFIG),
  ]);
  if (r1 === undefined || r2 === undefined || r3 === undefined) throw new Error('a router is missing');
  const knownHosts = join(folder, 'known_hosts');
  for (const name of ROUTERS) await trustHost(knownHosts, ADDRESSES[name], keys);
  const relays: Relay[] = [];
  const inManagement = (args: readonly string[]): string[] => [
    `--net=/run/netns/${namespaceOf(folder, 'mgmt')}`,
    process.execPath,
    fileURLToPath(new URL('../../../bin/run.js', import.meta.url)),
    ...args,
  ];
  const environment = (settings: RunSettings): Record<string, string> => ({
    HOME: folder,
    XDG_STATE_HOME: join(folder, 'state'),
    XDG_CONFIG_HOME: folder,
    ...settings.env,
  });
  return {
    folder,
    addresses: ADDRESSES,
    login: { username: LAB_USER, password: LAB_PASSWORD, keyFile: keys.user },
    knownHosts,
    routers: { r1, r2, r3 },
    bird: (command) => birdc(birdFolder, command),
    netctl: (args, settings = {}) =>
      run(pathOf('nsenter'), inManagement(args), { ...settings, env: environment(settings) }),
    start: (args, settings = {}) =>
      spawn(pathOf('nsenter'), inManagement(args), {
        stdio: 'ignore',
        env: { ...process.env, ...environment(settings) },
      }),
    async relay(name) {
      const relay = await openRelay(namespaceOf(folder, 'mgmt'), ADDRESSES[name], 22);
      relays.push(relay);
      return relay;
    },
    async stop() {
      await Promise.all(relays.splice(0).map((relay) => relay.close()));
      await removeLab(folder);
    },
  };
}

/** It announces one network and takes all that it is told. */
const BIRD_CONFIG = [
  'router id 10.0.0.24;',
  'protocol device {}',
  'protocol static { ipv4; route 203.0.113.0/24 blackhole; }',
  'protocol bgp r1 { local as 65024; neighbor 10.1.4.0 as 65001; connect retry time 1; connect delay time 1; error wait time 1,2; ipv4 { import all; export all; }; }',
];

async function layCables(folder: string): Promise<void> {
  const name = (node: string): string => namespaceOf(folder, node);
  const nodes = ['mgmt', 'bird', ...ROUTERS];
  await batch(
    [],
    [
      ...nodes.map((node) => `netns add ${name(node)}`),
      ...ROUTERS.map((node) => `link add mgmt0 netns ${name(node)} type veth peer name ${node} netns ${name('mgmt')}`),
      ...CABLES.map(
        ({ port, to }) => `link add ${port} netns ${name('r1')} type veth peer name eth1 netns ${name(to)}`,
      ),
    ],
  );
  await batch(
    ['-n', name('mgmt')],
    [
      'link set lo up',
      'link add br0 type bridge',
      'address add 10.98.0.1/24 dev br0',
      'link set br0 up',
      ...ROUTERS.map((node) => `link set ${node} master br0 up`),
    ],
  );
  const ends = CABLES.flatMap(({ port, to, network }) => [
    { node: 'r1', port, address: `${network}.0/31` },
    { node: to, port: 'eth1', address: `${network}.1/31` },
  ]);
  for (const node of ['bird', ...ROUTERS]) {
    const own = ends.filter((end) => end.node === node);
    const management = ROUTERS.filter((router) => router === node);
    await batch(
      ['-n', name(node)],
      [
        'link set lo up',
        ...management.flatMap((router) => [`address add ${ADDRESSES[router]}/24 dev mgmt0`, 'link set mgmt0 up']),
        ...own.flatMap(({ port, address }) => [`address add ${address} dev ${port}`, `link set ${port} up`]),
      ],
    );
  }
}

async function batch(options: readonly string[], commands: readonly string[]): Promise<void> {
  await must('ip', [...options, '-batch', '-'], { input: `${commands.join('\n')}\n` });
}
