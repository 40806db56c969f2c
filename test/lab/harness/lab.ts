import { type ChildProcess, spawn } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { claimFolder, namespaceOf, removeLab, removeLeftovers } from './namespaces.js';
import { type OpenVSwitch, startOpenVSwitch, vsctl } from './open-vswitch.js';
import { openRelay, type Relay } from './relay.js';
import { must, type Outcome, pathOf, type RunSettings, run } from './run.js';
import { LAB_PASSWORD, LAB_USER, makeKeys, startSshServer, trustHost } from './ssh-server.js';

/** Both switches have hosts at p1 to p3; p4 of one is p4 of the other. */
const HOSTS = { sw1: ['h1', 'h2', 'h3'], sw2: ['h4', 'h5', 'h6'] } as const;
/** Where the switches answer SSH, in the management network. */
const ADDRESSES = { sw1: '10.99.0.71', sw2: '10.99.0.72' } as const;
const SWITCHES = ['sw1', 'sw2'] as const;
const NETCTL = fileURLToPath(new URL('../../../bin/run.js', import.meta.url));

export type SwitchName = (typeof SWITCHES)[number];
export type HostName = (typeof HOSTS)[SwitchName][number];

/** Two real switches with hosts behind them, and a management network from which they are reached. */
export interface Lab {
  /** For files of tests; goes away with the lab. */
  readonly folder: string;
  readonly addresses: Readonly<Record<SwitchName, string>>;
  readonly login: { readonly username: string; readonly password: string; readonly keyFile: string };
  /** The switches' host keys under their addresses. */
  readonly knownHosts: string;
  /** ovs-vsctl on a switch, beside netctl; its output. @throws Error in its words */
  ovs(name: SwitchName, ...args: string[]): Promise<string>;
  /** A command line in a shell where ovs-vsctl speaks to the switch, as an SSH session has it; may fail. */
  shell(name: SwitchName, line: string): Promise<Outcome>;
  /** Ends the database server of a switch as a crash does, and starts it again. */
  killDatabase(name: SwitchName): Promise<void>;
  startDatabase(name: SwitchName): Promise<void>;
  /** True as soon as one host hears the other; false after a second of silence. */
  ping(from: HostName, to: HostName): Promise<boolean>;
  /** Runs a program on a host. */
  host(name: HostName, program: string, args: readonly string[]): Promise<Outcome>;
  /** The first frame that a switch sends or receives at a port while `during` goes on, as tcpdump prints it. */
  capture(name: SwitchName, port: string, filter: string, during: () => Promise<unknown>): Promise<string>;
  /** Runs a program in the management network. */
  manage(program: string, args: readonly string[], settings?: RunSettings): Promise<Outcome>;
  /** Runs netctl in the management network, with a home folder of its own. */
  netctl(args: readonly string[], settings?: RunSettings): Promise<Outcome>;
  /** The same, still running: for tests that kill it. */
  start(args: readonly string[], settings?: RunSettings): ChildProcess;
  /** A port of this machine that leads to a switch's SSH server. */
  relay(name: SwitchName): Promise<Relay>;
  /** Ends everything that was started; may be called twice. */
  stop(): Promise<void>;
}

/** Builds the lab, after removing what killed runs have left. Needs root and what `whyNoLab` names. */
export async function startLab(): Promise<Lab> {
  await removeLeftovers();
  const folder = await claimFolder();
  try {
    return await buildLab(folder);
  } catch (error) {
    await removeLab(folder);
    throw error;
  }
}

