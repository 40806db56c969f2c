import { spawn } from 'node:child_process';
import { chmod, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createConnect } from '../../../src/transports/ssh-cli/connect.js';
import type { Session } from '../../../src/transports/transport.js';
import { claimFolder, namespaceOf, removeLab, removeLeftovers } from '../harness/namespaces.js';
import { openRelay, type Relay } from '../harness/relay.js';
import { must, type Outcome, pathOf, type RunSettings, run } from '../harness/run.js';
import { type LabKeys, makeKeys, trustHost } from '../harness/ssh-server.js';

const ADDRESS = '10.97.0.21';
const USER = 'admin';
/** Each at a port of the switch of the same number. */
const HOSTS = ['h1', 'h2', 'h3'] as const;
/** A kernel that boots from files of this machine needs about two seconds, with a machine full of tests many more. */
const BOOT_MS = 60_000;

export type UmlHost = (typeof HOSTS)[number];

/** A Linux bridge with a kernel of its own, hosts at its ports p1, p2 and p3, and a management network. */
export interface UmlSwitch {
  readonly folder: string;
  readonly address: string;
  readonly user: string;
  readonly keyFile: string;
  readonly knownHosts: string;
  /** A session with the switch, beside netctl. */
  connect(): Promise<Session>;
  /** Runs a program at a host. */
  at(node: UmlHost, program: string, args: readonly string[], settings?: RunSettings): Promise<Outcome>;
  /** Runs netctl in the management network, with a home folder of its own. */
  netctl(args: readonly string[], settings?: RunSettings): Promise<Outcome>;
  /** Puts a mistake behind the first line of the next batch that bridge is given. */
  refuseNext(): Promise<void>;
  stop(): Promise<void>;
}

/** All hosts are in one network, so that the VLANs of their ports alone decide who reaches whom: h1 is 10.2.0.1. */
export function umlAddress(host: UmlHost): string {
  return `10.2.0.${host.slice(1)}`;
}

/** Boots the switch, after removing what killed runs have left. */
export async function startUmlSwitch(): Promise<UmlSwitch> {
  await removeLeftovers();
  const folder = await claimFolder();
  try {
    return await build(folder);
  } catch (error) {
    const console = await readFile(join(folder, 'console.log'), 'utf8').catch(() => '');
    await removeLab(folder);
    throw new Error(`the switch does not start; its console:\n${console.slice(-4000)}`, { cause: error });
  }
}

async function build(folder: string): Promise<UmlSwitch> {
  await chmod(folder, 0o755);
  await layCables(folder);
  const keys = await makeKeys(join(folder, 'keys'));
  const knownHosts = join(folder, 'known_hosts');
  await trustHost(knownHosts, ADDRESS, keys);
  await writeFiles(folder, keys);
  await boot(folder);
  const relay = await openRelay(namespaceOf(folder, 'mgmt'), ADDRESS, 22);
  const connect = await connecting(relay, knownHosts, keys);
  const inside = (node: string, program: string, args: readonly string[]): string[] => [
    `--net=/run/netns/${namespaceOf(folder, node)}`,
    program,
    ...args,
  ];
  const script = fileURLToPath(new URL('../../../bin/run.js', import.meta.url));
  const own = { HOME: folder, XDG_STATE_HOME: join(folder, 'state'), XDG_CONFIG_HOME: folder };
  let mistakes = 0;
  return {
    folder,
    address: ADDRESS,
    user: USER,
    keyFile: keys.user,
    knownHosts,
    connect,
    at: (node, program, args, settings) => run(pathOf('nsenter'), inside(node, program, args), settings),
    netctl: (args, settings = {}) =>
      run(pathOf('nsenter'), inside('mgmt', process.execPath, [script, ...args]), {
        ...settings,
        env: { ...own, ...settings.env },
      }),
    refuseNext: () => writeFile(join(folder, 'mistake'), `${++mistakes}\n`),
    async stop() {
      await relay.close();
      await removeLab(folder);
    },
  };
}

/** Waits until the switch answers: a relay listens before there is anything behind it. */
async function connecting(relay: Relay, knownHosts: string, keys: LabKeys): Promise<() => Promise<Session>> {
  const connect = createConnect();
  const privateKey = await readFile(keys.user, 'utf8');
  const endpoint = {
    name: 'sw1',
    host: relay.host,
    port: relay.port,
    login: { username: USER, privateKey },
    jumps: [],
    hostKeys: { policy: 'strict', files: [knownHosts], alias: ADDRESS },
    algorithms: { legacy: false },
    timeouts: { connect: 10, login: 10, command: 30 },
  } as const;
  const deadline = Date.now() + BOOT_MS;
  for (;;) {
    try {
      await (await connect(endpoint, { kind: 'exec' })).close();
      return () => connect(endpoint, { kind: 'exec' });
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(100);
    }
  }
}

/** Hosts, and the far ends of the switch's ports: a tap each, joined by a plain bridge with the cable to the host. */
async function layCables(folder: string): Promise<void> {
  const name = (node: string): string => namespaceOf(folder, node);
  await batch(
    [],
    [
      ...['mgmt', 'sw', ...HOSTS].map((node) => `netns add ${name(node)}`),
      `link add c0 netns ${name('sw')} type veth peer name sw netns ${name('mgmt')}`,
      ...HOSTS.map(
        (host, at) => `link add c${at + 1} netns ${name('sw')} type veth peer name eth0 netns ${name(host)}`,
      ),
    ],
  );
  await batch(['-n', name('mgmt')], ['link set lo up', 'address add 10.97.0.1/24 dev sw', 'link set sw up']);
  for (const host of HOSTS) {
    const own = [`address add ${umlAddress(host)}/24 dev eth0`, 'link set eth0 up'];
    await batch(['-n', name(host)], ['link set lo up', ...own]);
  }
  await batch(['-n', name('sw')], ['link set lo up', ...[0, ...HOSTS.keys()].map((_, at) => at).flatMap(cable)]);
}

