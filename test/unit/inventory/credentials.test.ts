import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NetctlError } from '../../../src/errors/netctl-error.js';
import { type CredentialOverrides, credentialResolver } from '../../../src/inventory/credentials.js';
import type { Device } from '../../../src/inventory/device.js';
import type { CredentialIo } from '../../../src/inventory/secret-values.js';
import type { Login } from '../../../src/transports/transport.js';
import { failures, load } from './helpers.js';

const KEY = '-----BEGIN OPENSSH PRIVATE KEY-----\nhunter2\n-----END OPENSSH PRIVATE KEY-----\n';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'netctl-credentials-'));
  const put = (name: string, text: string, mode: number) => writeFile(join(dir, name), text, { mode });
  await Promise.all([
    put('pw', 'hunter2\n', 0o600),
    put('crlf', 'hunter2\r\n', 0o600),
    put('spaces', ' hunter 2 ', 0o600),
    put('open', 'hunter2', 0o644),
    put('empty', '\n', 0o600),
    put('lines', 'hunter2\nhunter2\n', 0o600),
    put('id', KEY, 0o600),
    put('id-open', KEY, 0o640),
    put('id.pub', 'ssh-ed25519 hunter2', 0o600),
  ]);
});
afterAll(() => rm(dir, { recursive: true }));

/** A world with a terminal at which every question is answered by its number. */
function world(rest: Partial<CredentialIo> = {}) {
  const questions: string[] = [];
  const warnings: string[] = [];
  const io: CredentialIo = {
    env: { PW: 'hunter2', EMPTY: '', SSH_AUTH_SOCK: '/run/agent' },
    home: dir,
    files: { read: readFile, mode: async (path) => (await stat(path)).mode & 0o777 },
    prompt: async (question, echo) => `answer ${questions.push(`${question}${echo}`)}`,
    warn: (message) => warnings.push(message),
    ...rest,
  };
  return { io, questions, warnings };
}

async function devicesWith(fields: string, names: readonly string[] = ['sw1']): Promise<readonly Device[]> {
  const hosts = names.map((name) => `${name}: {}`).join('\n');
  return (await load({ hosts, defaults: `platform: gamma\nusername: netops\n${fields.replaceAll('DIR', dir)}` }))
    .devices;
}

async function resolved(fields: string, io: CredentialIo, overrides: CredentialOverrides = {}) {
  const [device] = await devicesWith(fields);
  if (device === undefined) throw new Error('no device');
  return credentialResolver(io, overrides)(device);
}

/** Everything by which an error or a value could be shown. */
function shown(value: unknown): string {
  const own = value instanceof Error ? JSON.stringify(value, Object.getOwnPropertyNames(value)) : '';
  return `${String(value)} ${JSON.stringify(value)} ${inspect(value, { depth: 9 })} ${own}`;
}