async function buildLab(folder: string): Promise<Lab> {
  await chmod(folder, 0o755);
  await layCables(folder);
  const keys = await makeKeys(join(folder, 'keys'));
  const [sw1, sw2] = await Promise.all(SWITCHES.map((name) => startSwitch(folder, name, keys)));
  if (sw1 === undefined || sw2 === undefined) throw new Error('a switch is missing');
  const switches: Readonly<Record<SwitchName, OpenVSwitch>> = { sw1, sw2 };
  const knownHosts = join(folder, 'known_hosts');
  for (const name of SWITCHES) await trustHost(knownHosts, ADDRESSES[name], keys);
  const relays: Relay[] = [];
  const inside = (node: string, program: string, args: readonly string[], settings?: RunSettings): Promise<Outcome> =>
    run(pathOf('nsenter'), [`--net=/run/netns/${namespaceOf(folder, node)}`, program, ...args], settings);
  const manage: Lab['manage'] = (program, args, settings) => inside('mgmt', program, args, settings);
  return {
    folder,
    addresses: ADDRESSES,
    login: { username: LAB_USER, password: LAB_PASSWORD, keyFile: keys.user },
    knownHosts,
    ovs: (name, ...args) => vsctl(switches[name], args),
    shell: (name, line) => run('sh', ['-c', line], { env: switches[name].env }),
    killDatabase: (name) => switches[name].killDatabase(),
    startDatabase: (name) => switches[name].startDatabase(),
    async ping(from, to) {
      const { exitCode } = await inside(from, pathOf('ping'), ['-c', '1', '-i', '0.2', '-w', '1', addressOf(to)]);
      return exitCode === 0;
    },
    host: (name, program, args) => inside(name, program, args),
    capture: (name, port, filter, during) => captureFrame(namespaceOf(folder, name), port, filter, during),
    manage,
    netctl: (args, settings = {}) =>
      manage(process.execPath, [NETCTL, ...args], { ...settings, env: { ...homeIn(folder), ...settings.env } }),
    start: (args, settings = {}) =>
      spawn(pathOf('nsenter'), [`--net=/run/netns/${namespaceOf(folder, 'mgmt')}`, process.execPath, NETCTL, ...args], {
        stdio: 'ignore',
        env: { ...process.env, ...homeIn(folder), ...settings.env },
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

/** Namespaces for all nodes, and the cables between them; every cable is made inside, none touches this machine's own network. */
async function layCables(folder: string): Promise<void> {
  const name = (node: string): string => namespaceOf(folder, node);
  const cable = (a: string, portA: string, b: string, portB: string): string =>
    `link add ${portA} netns ${name(a)} type veth peer name ${portB} netns ${name(b)}`;
  const hosts = SWITCHES.flatMap((device) =>
    HOSTS[device].map((host, index) => ({ device, host, port: `p${index + 1}` })),
  );
  await batch(
    [],
    [
      ...['mgmt', ...SWITCHES, ...hosts.map(({ host }) => host)].map((node) => `netns add ${name(node)}`),
      ...SWITCHES.map((device) => cable(device, 'mgmt0', 'mgmt', device)),
      ...hosts.map(({ device, host, port }) => cable(device, port, host, 'eth0')),
      cable('sw1', 'p4', 'sw2', 'p4'),
    ],
  );
  await Promise.all([
    batch(
      ['-n', name('mgmt')],
      [
        'link set lo up',
        'link add br0 type bridge',
        'address add 10.99.0.1/24 dev br0',
        'link set br0 up',
        ...SWITCHES.map((device) => `link set ${device} master br0 up`),
      ],
    ),
    ...SWITCHES.map((device) =>
      batch(
        ['-n', name(device)],
        [
          'link set lo up',
          `address add ${ADDRESSES[device]}/24 dev mgmt0`,
          ...['mgmt0', 'p1', 'p2', 'p3', 'p4'].map((port) => `link set ${port} up`),
        ],
      ),
    ),
    ...hosts.map(({ host }) =>
      batch(['-n', name(host)], ['link set lo up', `address add ${addressOf(host)}/24 dev eth0`, 'link set eth0 up']),
    ),
  ]);
}

/** The hosts' addresses end in their numbers: h4 is 10.0.0.4. */
function addressOf(host: HostName): string {
  return `10.0.0.${host.slice(1)}`;
}

async function batch(options: readonly string[], commands: readonly string[]): Promise<void> {
  await must('ip', [...options, '-batch', '-'], { input: `${commands.join('\n')}\n` });
}

async function startSwitch(
  folder: string,
  name: SwitchName,
  keys: Awaited<ReturnType<typeof makeKeys>>,
): Promise<OpenVSwitch> {
  const namespace = namespaceOf(folder, name);
  const device = await startOpenVSwitch(namespace, join(folder, name, 'ovs'), name);
  const ports = ['p1', 'p2', 'p3', 'p4'].flatMap((port) => ['--', 'add-port', 'br0', port]);
  await vsctl(device, ports);
  await startSshServer({
    namespace,
    hostname: name,
    address: ADDRESSES[name],
    folder: join(folder, name),
    keys,
    env: { ...device.env, PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
  });
  return device;
}

async function captureFrame(
  namespace: string,
  port: string,
  filter: string,
  during: () => Promise<unknown>,
): Promise<string> {
  // The kernel may take the tag off and hand it over beside the frame; tcpdump puts it back where -e prints it.
  const options = ['-i', port, '-e', '-n', '-l', '-c', '1', '--immediate-mode', filter];
  let seen = false;
  const frame = run(pathOf('nsenter'), [
    `--net=/run/netns/${namespace}`,
    ...['timeout', '5', pathOf('tcpdump'), ...options],
  ]).finally(() => {
    seen = true;
  });
  // tcpdump does not say when it begins to listen, so the traffic goes on until it has caught something.
  while (!seen) await during();
  return (await frame).stdout.trim();
}

/** Where a netctl of this lab keeps what it keeps. */
function homeIn(folder: string): Record<string, string> {
  return { HOME: folder, XDG_STATE_HOME: join(folder, 'state'), XDG_CONFIG_HOME: folder };
}
