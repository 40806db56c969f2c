import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ssh2 from 'ssh2';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createConnect } from '../../src/transports/index.js';
import type { Endpoint, Login, Session } from '../../src/transports/transport.js';
import { scriptedCli, TEST_SHELL } from '../support/ssh-cli-script.js';
import { makeKey, type SshDevice, type SshDeviceOptions, startSshDevice } from '../support/ssh-device.js';
import { endpointFor, errorOf, knownHostsFor, op, tempFolder } from '../support/ssh-endpoint.js';

const PASSWORD = 'secret-word';

async function device(options: SshDeviceOptions = {}): Promise<SshDevice> {
  const started = await startSshDevice({ password: PASSWORD, shell: scriptedCli(), ...options });
  onTestFinished(() => started.close());
  return started;
}

async function open(to: SshDevice, change: Partial<Endpoint> = {}): Promise<Session> {
  const session = await createConnect()(endpointFor(to.port, await knownHostsFor(to), change), TEST_SHELL);
  onTestFinished(() => session.close());
  return session;
}

function login(more: Partial<Login>): { login: Login } {
  return { login: { username: 'admin', ...more } };
}

describe('ways to log in', () => {
  it('password', async () => {
    const sw1 = await device();
    await open(sw1);
    expect(sw1.attempts).toEqual(['password']);
  });

  it.each(['ed25519', 'rsa', 'ecdsa'] as const)('private key %s', async (kind) => {
    const key = makeKey(kind);
    await open(await device({ publicKeys: [key.public] }), login({ privateKey: key.private }));
  });

  it('private key with a passphrase', async () => {
    const secured = { passphrase: 'open sesame', cipher: 'aes256-ctr', rounds: 4 };
    const key = ssh2.utils.generateKeyPairSync('rsa', { bits: 2048, ...secured });
    const sw1 = await device({ publicKeys: [key.public] });
    await open(sw1, login({ privateKey: key.private, passphrase: 'open sesame' }));
    for (const [passphrase, words] of [
      [undefined, 'no passphrase is given'],
      ['wrong', 'passphrase of the private key is wrong'],
    ] as const) {
      const more = { privateKey: key.private, ...(passphrase === undefined ? {} : { passphrase }) };
      expect(await errorOf(open(sw1, login(more)))).toMatchObject({
        code: 'NETCTL_SSH_AUTH',
        message: expect.stringContaining(words),
      });
    }
  });

  it('agent', async (context) => {
    const folder = await mkdtemp(join(tmpdir(), 'netctl-agent-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const socket = join(folder, 'agent');
    if (spawnSync('ssh-agent', ['-h']).error !== undefined) return context.skip('there is no ssh-agent here');
    const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: ['ignore', 'pipe', 'ignore'] });
    onTestFinished(() => void agent.kill());
    await once(agent.stdout, 'data');
    const [other, key] = [makeKey(), makeKey()];
    for (const [name, pair] of [
      ['other', other],
      ['key', key],
    ] as const) {
      await writeFile(join(folder, name), pair.private, { mode: 0o600 });
      const added = spawnSync('ssh-add', [join(folder, name)], { env: { SSH_AUTH_SOCK: socket }, encoding: 'utf8' });
      expect(added.stderr).toContain('Identity added');
    }
    const sw1 = await device({ publicKeys: [key.public] });
    await open(sw1, login({ agent: socket }));
    // An agent that is not there does not keep the password from being tried.
    await open(sw1, login({ agent: join(folder, 'missing'), password: PASSWORD }));
  });

  it('keyboard-interactive, where it asks for the password', async () => {
    const keyboard = [[{ prompt: 'Password: ', echo: false, answer: PASSWORD }]];
    const sw1 = await startSshDevice({ keyboard, shell: scriptedCli() });
    onTestFinished(() => sw1.close());
    await open(sw1);
    expect(sw1.attempts).toEqual(['password', 'keyboard-interactive']);
  });

  it('keyboard-interactive with a one-time password, asked once', async () => {
    const keyboard = [
      [{ prompt: 'Password: ', echo: false, answer: PASSWORD }],
      [{ prompt: 'One-time password: ', echo: true, answer: '123456' }],
    ];
    const sw1 = await startSshDevice({ keyboard, shell: scriptedCli() });
    onTestFinished(() => sw1.close());
    const asked: [string, boolean][] = [];
    const ask = async (question: string, echo: boolean): Promise<string> => {
      asked.push([question, echo]);
      return '123456';
    };
    await open(sw1, login({ password: PASSWORD, ask }));
    expect(asked).toEqual([['One-time password: ', true]]);
    asked.length = 0;
    const wrong = async (question: string, echo: boolean): Promise<string> => {
      asked.push([question, echo]);
      return '000000';
    };
    expect((await errorOf(open(sw1, login({ password: PASSWORD, ask: wrong })))).code).toBe('NETCTL_SSH_AUTH');
    expect(asked).toHaveLength(1);
    // Nobody to ask.
    const error = await errorOf(open(sw1));
    expect(error).toMatchObject({
      code: 'NETCTL_SSH_AUTH',
      message: expect.stringContaining('it asks "One-time password: "'),
    });
  });

  it('does not run the clock while a person types', async () => {
    const keyboard = [[{ prompt: 'Code: ', echo: true, answer: '1' }]];
    const sw1 = await startSshDevice({ keyboard, shell: scriptedCli() });
    onTestFinished(() => sw1.close());
    const ask = (): Promise<string> => new Promise((resolve) => setTimeout(resolve, 700, '1'));
    await open(sw1, { ...login({ ask }), timeouts: { connect: 5, login: 0.5, command: 5 } });
  });
});

