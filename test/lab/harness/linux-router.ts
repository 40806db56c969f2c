import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { claimFolder, namespaceOf, removeLab, removeLeftovers } from './namespaces.js';
import { must, type Outcome, pathOf, type RunSettings, run } from './run.js';
import { LAB_PASSWORD, LAB_USER, makeKeys, startSshServer, trustHost } from './ssh-server.js';

const ADDRESS = '10.97.0.11';
/** h1 and h2 are at eth1 and eth2 of the router, in networks of their own. */
const HOSTS = ['h1', 'h2'] as const;

export type RouterHost = (typeof HOSTS)[number];

/** A Linux router with a host at each of two ports, and a management network from which it is reached. */
export interface LinuxLab {
  readonly folder: string;
  readonly address: string;
  readonly login: { readonly username: string; readonly password: string };
  readonly knownHosts: string;
  /** nft on the router, beside netctl. */
  nft(...args: string[]): Promise<Outcome>;
  /** Runs a program at a node. */
  at(node: RouterHost | 'r1', program: string, args: readonly string[], settings?: RunSettings): Promise<Outcome>;
  /** The same, without waiting for its end. */
  begin(
    node: RouterHost | 'r1' | 'mgmt',
    program: string,
    args: readonly string[],
    settings?: RunSettings,
  ): ChildProcess;
  /** Runs netctl in the management network, with a home folder of its own. */
  netctl(args: readonly string[], settings?: RunSettings): Promise<Outcome>;
  /** How netctl is started there, for those who do not wait for its end. */
  start(args: readonly string[], settings?: RunSettings): ChildProcess;
  /** Whether nft answers only long after it has changed something. */
  answerLate(late: boolean): Promise<void>;
  stop(): Promise<void>;
}

/** The address of a host: h1 is 10.1.1.2, h2 is 10.1.2.2. */
export function hostAddress(host: RouterHost): string {
  return `10.1.${host.slice(1)}.2`;
}

/** Builds the lab, after removing what killed runs have left. */
export async function startLinuxRouter(): Promise<LinuxLab> {
  await removeLeftovers();
  const folder = await claimFolder();
  try {
    return await buildLab(folder);
  } catch (error) {
    await removeLab(folder);
    throw error;
  }
}

async function buildLab(folder: string): Promise<LinuxLab> {
  await chmod(folder, 0o755);
  await layCables(folder);
  const keys = await makeKeys(join(folder, 'keys'));
  // The account's nft, which may change filters without being root: a file of its own with the one right that this takes.
  const tools = join(folder, 'tools');
  await mkdir(tools);
  await copyFile(pathOf('nft'), join(tools, 'nft.real'));
  await chmod(join(tools, 'nft.real'), 0o755);
  await must('setcap', ['cap_net_admin+ep', join(tools, 'nft.real')]);
  const slow = join(folder, 'slow');
  const wrapper = [
    '#!/bin/sh',
    '"$0.real" "$@"',
    'status=$?',
    `case "$*" in *'add table'*) [ -e ${slow} ] && sleep 20 ;; esac`,
    'exit $status',
    '',
  ];
  await writeFile(join(tools, 'nft'), wrapper.join('\n'), { mode: 0o755 });
  const place = { namespace: namespaceOf(folder, 'r1'), hostname: 'r1', folder: join(folder, 'r1') };
  await startSshServer({ ...place, address: ADDRESS, keys, env: { PATH: `${tools}:/usr/sbin:/usr/bin:/sbin:/bin` } });
  const knownHosts = join(folder, 'known_hosts');
  await trustHost(knownHosts, ADDRESS, keys);
  const inside = (node: string, program: string, args: readonly string[]): string[] => [
    `--net=/run/netns/${namespaceOf(folder, node)}`,
    program,
    ...args,
  ];
  const environment = (settings: RunSettings): Record<string, string> => ({
    HOME: folder,
    XDG_STATE_HOME: join(folder, 'state'),
    XDG_CONFIG_HOME: folder,
    ...settings.env,
  });
  const script = fileURLToPath(new URL('../../../bin/run.js', import.meta.url));
  const begin: LinuxLab['begin'] = (node, program, args, settings = {}) =>
    spawn(pathOf('nsenter'), inside(node, program, args), {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...settings.env },
    });
  return {
    folder,
    address: ADDRESS,
    login: { username: LAB_USER, password: LAB_PASSWORD },
    knownHosts,
    nft: (...args) => run(pathOf('nsenter'), inside('r1', pathOf('nft'), args)),
    at: (node, program, args, settings) => run(pathOf('nsenter'), inside(node, program, args), settings),
    begin,
    netctl: (args, settings = {}) =>
      run(pathOf('nsenter'), inside('mgmt', process.execPath, [script, ...args]), {
        ...settings,
        env: environment(settings),
      }),
    start: (args, settings = {}) => begin('mgmt', process.execPath, [script, ...args], { env: environment(settings) }),
    answerLate: (late) => (late ? writeFile(slow, '') : rm(slow, { force: true })),
    stop: () => removeLab(folder),
  };
}

async function layCables(folder: string): Promise<void> {
  const name = (node: string): string => namespaceOf(folder, node);
  await batch(
    [],
    [
      ...['mgmt', 'r1', ...HOSTS].map((node) => `netns add ${name(node)}`),
      `link add mgmt0 netns ${name('r1')} type veth peer name r1 netns ${name('mgmt')}`,
      ...HOSTS.map(
        (host, index) => `link add eth${index + 1} netns ${name('r1')} type veth peer name eth0 netns ${name(host)}`,
      ),
    ],
  );
  await batch(['-n', name('mgmt')], ['link set lo up', 'address add 10.97.0.1/24 dev r1', 'link set r1 up']);
  await batch(
    ['-n', name('r1')],
    [
      'link set lo up',
      `address add ${ADDRESS}/24 dev mgmt0`,
      'link set mgmt0 up',
      ...[1, 2].flatMap((port) => [`address add 10.1.${port}.1/24 dev eth${port}`, `link set eth${port} up`]),
    ],
  );
  for (const host of HOSTS) {
    const own = hostAddress(host);
    await batch(
      ['-n', name(host)],
      [
        'link set lo up',
        `address add ${own}/24 dev eth0`,
        'link set eth0 up',
        `route add default via ${own.replace(/2$/, '1')}`,
      ],
    );
  }
  const forward = 'echo 1 > /proc/sys/net/ipv4/ip_forward';
  await must('nsenter', [`--net=/run/netns/${name('r1')}`, 'sh', '-c', forward]);
}

async function batch(options: readonly string[], commands: readonly string[]): Promise<void> {
  await must('ip', [...options, '-batch', '-'], { input: `${commands.join('\n')}\n` });
}
