import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

const SSHD = '/usr/sbin/sshd';

/** A real OpenSSH server on 127.0.0.1. */
export interface OpenSshServer {
  readonly port: number;
  /** Type and key, as in known_hosts. */
  readonly hostKey: string;
  readonly folder: string;
  /** Who may log in with `privateKey`. */
  readonly user: string;
  readonly privateKey: string;
  /** Who may log in with a password; undefined where that cannot be arranged. */
  readonly account: { readonly user: string; readonly password: string } | undefined;
  close(): Promise<void>;
}

/** Why no OpenSSH server can be started here; undefined where one can. */
export function whyNoOpenSsh(): string | undefined {
  if (!existsSync(SSHD)) return `there is no ${SSHD}`;
  if (spawnSync('ssh-keygen', ['-?']).error !== undefined) return 'there is no ssh-keygen';
  return undefined;
}

/**
 * Starts a server with a configuration of its own, plus the lines given. As root it runs in a mount namespace with account
 * files of its own, so that a user with a password can be had without a trace on the machine.
 */
export async function startOpenSsh(lines: readonly string[] = []): Promise<OpenSshServer> {
  const folder = await mkdtemp(join(tmpdir(), 'netctl-sshd-'));
  const port = await freePort();
  for (const name of ['host', 'user']) keygen(['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', join(folder, name)]);
  await copyFile(join(folder, 'user.pub'), join(folder, 'authorized_keys'));
  const config = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${join(folder, 'host')}`,
    `AuthorizedKeysFile ${join(folder, 'authorized_keys')}`,
    'PidFile none',
    'UsePAM no',
    'StrictModes no',
    'PermitRootLogin yes',
    'PasswordAuthentication yes',
    'KbdInteractiveAuthentication no',
    ...lines,
  ];
  await writeFile(join(folder, 'sshd_config'), `${config.join('\n')}\n`);
  const account = await writeAccounts(folder);
  const child = account === undefined ? spawnPlain(folder) : spawnWithAccounts(folder);
  const log: string[] = [];
  child.stderr?.on('data', (data: Buffer) => log.push(data.toString()));
  await waitForPort(port, child, log).catch((error) => {
    child.kill();
    throw error;
  });
  const hostKey = (await readFile(join(folder, 'host.pub'), 'utf8')).trim();
  return {
    port,
    hostKey,
    folder,
    user: userInfo().username,
    privateKey: await readFile(join(folder, 'user'), 'utf8'),
    account,
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs ssh-keygen; fails the test where it fails. */
export function keygen(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('ssh-keygen', [...args], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout;
}

const ACCOUNT = { user: 'netctl-test', password: 'pass word 1' };

async function writeAccounts(folder: string): Promise<OpenSshServer['account']> {
  if (process.getuid?.() !== 0 || spawnSync('unshare', ['-m', 'true']).status !== 0) return undefined;
  const hash = spawnSync('openssl', ['passwd', '-6', ACCOUNT.password], { encoding: 'utf8' });
  if (hash.status !== 0) return undefined;
  const [passwd, shadow] = await Promise.all([readFile('/etc/passwd', 'utf8'), readFile('/etc/shadow', 'utf8')]);
  await writeFile(join(folder, 'passwd'), `${passwd.trimEnd()}\n${ACCOUNT.user}:x:60999:60999::/:/bin/sh\n`);
  await writeFile(
    join(folder, 'shadow'),
    `${shadow.trimEnd()}\n${ACCOUNT.user}:${hash.stdout.trim()}:19000:0:99999:7:::\n`,
  );
  return ACCOUNT;
}

function spawnPlain(folder: string): ChildProcess {
  return spawn(SSHD, ['-D', '-e', '-f', join(folder, 'sshd_config')], { stdio: ['ignore', 'ignore', 'pipe'] });
}

function spawnWithAccounts(folder: string): ChildProcess {
  const script = [
    'mount --bind "$1/passwd" /etc/passwd',
    'mount --bind "$1/shadow" /etc/shadow',
    'mount -t tmpfs none /run',
    'mkdir /run/sshd',
    `exec ${SSHD} -D -e -f "$1/sshd_config"`,
  ].join(' && ');
  return spawn('unshare', ['-m', 'sh', '-c', script, 'sh', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function waitForPort(port: number, child: ChildProcess, log: readonly string[]): Promise<void> {
  const answers = (): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', () => resolve(false));
      socket.once('data', () => {
        socket.destroy();
        resolve(true);
      });
    });
  const deadline = Date.now() + 10_000;
  while (!(await answers())) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`sshd does not answer: ${log.join('')}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