function cable(at: number): readonly string[] {
  return [
    `tuntap add t${at} mode tap`,
    `link add b${at} type bridge forward_delay 0 mcast_snooping 0`,
    `link set b${at} up`,
    `link set t${at} master b${at} up`,
    `link set c${at} master b${at} up`,
  ];
}

async function batch(options: readonly string[], commands: readonly string[]): Promise<void> {
  await must('ip', [...options, '-batch', '-'], { input: `${commands.join('\n')}\n` });
}

async function writeFiles(folder: string, keys: LabKeys): Promise<void> {
  await mkdir(join(folder, 'tools'));
  await mkdir(join(folder, 'home'));
  const passwd = await readFile('/etc/passwd', 'utf8');
  // An account of the kernel's own root, with a plain shell and no start-up files.
  await writeFile(join(folder, 'passwd'), `${passwd}${USER}:x:0:0:lab:${join(folder, 'home')}:/bin/sh\n`);
  await writeFile(join(folder, 'shadow'), `${USER}:*:19000:0:99999:7:::\nroot:*:19000:0:99999:7:::\n`);
  const files: Readonly<Record<string, readonly string[]>> = {
    init: initLines(folder),
    sshd_config: sshdLines(folder, keys),
    'tools/bridge': wrapperLines(folder),
  };
  for (const [file, lines] of Object.entries(files)) {
    await writeFile(join(folder, file), `${lines.join('\n')}\n`, { mode: 0o755 });
  }
}

/** What the kernel runs first: this machine's files are its own, read-only, and modules come from the package of the kernel. */
function initLines(folder: string): readonly string[] {
  const ports = HOSTS.map((_, at) => `ip link set vec${at + 1} name p${at + 1}; ip link set p${at + 1} master br0 up`);
  return [
    '#!/bin/sh',
    'export PATH=/usr/sbin:/usr/bin:/sbin:/bin',
    'mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t tmpfs tmpfs /run',
    'mkdir -p /dev/pts /run/sshd /run/modules/lib; mount -t devpts devpts /dev/pts',
    'ln -s /usr/lib/uml/modules /run/modules/lib/modules',
    'modprobe -d /run/modules -a ipv6 8021q bridge dummy nf_tables nft_log nft_limit',
    `mount --bind ${folder}/passwd /etc/passwd; mount --bind ${folder}/shadow /etc/shadow`,
    'hostname sw1; ip link set lo up',
    `ip link set vec0 name mgmt0; ip link set mgmt0 up; ip address add ${ADDRESS}/24 dev mgmt0`,
    'ip link add br0 type bridge vlan_filtering 1 stp_state 0 forward_delay 0; ip link set br0 up',
    ...ports,
    `exec /usr/sbin/sshd -D -f ${folder}/sshd_config`,
  ];
}

function sshdLines(folder: string, keys: LabKeys): readonly string[] {
  return [
    'Port 22',
    `HostKey ${keys.host}`,
    'PidFile /run/sshd.pid',
    `AuthorizedKeysFile ${keys.user}.pub`,
    'StrictModes no',
    'UsePAM no',
    'PermitRootLogin yes',
    'UseDNS no',
    'PrintMotd no',
    'PrintLastLog no',
    `SetEnv PATH=${folder}/tools:/usr/sbin:/usr/bin:/sbin:/bin`,
  ];
}

/** The real bridge, which is handed a VLAN that there cannot be behind the first line of a batch where that is asked for. */
function wrapperLines(folder: string): readonly string[] {
  return [
    '#!/bin/sh',
    `asked=$(cat ${folder}/mistake 2>/dev/null)`,
    'if [ "$1" = -batch ] && [ -n "$asked" ] && [ "$asked" != "$(cat /run/mistake 2>/dev/null)" ]; then',
    '  echo "$asked" > /run/mistake',
    '  sed \'1a vlan add dev p1 vid 5000\' | /usr/sbin/bridge "$@"',
    'else',
    '  exec /usr/sbin/bridge "$@"',
    'fi',
  ];
}

async function boot(folder: string): Promise<void> {
  const library = join(folder, 'xstate.so');
  const source = fileURLToPath(new URL('xstate.c', import.meta.url));
  const built = await run('gcc', ['-shared', '-fPIC', '-O2', '-o', library, source]);
  if (built.exitCode !== 0) throw new Error(`gcc ended with ${built.exitCode}: ${built.stderr}`);
  const devices = [0, ...HOSTS.keys()].map((_, at) => `vec${at}:transport=tap,ifname=t${at},depth=64`);
  const args = [
    ...['mem=96M', 'rootfstype=hostfs', 'rootflags=/', 'ro', `init=${join(folder, 'init')}`],
    ...['quiet', 'con=null', 'con0=null,fd:1', `uml_dir=${folder}`, 'umid=sw1', ...devices],
  ];
  const log = await open(join(folder, 'console.log'), 'w');
  const inside = [`--net=/run/netns/${namespaceOf(folder, 'sw')}`, '/usr/bin/linux.uml', ...args];
  // Its memory is a file: on a disk, every change of it would be written there.
  const env = { ...process.env, LD_PRELOAD: library, TMPDIR: '/dev/shm' };
  spawn(pathOf('nsenter'), inside, { env, stdio: ['ignore', log.fd, log.fd], detached: true }).unref();
  await log.close();
  await rm(join(folder, 'mistake'), { force: true });
}
