import { appendFile, chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must, pathOf, run } from './run.js';

/** The one account of the lab. It lives in copies of the password files that only the lab's SSH servers see. */
export const LAB_USER = 'netops';
export const LAB_PASSWORD = 'lab-Passw0rd';
/** crypt(3) of LAB_PASSWORD. */
const PASSWORD_HASH =
  '$6$netctllab$C0JryskczTwxc.hZ3ub5rYUalqhDHD2xQDf3tcRqxTBHBVJ2LX0HT41jK0mM5KG.co5E0DhboZ.ATBlZzqzzb.';
const USER_ID = 61_234;

/** Keys for all SSH servers of a lab. */
export interface LabKeys {
  readonly host: string;
  /** The private key that logs in, as a file. */
  readonly user: string;
}

export async function makeKeys(folder: string): Promise<LabKeys> {
  const keys = { host: join(folder, 'host'), user: join(folder, 'user') };
  const generate = (path: string): Promise<string> =>
    must('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'lab', '-f', path]);
  await Promise.all([generate(keys.host), generate(keys.user)]);
  await chmod(`${keys.user}.pub`, 0o644);
  return keys;
}

export interface SshServer {
  readonly namespace: string;
  readonly hostname: string;
  readonly address: string;
  readonly folder: string;
  readonly keys: LabKeys;
  /** The environment of every session. */
  readonly env: Readonly<Record<string, string>>;
  /** Folders that stand at other places, which are made where they are not there, for what logs in. */
  readonly folders?: readonly SeenAt[];
  /** Groups of this machine that the account belongs to. */
  readonly groups?: readonly string[];
  /** What a login leads to, where it is no Unix shell. */
  readonly shell?: string;
  /** 22 where absent. */
  readonly port?: number;
  /** A subsystem and the command that is it. */
  readonly subsystem?: { readonly name: string; readonly command: string };
}

export interface SeenAt {
  readonly folder: string;
  readonly at: string;
}

/** Lines of a shell script, for a namespace of mounts. */
export function mountLines(folders: readonly SeenAt[]): readonly string[] {
  return folders.flatMap(({ folder, at }) => [`mkdir -p ${at}`, `mount --bind ${folder} ${at}`]);
}

/** Starts OpenSSH in a namespace, with a host name and an account of its own; returns when it listens. */
export async function startSshServer(server: SshServer): Promise<void> {
  const { folder } = server;
  await mkdir(folder, { recursive: true });
  await writeAccount(server);
  const config = join(folder, 'sshd_config');
  await writeFile(config, await serverConfig(server));
  const script = [
    'set -e',
    'echo "$1" > /proc/sys/kernel/hostname',
    'mount --bind "$2/passwd" /etc/passwd',
    'mount --bind "$2/shadow" /etc/shadow',
    'mount --bind "$2/group" /etc/group',
    'mount -t tmpfs tmpfs /run',
    'mkdir -m 755 /run/sshd',
    ...mountLines(server.folders ?? []),
    'exec "$3" -f "$4" -E "$2/sshd.log"',
  ].join('\n');
  const shell = ['sh', '-c', script, 'sh', server.hostname, folder, pathOf('sshd'), config];
  // Namespaces of its own for mounts and the host name: nothing of this is seen outside.
  await must('nsenter', [`--net=/run/netns/${server.namespace}`, pathOf('unshare'), '--mount', '--uts', ...shell]);
}

async function writeAccount({ folder, groups = [], shell = '/bin/sh' }: SshServer): Promise<void> {
  const home = join(folder, 'home');
  await mkdir(home);
  const files = ['/etc/passwd', '/etc/shadow', '/etc/group'];
  const [passwd = '', shadow = '', group = ''] = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  await writeFile(join(folder, 'group'), joined(group, groups));
  const line = `${LAB_USER}:x:${USER_ID}:${USER_ID}:netctl lab:${home}:${shell}\n`;
  await writeFile(join(folder, 'passwd'), without(passwd) + line);
  await writeFile(join(folder, 'shadow'), `${without(shadow)}${LAB_USER}:${PASSWORD_HASH}:19000:0:99999:7:::\n`, {
    mode: 0o600,
  });
}

/** The file of groups with the account in these. */
function joined(file: string, groups: readonly string[]): string {
  const lines = file.split('\n').map((line) => {
    if (!groups.includes(line.split(':', 1)[0] ?? '')) return line;
    return `${line}${line.endsWith(':') ? '' : ','}${LAB_USER}`;
  });
  return lines.join('\n');
}

function without(file: string): string {
  const lines = file.split('\n').filter((line) => line !== '' && !line.startsWith(`${LAB_USER}:`));
  return lines.map((line) => `${line}\n`).join('');
}

async function serverConfig({ address, port = 22, subsystem, keys, folder, env }: SshServer): Promise<string> {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  return [
    `Port ${port}`,
    `ListenAddress ${address}`,
    `HostKey ${keys.host}`,
    `PidFile ${join(folder, 'sshd.pid')}`,
    `AuthorizedKeysFile ${keys.user}.pub`,
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication yes',
    'KbdInteractiveAuthentication no',
    'UseDNS no',
    'PrintMotd no',
    'PrintLastLog no',
    // The defaults drop logins of many clients at once (10:30:100) and channels beyond ten.
    'MaxStartups 500',
    'MaxSessions 500',
    'LogLevel VERBOSE',
    ...(variables.length === 0 ? [] : [`SetEnv ${variables.join(' ')}`]),
    ...(subsystem === undefined ? [] : [`Subsystem ${subsystem.name} ${subsystem.command}`]),
    ...(await penaltySettings()),
    '',
  ].join('\n');
}

/** OpenSSH 9.8 and later shut out an address for a while after failed logins, which tests make on purpose. */
async function penaltySettings(): Promise<readonly string[]> {
  const { stderr } = await run(pathOf('ssh-keygen').replace(/ssh-keygen$/, 'ssh'), ['-V']);
  const match = /OpenSSH_(?<major>\d+)\.(?<minor>\d+)/.exec(stderr);
  const [major, minor] = [Number(match?.groups?.['major']), Number(match?.groups?.['minor'])];
  return major > 9 || (major === 9 && minor >= 8) ? ['PerSourcePenalties no'] : [];
}

/** Adds the server's key to a known_hosts file under an address, or under another name that known_hosts can have. */
export async function trustHost(file: string, address: string, keys: LabKeys): Promise<void> {
  const [type, key] = (await readFile(`${keys.host}.pub`, 'utf8')).split(' ');
  await appendFile(file, `${address} ${type} ${key}\n`);
}
