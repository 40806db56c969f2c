import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { SubsystemCommand } from './joined-start.js';
import { claimFolder, namespaceOf, removeLab, removeLeftovers } from './namespaces.js';
import { openRelay, type Relay } from './relay.js';
import { must, pathOf } from './run.js';
import { LAB_PASSWORD, LAB_USER, type LabKeys, makeKeys, startSshServer, trustHost } from './ssh-server.js';

/** Modules of the package netconfd, and those of the package frr. */
const MODULE_FOLDERS = ['/usr/share/yuma/modules', '/usr/share/yang'];
const ADDRESSES = { nc1: '10.97.0.11', nc2: '10.97.0.12' } as const;
const PORT = 830;

/** nc1 has a candidate and confirmed commits; nc2 is written to directly, and has a startup configuration. */
export type NetconfNode = keyof typeof ADDRESSES;

const NODES = ['nc1', 'nc2'] as const;
const FLAVOURS = {
  nc1: ['--target=candidate', '--with-startup=false'],
  nc2: ['--target=running', '--with-startup=true'],
} as const satisfies Record<NetconfNode, readonly string[]>;

function configFile(content: string): string {
  return `<config xmlns="urn:ietf:params:xml:ns:netconf:base:1.0">${content}</config>\n`;
}

/** Two NETCONF servers in namespaces of their own. */
export interface NetconfLab {
  readonly folder: string;
  readonly login: { readonly username: string; readonly password: string };
  readonly knownHosts: string;
  readonly addresses: Readonly<Record<NetconfNode, string>>;
  /** A port of this machine that leads to a node. */
  relay(node: NetconfNode): Promise<Relay>;
  /** Ends a server as a crash does, and starts it again with its startup configuration where it has one. */
  restart(node: NetconfNode): Promise<void>;
  /** The subsystem that passes a session on to a node, for a way of one's own to it. */
  subsystem(node: NetconfNode): SubsystemCommand;
  stop(): Promise<void>;
}

/** What the servers have beside the modules of the system's packages, and hold when they start. */
export interface NetconfLabOptions {
  /** A folder with further modules. */
  readonly folder?: string;
  /** What stands in `<config>`. */
  readonly config?: string;
}

/** Builds the lab, after removing what killed runs have left. */
export async function startNetconfLab(
  modules: readonly string[],
  options: NetconfLabOptions = {},
): Promise<NetconfLab> {
  await removeLeftovers();
  const folder = await claimFolder();
  try {
    return await buildLab(folder, modules, options);
  } catch (error) {
    await removeLab(folder);
    throw error;
  }
}

async function buildLab(folder: string, modules: readonly string[], options: NetconfLabOptions): Promise<NetconfLab> {
  await chmod(folder, 0o755);
  await layCables(folder);
  // The servers see another home folder, in which Go keeps its modules.
  if (options.folder !== undefined) await cp(options.folder, yangOf(folder), { recursive: true });
  const keys = await makeKeys(join(folder, 'keys'));
  const knownHosts = join(folder, 'known_hosts');
  const servers = new Map<NetconfNode, { end(): Promise<void> }>();
  const start = async (node: NetconfNode): Promise<void> => {
    servers.set(node, await startServer({ folder, node }, modules, options));
  };
  await Promise.all(NODES.map(start));
  await Promise.all(NODES.map((node) => startSsh(folder, node, keys)));
  for (const node of NODES) await trustHost(knownHosts, ADDRESSES[node], keys);
  const relays: Relay[] = [];
  return {
    folder,
    login: { username: LAB_USER, password: LAB_PASSWORD },
    knownHosts,
    addresses: ADDRESSES,
    async relay(node) {
      const relay = await openRelay(namespaceOf(folder, 'mgmt'), ADDRESSES[node], PORT);
      relays.push(relay);
      return relay;
    },
    async restart(node) {
      await servers.get(node)?.end();
      await start(node);
    },
    subsystem: (node) => ({
      program: pathOf('nsenter'),
      args: [`--net=/run/netns/${namespaceOf(folder, node)}`, ...subsystemOf(folder, node)],
      // What SSH tells it of the client.
      env: { USER: LAB_USER, SSH_CONNECTION: `10.97.0.1 50000 ${ADDRESSES[node]} ${PORT}` },
    }),
    async stop() {
      await Promise.all(relays.splice(0).map((relay) => relay.close()));
      await removeLab(folder);
    },
  };
}