describe('a refused login', () => {
  it('says what was tried and what the device offers', async () => {
    const key = makeKey();
    const sw1 = await device({ publicKeys: [makeKey().public] });
    const error = await errorOf(open(sw1, login({ password: 'wrong', privateKey: key.private })));
    expect(error).toMatchObject({ code: 'NETCTL_SSH_AUTH', device: 'sw1' });
    expect(error.message).toBe(
      `127.0.0.1:${sw1.port} refused the login as "admin"; tried: private key, password; it offers: publickey, password`,
    );
    expect(error.message).not.toContain('wrong');
  });

  it('does not send a wrong password twice', async () => {
    const keyboard = [[{ prompt: 'Password: ', echo: false, answer: PASSWORD }]];
    const sw1 = await device({ keyboard });
    await errorOf(open(sw1, login({ password: 'wrong' })));
    expect(sw1.attempts).toEqual(['password']);
  });

  it('without any means says what is asked for', async () => {
    const error = await errorOf(open(await device(), login({})));
    expect(error.message).toContain('tried: nothing');
    expect(error.message).toContain('it offers: password');
  });
});

describe('the host key', () => {
  it('that is not known is refused, with its fingerprint and how to accept it', async () => {
    const sw1 = await device();
    const file = join(await tempFolder(), 'known_hosts');
    const error = await errorOf(createConnect()(endpointFor(sw1.port, file), TEST_SHELL));
    expect(error).toMatchObject({ code: 'NETCTL_SSH_HOST_KEY_UNKNOWN', device: 'sw1' });
    expect(error.message).toMatch(/ssh-ed25519 SHA256:[A-Za-z0-9+/]{43}/);
    expect(error.hint).toContain('--host-key-policy accept-new');
    expect(sw1.attempts).toEqual([]);
  });

  it('that is new is written down once where that is allowed', async () => {
    const sw1 = await device();
    const file = join(await tempFolder(), 'ssh', 'known_hosts');
    const endpoint = endpointFor(sw1.port, file, { hostKeys: { policy: 'accept-new', files: [file] } });
    const connect = createConnect();
    const sessions = await Promise.all([1, 2, 3].map(() => connect(endpoint, TEST_SHELL)));
    for (const session of sessions) await session.close();
    expect(await readFile(file, 'utf8')).toBe(`[127.0.0.1]:${sw1.port} ${sw1.hostKey}\n`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(join(file, '..'))).mode & 0o777).toBe(0o700);
    const again = await createConnect()(endpointFor(sw1.port, file), TEST_SHELL);
    await again.close();
  });

  it('is added behind a last line without an end', async () => {
    const sw1 = await device();
    const file = await knownHostsFor({ port: 1, hostKey: sw1.hostKey });
    const before = (await readFile(file, 'utf8')).trimEnd();
    await writeFile(file, before);
    await open(sw1, { hostKeys: { policy: 'accept-new', files: [file] } });
    expect(await readFile(file, 'utf8')).toBe(`${before}\n[127.0.0.1]:${sw1.port} ${sw1.hostKey}\n`);
  });

  it.each(['strict', 'accept-new'] as const)(
    'that has changed is refused (%s), naming the old line',
    async (policy) => {
      const [sw1, other] = [await device(), await device()];
      const file = await knownHostsFor({ port: 1, hostKey: sw1.hostKey }, { port: sw1.port, hostKey: other.hostKey });
      const before = await readFile(file, 'utf8');
      const error = await errorOf(open(sw1, { hostKeys: { policy, files: [file] } }));
      expect(error).toMatchObject({
        code: 'NETCTL_SSH_HOST_KEY_CHANGED',
        message: expect.stringContaining(`${file}:2`),
      });
      expect(sw1.attempts).toEqual([]);
      expect(await readFile(file, 'utf8')).toBe(before);
    },
  );

  it('is asked for in a type that is known', async () => {
    const keys = [makeKey('ed25519').private, makeKey('rsa').private];
    const both = await device({ hostKeys: keys });
    const rsa = await device({ hostKeys: [keys[1] ?? ''] });
    await open(both, {
      hostKeys: { policy: 'strict', files: [await knownHostsFor({ port: both.port, hostKey: rsa.hostKey })] },
    });
  });

  it('can be known under an alias, or without the port', async () => {
    const sw1 = await device();
    const file = join(await tempFolder(), 'known_hosts');
    await writeFile(file, `core ${sw1.hostKey}\n127.0.0.1 ${sw1.hostKey}\n`);
    await open(sw1, { hostKeys: { policy: 'strict', files: [file], alias: 'core' } });
    await open(sw1, { hostKeys: { policy: 'strict', files: [file] } });
    expect(
      (await errorOf(open(sw1, { hostKeys: { policy: 'strict', files: [file], alias: 'edge' } }))).message,
    ).toContain('edge');
  });

  it('that is revoked is refused', async () => {
    const sw1 = await device();
    const file = join(await tempFolder(), 'known_hosts');
    await writeFile(file, `[127.0.0.1]:${sw1.port} ${sw1.hostKey}\n@revoked * ${sw1.hostKey}\n`);
    const error = await errorOf(open(sw1, { hostKeys: { policy: 'accept-new', files: [file] } }));
    expect(error.code).toBe('NETCTL_SSH_HOST_KEY_REVOKED');
  });
});

