import { chmod, chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must, type Outcome, pathOf, run } from './run.js';
import { mountLines, type SeenAt } from './ssh-server.js';

/** FRR with zebra, staticd and bgpd in a namespace of its own. */
export interface Frr {
  /** Where its files are seen by whoever speaks to it. */
  readonly folders: readonly SeenAt[];
  /** vtysh on the host, beside netctl: each argument is a command. May fail. */
  vtysh(...commands: string[]): Promise<Outcome>;
  /** `show running-config`, byte for byte. */
  running(): Promise<string>;
  /** The saved configuration, byte for byte. */
  saved(): Promise<string>;
}

/** Who may speak to the daemons, and who may write their configuration. */
export const FRR_GROUPS = ['frrvty', 'frr'];

const DAEMONS = ['zebra', 'staticd', 'bgpd'];

export interface FrrSettings {
  readonly namespace: string;
  readonly folder: string;
  readonly hostname: string;
  /** The lines it starts with. */
  readonly config: readonly string[];
}

/** Starts the daemons and hands them their configuration; returns when they hold it. */
export async function startFrr({ namespace, folder, hostname, config }: FrrSettings): Promise<Frr> {
  const [etc, sockets] = [join(folder, 'etc'), join(folder, 'run')];
  const file = join(etc, 'frr.conf');
  const owner = await frrOwner();
  for (const path of [etc, sockets]) await mkdir(path, { recursive: true });
  await writeFile(file, `${config.join('\n')}\n`, { mode: 0o660 });
  await writeFile(join(etc, 'vtysh.conf'), 'service integrated-vtysh-config\n');
  for (const path of [etc, sockets, file]) await chown(path, owner.user, owner.group);
  // The account may write what `write memory` writes.
  for (const path of [etc, sockets]) await chmod(path, 0o770);
  const folders = [
    { folder: etc, at: '/etc/frr' },
    { folder: sockets, at: '/run/frr' },
  ];
  const inside = (lines: readonly string[], args: readonly string[] = []): Promise<Outcome> => {
    const own = ['echo "$1" > /proc/sys/kernel/hostname', 'mount -t tmpfs tmpfs /run', ...mountLines(folders), 'shift'];
    const script = ['set -e', ...own, ...lines];
    const shell = ['sh', '-c', script.join('\n'), 'sh', hostname, ...args];
    return run(pathOf('nsenter'), [`--net=/run/netns/${namespace}`, pathOf('unshare'), '--mount', '--uts', ...shell]);
  };
  const vtysh = (...commands: string[]): Promise<Outcome> =>
    inside(
      ['exec vtysh "$@"'],
      commands.flatMap((command) => ['-c', command]),
    );
  const logs = (daemon: string): string => `--log file:${join(sockets, `${daemon}.log`)}`;
  const started = await inside([
    // The daemons would take the vtysh that is not theirs for their own if they listened to the whole machine.
    ...DAEMONS.map((daemon) => `/usr/lib/frr/${daemon} -d -A 127.0.0.1 ${logs(daemon)}`),
    'export VTYSH_HISTFILE=/dev/null',
    'vtysh -b',
    // Saved as FRR writes it, not as it was written by hand.
    "vtysh -c 'write memory'",
  ]);
  if (started.exitCode !== 0) throw new Error(`FRR does not start: ${started.stderr}${started.stdout}`);
  return {
    folders,
    vtysh,
    async running() {
      const { exitCode, stdout, stderr } = await vtysh('show running-config');
      if (exitCode !== 0) throw new Error(`vtysh ended with ${exitCode}: ${stdout}${stderr}`);
      return stdout;
    },
    saved: () => readFile(file, 'utf8'),
  };
}

async function frrOwner(): Promise<{ readonly user: number; readonly group: number }> {
  const passwd = await readFile('/etc/passwd', 'utf8');
  const [, , user, group] =
    passwd
      .split('\n')
      .find((line) => line.startsWith('frr:'))
      ?.split(':') ?? [];
  if (user === undefined || group === undefined) throw new Error('the package has made no account "frr"');
  return { user: Number(user), group: Number(group) };
}

/** Starts BIRD in a namespace. */
export async function startBird(namespace: string, folder: string, config: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [file, socket] = [join(folder, 'bird.conf'), join(folder, 'bird.ctl')];
  await writeFile(file, `${config.join('\n')}\n`);
  const args = ['-c', file, '-s', socket, '-P', join(folder, 'bird.pid')];
  await must('nsenter', [`--net=/run/netns/${namespace}`, pathOf('bird'), ...args]);
}

/** `birdc` on the BIRD whose files are in this folder; what it prints. */
export function birdc(folder: string, command: string): Promise<string> {
  return must('birdc', ['-r', '-s', join(folder, 'bird.ctl'), ...command.split(' ')]);
}