describe('credentials', () => {
  it.each<[string, object]>([
    ['password: env:PW', { password: 'hunter2' }],
    ['password: file:DIR/pw', { password: 'hunter2' }],
    ['password: file:~/pw', { password: 'hunter2' }],
    ['password: file:DIR/crlf', { password: 'hunter2' }],
    ['password: file:DIR/spaces', { password: ' hunter 2 ' }],
    ['password: ask', { password: 'answer 1' }],
    ['password: hunter2', { password: 'hunter2' }],
    ['password: env:PW\nenable: env:PW', { password: 'hunter2', enableSecret: 'hunter2' }],
    ['key: DIR/id', { privateKey: KEY }],
    ['key: ~/id\npassphrase: ask', { privateKey: KEY, passphrase: 'answer 1' }],
    ['agent: true\npassword: env:PW', { agent: '/run/agent', password: 'hunter2' }],
    ['agent: /run/other', { agent: '/run/other' }],
    ['agent: ~/sock', { agent: 'HOME/sock' }],
    ['', { agent: '/run/agent' }],
    ['agent: false\npassword: env:PW', { password: 'hunter2' }],
    ['agent: false', {}],
  ])('of %j', async (fields, expected) => {
    const { ask, ...login } = await resolved(fields, world().io);
    expect(ask).toBeTypeOf('function');
    const home = JSON.parse(JSON.stringify(expected).replace('HOME', dir));
    expect(login).toEqual({ username: 'netops', ...home });
  });

  it('have the shape of the login of the transport', async () => {
    const login: Login = await resolved('password: env:PW', world().io);
    expect(login.password).toBe('hunter2');
  });

  it('show no secret as text, JSON or by inspection', async () => {
    const login = await resolved('password: env:PW\nenable: env:PW\nkey: DIR/id\npassphrase: file:~/pw', world().io);
    expect(shown(login)).not.toContain('hunter2');
    expect(JSON.parse(JSON.stringify(login))).toEqual({
      username: 'netops',
      password: '[REDACTED]',
      privateKey: '[REDACTED]',
      passphrase: '[REDACTED]',
      enableSecret: '[REDACTED]',
    });
  });

  it.each<[CredentialOverrides, string, object]>([
    [{ username: 'me' }, 'password: env:PW', { username: 'me', password: 'hunter2' }],
    [{ askPassword: true }, 'password: env:PW', { username: 'netops', password: 'answer 1' }],
    [{ fallback: () => ({ username: 'you' }) }, 'password: env:PW', { username: 'netops', password: 'hunter2' }],
    [{ fallback: () => ({ username: 'you' }) }, 'username: ~', { username: 'you', agent: '/run/agent' }],
    [{ fallback: () => ({ key: '~/id', agent: '/cfg' }) }, '', { username: 'netops', privateKey: KEY, agent: '/cfg' }],
    [{ fallback: () => ({ key: '~/none' }) }, '', { username: 'netops', agent: '/run/agent' }],
    [{ fallback: () => ({ key: '~/id' }) }, 'password: env:PW', { username: 'netops', password: 'hunter2' }],
    [{ fallback: () => ({ key: '~/id' }) }, 'key: ~/id', { username: 'netops', privateKey: KEY }],
  ])('with %j over %j', async (overrides, fields, expected) => {
    const host = `sw1: { platform: gamma, username: ${fields === 'username: ~' ? '~' : 'netops'} }`;
    const defaults = fields === 'username: ~' ? '' : fields;
    const { devices } = await load({ hosts: host, defaults });
    const [device] = devices;
    if (device === undefined) throw new Error('no device');
    const { ask: _, ...login } = await credentialResolver(world().io, overrides)(device);
    expect(login).toEqual(expected);
  });
});

describe('questions', () => {
  it('are asked once for all devices, one at a time, and hidden', async () => {
    const devices = await devicesWith('password: ask\nenable: ask', ['a', 'b', 'c']);
    let open = 0;
    const asked: string[] = [];
    const prompt = async (question: string, echo: boolean) => {
      expect(++open).toBe(1);
      asked.push(`${question}${echo}`);
      await new Promise((done) => setImmediate(done));
      open--;
      return question;
    };
    const resolve = credentialResolver(world({ prompt }).io);
    const logins = await Promise.all(devices.map(resolve));
    expect(asked).toEqual(['Password of netops: false', 'Enable secret: false']);
    expect(new Set(logins.map((login) => login.password))).toEqual(new Set(['Password of netops: ']));
  });

  it('are asked for each user', async () => {
    const { devices } = await load({
      hosts: 'a: { username: x }\nb: { username: y }\nc: { username: x }',
      defaults: 'platform: gamma\npassword: ask',
    });
    const { io, questions } = world();
    await Promise.all(devices.map(credentialResolver(io)));
    expect(questions).toEqual(['Password of x: false', 'Password of y: false']);
  });

  it('of the device itself are asked at every login, with its name', async () => {
    const { io, questions } = world();
    const login = await resolved('password: env:PW', io);
    expect(await login.ask?.('Token: ', true)).toBe('answer 1');
    expect(await login.ask?.('Token: ', true)).toBe('answer 2');
    expect(questions).toEqual(['sw1: Token: true', 'sw1: Token: true']);
  });

  it('that are cancelled stay cancelled', async () => {
    const prompt = async () => {
      throw new NetctlError('NETCTL_CANCELLED', 'cancelled');
    };
    const [error] = await failures(() => resolved('password: ask', world({ prompt }).io));
    expect(error?.code).toBe('NETCTL_CANCELLED');
  });
});