describe('algorithms', () => {
  it.each([
    ['key exchange', { kex: ['diffie-hellman-group14-sha1'] }, 'diffie-hellman-group14-sha1'],
    ['cipher', { cipher: ['aes128-cbc', '3des-cbc'] }, 'aes128-cbc, 3des-cbc'],
    ['MAC', { cipher: ['aes128-ctr'], hmac: ['hmac-sha1'] }, 'hmac-sha1'],
    ['host key', { serverHostKey: ['ssh-rsa'] }, 'ssh-rsa'],
  ] as const)('no %s in common', async (kind, algorithms, offered) => {
    const lists: ssh2.Algorithms = Object.fromEntries(
      Object.entries(algorithms).map(([name, list]) => [name, [...list]]),
    );
    const sw1 = await device({ algorithms: lists, hostKeys: [makeKey('rsa').private] });
    const error = await errorOf(open(sw1));
    expect(error).toMatchObject({ code: 'NETCTL_SSH_ALGORITHMS', device: 'sw1' });
    expect(error.message).toContain(`no ${kind} algorithm in common`);
    expect(error.message).toContain(`it offers ${offered};`);
    expect(error.hint).toContain('ssh: { legacy: true }');
    await open(sw1, { algorithms: { legacy: true } });
  });

  it('old ones are offered last', async () => {
    const sw1 = await device({ hostKeys: [makeKey().private] });
    await open(sw1, { algorithms: { legacy: true } });
  });
});