async function layCables(folder: string): Promise<void> {
  const name = (node: string): string => namespaceOf(folder, node);
  const batch = (options: readonly string[], commands: readonly string[]): Promise<string> =>
    must('ip', [...options, '-batch', '-'], { input: `${commands.join('\n')}\n` });
  await batch(
    [],
    [
      ...['mgmt', ...NODES].map((node) => `netns add ${name(node)}`),
      ...NODES.map((node) => `link add mgmt0 netns ${name(node)} type veth peer name ${node} netns ${name('mgmt')}`),
    ],
  );
  await batch(
    ['-n', name('mgmt')],
    [
      'link set lo up',
      'link add br0 type bridge',
      'address add 10.97.0.1/24 dev br0',
      'link set br0 up',
      ...NODES.flatMap((node) => [`link set ${node} master br0`, `link set ${node} up`]),
    ],
  );
  for (const node of NODES) {
    await batch(
      ['-n', name(node)],
      ['link set lo up', `address add ${ADDRESSES[node]}/24 dev mgmt0`, 'link set mgmt0 up'],
    );
  }
}

/**
 * Starts netconfd; returns when its socket is there. Every one has a working folder of its own: it keeps the configuration
 * there that a confirmed commit goes back to.
 */
async function startServer(
  { folder, node }: { readonly folder: string; readonly node: NetconfNode },
  modules: readonly string[],
  options: NetconfLabOptions,
): Promise<{ end(): Promise<void> }> {
  const home = join(folder, node);
  const files = join(home, 'files');
  await mkdir(files, { recursive: true });
  const startup = join(files, 'startup-cfg.xml');
  // What it starts with, and what it saves to; without such a file it would save to the home folder of this machine's user.
  await writeFile(startup, configFile(options.config ?? ''), { flag: 'wx' }).catch(() => undefined);
  // A server that was killed leaves it, and the next one does not start beside it.
  await rm(socketOf(folder, node), { force: true });
  const log = await open(join(home, 'netconfd.out'), 'a');
  const child = spawn(
    pathOf('nsenter'),
    [
      `--net=/run/netns/${namespaceOf(folder, node)}`,
      pathOf('unshare'),
      '--mount',
      // It keeps a file in the home folder that the password file names, whatever HOME says: it gets another one to see.
      ...['sh', '-c', 'mount --bind "$1" "$2" && shift 2 && exec "$@"', 'sh', home, userInfo().homedir],
      pathOf('netconfd'),
      ...FLAVOURS[node],
      `--log=${join(home, 'netconfd.log')}`,
      '--log-level=info',
      `--superuser=${LAB_USER}`,
      `--port=${PORT}`,
      `--ncxserver-sockname=${socketOf(folder, node)}`,
      `--modpath=${[...(options.folder === undefined ? [] : [yangOf(folder)]), ...MODULE_FOLDERS].join(':')}`,
      ...modules.map((module) => `--module=${module}`),
      `--startup=${startup}`,
    ],
    { cwd: files, env: { ...process.env, HOME: home }, stdio: ['ignore', log.fd, log.fd] },
  );
  const ended = once(child, 'exit');
  await log.close();
  await untilListening(child, socketOf(folder, node), join(home, 'netconfd.log'));
  await chmod(socketOf(folder, node), 0o666);
  return {
    async end() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function yangOf(folder: string): string {
  return join(folder, 'yang');
}

function socketOf(folder: string, node: NetconfNode): string {
  return join(folder, node, 'ncx.sock');
}

/** Until a client can connect to the socket; a file alone may be one that a killed server has left. */
async function untilListening(child: ReturnType<typeof spawn>, socket: string, log: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    if (await canConnect(socket)) return;
    if (child.exitCode !== null || Date.now() > deadline) {
      throw new Error(`netconfd does not start: ${(await readFile(log, 'utf8').catch(() => '')).slice(-2000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function canConnect(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket);
    connection.once('connect', () => {
      connection.destroy();
      resolve(true);
    });
    connection.once('error', () => resolve(false));
  });
}

function subsystemOf(folder: string, node: NetconfNode): readonly string[] {
  return [pathOf('netconf-subsystem'), `--ncxserver-sockname=${PORT}@${socketOf(folder, node)}`];
}

async function startSsh(folder: string, node: NetconfNode, keys: LabKeys): Promise<void> {
  await startSshServer({
    namespace: namespaceOf(folder, node),
    hostname: node,
    address: ADDRESSES[node],
    port: PORT,
    subsystem: { name: 'netconf', command: subsystemOf(folder, node).join(' ') },
    folder: join(folder, node, 'ssh'),
    keys,
    env: {},
  });
}