describe('what cannot be had', () => {
  const at = (line: number, column: number) => ({ file: 'inv/defaults.yaml', line, column });
  it.each<[string, string, object]>([
    [
      'password: env:NOPE',
      'The password of sw1 (inv/defaults.yaml:3:11) cannot be had: the environment variable NOPE is not set.',
      at(3, 11),
    ],
    ['enable: env:EMPTY', 'the environment variable EMPTY is empty', at(3, 9)],
    ['password: file:DIR/none', 'DIR/none cannot be read: there is none', at(3, 11)],
    ['password: file:DIR', 'DIR cannot be read: it is a folder', at(3, 11)],
    ['password: file:none', 'inv/none cannot be read', at(3, 11)],
    ['password: file:DIR/empty', 'DIR/empty is empty', at(3, 11)],
    ['password: file:DIR/lines', 'DIR/lines has several lines', at(3, 11)],
    [
      'key: DIR/none',
      'The key of sw1 cannot be had: DIR/none cannot be read',
      { file: 'inv/hosts.yaml', line: 1, column: 1 },
    ],
    ['key: DIR/id-open', 'DIR/id-open can be read by other users', { file: 'inv/hosts.yaml', line: 1, column: 1 }],
    ['key: DIR/id.pub', 'DIR/id.pub is not a private key', { file: 'inv/hosts.yaml', line: 1, column: 1 }],
  ])('%s', async (fields, message, source) => {
    const [error] = await failures(() => resolved(fields, world().io));
    expect(error?.code).toBe('NETCTL_INVENTORY_SECRET');
    expect(error?.message).toContain(message.replaceAll('DIR', dir));
    expect(error?.device).toBe('sw1');
    expect(error?.source).toEqual(source);
    expect(shown(error)).not.toContain('hunter2');
  });

  it('is what should be asked for without a terminal', async () => {
    const [error] = await failures(() => resolved('password: ask', world({ prompt: undefined }).io));
    expect(error?.message).toContain('there is no terminal to ask at');
    const prompt = async () => {
      throw new NetctlError('NETCTL_INPUT_CONFIRM', 'no terminal');
    };
    const [other] = await failures(() => resolved('password: ask', world({ prompt }).io));
    expect(other?.code).toBe('NETCTL_INVENTORY_SECRET');
    expect(other?.message).toContain('no terminal');
  });

  it('is an empty answer', async () => {
    const [error] = await failures(() => resolved('password: ask', world({ prompt: async () => '' }).io));
    expect(error?.message).toContain('nothing was typed');
  });

  it('is an agent that does not run', async () => {
    const [error] = await failures(() => resolved('agent: true', world({ env: {} }).io));
    expect(error?.message).toContain('SSH_AUTH_SOCK is not set');
  });

  it('is a login without anything to log in with', async () => {
    const [error] = await failures(() => resolved('', world({ env: {}, prompt: undefined }).io));
    expect(error?.code).toBe('NETCTL_INVENTORY_LOGIN');
    expect(error?.message).toBe('sw1 has no password, key or agent.');
  });

  it('is a login without a name', async () => {
    const { devices } = await load({ hosts: 'sw1: { platform: gamma, password: env:PW }' });
    const errors = await failures(() => Promise.all(devices.map(credentialResolver(world().io))));
    expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'NETCTL_INVENTORY_LOGIN sw1 has no username.',
    ]);
  });

  it('names each device, although the file is read once', async () => {
    const { io } = world();
    const reads: string[] = [];
    async function read(path: string): Promise<Uint8Array> {
      reads.push(path);
      return io.files.read(path);
    }
    const resolve = credentialResolver({ ...io, files: { ...io.files, read } });
    const devices = await devicesWith('password: file:DIR/none', ['a', 'b']);
    const errors = await Promise.all(devices.map((device) => failures(() => resolve(device))));
    expect(errors.flat().map((error) => error.device)).toEqual(['a', 'b']);
    expect(reads).toEqual([join(dir, 'none')]);
  });
});

describe('a file that everyone can read', () => {
  it('is warned of, once', async () => {
    const { io, warnings } = world();
    const resolve = credentialResolver(io);
    const devices = await devicesWith('password: file:DIR/open', ['a', 'b']);
    const logins = await Promise.all(devices.map(resolve));
    expect(logins.map((login) => login.password)).toEqual(['hunter2', 'hunter2']);
    expect(warnings).toEqual([`${join(dir, 'open')} can be read by every user of this computer.`]);
  });

  it('is not spoken of where the system has no permissions', async () => {
    const { io, warnings } = world();
    const files = { ...io.files, mode: async () => undefined };
    await resolved('password: file:DIR/open\nkey: DIR/id-open', { ...io, files });
    expect(warnings).toEqual([]);
  });
});