describe('a device that cannot be reached', () => {
  it('closed port', async () => {
    const sw1 = await device();
    await sw1.close();
    const error = await errorOf(open(sw1));
    expect(error).toMatchObject({ code: 'NETCTL_SSH_UNREACHABLE', device: 'sw1' });
    expect(error.message).toContain('the connection is refused (ECONNREFUSED)');
  });

  it('unknown name', async () => {
    const endpoint = endpointFor(22, await knownHostsFor(), { host: 'no-such-host.invalid' });
    const error = await errorOf(createConnect()(endpoint, TEST_SHELL));
    expect(error.code).toBe('NETCTL_SSH_UNREACHABLE');
  });

  async function listener(onConnection: (socket: import('node:net').Socket) => void): Promise<number> {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      onTestFinished(() => void socket.destroy());
      onConnection(socket);
    });
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('not listening');
    return address.port;
  }

  it('accepts and says nothing', async () => {
    const port = await listener(() => undefined);
    const endpoint = endpointFor(port, await knownHostsFor(), { timeouts: { connect: 0.2, login: 5, command: 5 } });
    const error = await errorOf(createConnect()(endpoint, TEST_SHELL));
    expect(error).toMatchObject({ code: 'NETCTL_SSH_TIMEOUT', device: 'sw1', recoverable: true });
    expect(error.message).toContain('within 0.2 s while waiting for its side of the key exchange');
  });

  it('closes at once', async () => {
    const port = await listener((socket) => socket.end());
    const error = await errorOf(createConnect()(endpointFor(port, await knownHostsFor()), TEST_SHELL));
    expect(error.code).toBe('NETCTL_SSH_CLOSED');
  });

  it('speaks something else', async () => {
    const port = await listener((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'.repeat(600)));
    const error = await errorOf(createConnect()(endpointFor(port, await knownHostsFor()), TEST_SHELL));
    expect(error.code).toBe('NETCTL_SSH_PROTOCOL');
  });

  it('is not waited for once the run is cancelled', async () => {
    const port = await listener(() => undefined);
    const controller = new AbortController();
    const opened = errorOf(createConnect()(endpointFor(port, await knownHostsFor()), TEST_SHELL, controller.signal));
    setTimeout(() => controller.abort(), 50);
    expect(await opened).toMatchObject({ code: 'NETCTL_CANCELLED', class: 'cancelled' });
  });
});

describe('jump hosts', () => {
  async function chain(): Promise<{ jumps: SshDevice[]; target: SshDevice; endpoint: Endpoint }> {
    const jumps = [
      await device({ forwards: true, password: 'first-word' }),
      await device({ forwards: true, password: 'second-word' }),
    ];
    const target = await device({ shell: scriptedCli({ script: () => 'reached\n' }) });
    const hops = jumps.map(({ port }, index) => ({
      host: '127.0.0.1',
      port,
      login: { username: 'admin', password: index === 0 ? 'first-word' : 'second-word' },
    }));
    return {
      jumps,
      target,
      endpoint: endpointFor(target.port, await knownHostsFor(...jumps, target), { jumps: hops }),
    };
  }

  it('are gone through in their order, and all closed at the end', async () => {
    const { jumps, endpoint } = await chain();
    const session = await createConnect()(endpoint, TEST_SHELL);
    expect((await session.run([op('show x')])).map(({ output }) => output)).toEqual(['reached']);
    await session.close();
    await expect.poll(() => jumps.map((jump) => jump.connections())).toEqual([0, 0]);
  });

  it('have their host keys checked', async () => {
    const { jumps, target, endpoint } = await chain();
    const file = await knownHostsFor(...jumps.slice(0, 1), target);
    const error = await errorOf(
      createConnect()({ ...endpoint, hostKeys: { policy: 'strict', files: [file] } }, TEST_SHELL),
    );
    expect(error).toMatchObject({ code: 'NETCTL_SSH_HOST_KEY_UNKNOWN', device: 'sw1' });
    expect(error.message).toContain(`jump host 127.0.0.1:${jumps[1]?.port}`);
    await expect.poll(() => jumps.map((jump) => jump.connections())).toEqual([0, 0]);
  });

  it('that cannot reach the device say so', async () => {
    const { target, endpoint } = await chain();
    await target.close();
    const error = await errorOf(createConnect()(endpoint, TEST_SHELL));
    expect(error).toMatchObject({ code: 'NETCTL_SSH_UNREACHABLE' });
    expect(error.message).toContain('through the jump host before it');
  });

  it('that break take the session with them', async () => {
    const { jumps, endpoint } = await chain();
    const session = await createConnect()(endpoint, TEST_SHELL);
    await jumps[0]?.close();
    expect((await errorOf(session.run([op('show x')]))).code).toBe('NETCTL_SSH_CLOSED');
    expect(session.alive).toBe(false);
    await session.close();
  });
});
