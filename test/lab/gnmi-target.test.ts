import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openChannel } from '../../src/transports/gnmi/channel.js';
import { createGnmiClient } from '../../src/transports/gnmi/client.js';
import type { Endpoint, TlsTrust } from '../../src/transports/transport.js';
import { createAuthority } from '../support/certificates.js';
import { ask, gnmiEndpoint, openSession } from '../support/gnmi-session.js';
import { errorOf } from '../support/ssh-endpoint.js';
import { buildGoProgram } from './harness/go-program.js';
import { answers, freePort } from './harness/ports.js';
import { labWish } from './harness/requirements.js';

// A gNMI server that nobody here wrote: the one that comes with gNxI, by Google.
const program =
  labWish() === 'off'
    ? { reason: 'NETCTL_LAB=off' }
    : await buildGoProgram({
        module: 'github.com/google/gnxi',
        version: 'v0.0.0-20231026134436-d82d9936af15',
        package: 'github.com/google/gnxi/gnmi_target',
      });
const title = 'the gNMI server of gNxI';

const CONFIG = {
  'openconfig-system:system': { config: { hostname: 'r1', 'domain-name': 'example.net' } },
  'openconfig-interfaces:interfaces': { interface: [{ name: 'eth1', config: { name: 'eth1' } }] },
};
const NONE = { deletes: [], replaces: [], updates: [] };
const HOSTNAME = '/system/config/hostname';

if ('reason' in program)
  describe.skip(`${title} (left out: ${program.reason})`, () => it('is not here', () => undefined));
else describe(title, () => checkTarget(program.path));

function checkTarget(path: string): void {
  const authority = createAuthority();
  const own = authority.issue({ names: ['target.example', 'IP:127.0.0.1'] });
  const client = authority.issue({ names: ['netctl'], use: 'client' });
  const trust: TlsTrust = { ca: authority.cert, certificate: client.cert, key: client.key, verify: true };
  const login = { username: 'netops', password: 'a-good-secret' };
  let folder = '';
  let port = 0;
  let target: ChildProcess;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'netctl-gnmi-'));
    const files = { 'ca.crt': authority.cert, 'own.crt': own.cert, 'own.key': own.key, config: JSON.stringify(CONFIG) };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text, { mode: 0o600 });
    port = await freePort();
    const options = ['-ca', 'ca.crt', '-cert', 'own.crt', '-key', 'own.key', '-config', 'config', '-logtostderr'];
    const secrets = ['-username', login.username, '-password', login.password];
    target = spawn(path, ['-bind_address', `127.0.0.1:${port}`, ...options, ...secrets], {
      cwd: folder,
      stdio: 'ignore',
    });
    await vi.waitFor(async () => expect(await answers(port)).toBe(true), { timeout: 20_000 });
  });

  afterAll(async () => {
    const ended = once(target, 'exit');
    target.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  });

  function endpoint(change: Partial<Endpoint> = {}): Endpoint {
    return gnmiEndpoint(port, trust, { login, timeouts: { connect: 10, login: 10, command: 10 }, ...change });
  }

  async function hostname(): Promise<unknown> {
    const { output } = await ask(await openSession(endpoint()), { do: 'get', paths: [HOSTNAME], type: 'config' });
    return JSON.parse(output);
  }

  it('tells what it can, and nothing of commits to be confirmed, which it passes over in silence', async () => {
    const { output, exitCode } = await ask(await openSession(endpoint()), { do: 'capabilities' });
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      version: '0.8.0',
      encodings: ['JSON', 'JSON_IETF'],
      models: expect.arrayContaining([
        { name: 'openconfig-interfaces', organization: 'OpenConfig working group', version: '2.0.0' },
      ]),
      commitConfirmed: false,
    });
  });

  it('lets in only who has a certificate, by the right name, with the right password', async () => {
    const { certificate: _, key: __, ...withoutClient } = trust;
    expect((await errorOf(openSession(endpoint({ tls: withoutClient })))).code).toBe('NETCTL_TLS_CLIENT');
    const named = { ...trust, serverName: 'other.example' };
    expect((await errorOf(openSession(endpoint({ tls: named })))).code).toBe('NETCTL_TLS_NAME');
    await openSession(endpoint({ tls: { ...trust, serverName: 'target.example' } }));
    await openSession(endpoint({ tls: { ...trust, fingerprint: own.fingerprint } }));
    const pinned = { ...trust, fingerprint: client.fingerprint };
    expect((await errorOf(openSession(endpoint({ tls: pinned })))).code).toBe('NETCTL_TLS_FINGERPRINT');
    const wrong = await openSession(endpoint({ login: { ...login, password: 'a-bad-secret' } }));
    const refused = await ask(wrong, { do: 'get', paths: [HOSTNAME], type: 'config' });
    expect(refused).toMatchObject({ exitCode: 7, stderr: 'not authorized with "netops:<secret>" (PERMISSION_DENIED)' });
  });

  it('takes several edits together or not at all', async () => {
    const session = await openSession(endpoint(), { scalars: true });
    const before = await hostname();
    const half = [
      { path: HOSTNAME, value: 'half' },
      { path: '/system/config/nosuch', value: 'x' },
    ];
    expect((await ask(session, { do: 'set', ...NONE, updates: half })).exitCode).not.toBe(0);
    expect(await hostname()).toEqual(before);

    const port1 = { path: '/interfaces/interface[name=eth1]/config', value: { name: 'eth1', mtu: 1400 } };
    const edits = {
      deletes: ['/system/config/domain-name'],
      replaces: [port1],
      updates: [{ path: HOSTNAME, value: 'whole' }],
    };
    const stage = await ask(session, { do: 'stage', ...edits });
    expect(stage.exitCode).toBe(0);
    const reply = await ask(session, { do: 'commit' });
    expect(JSON.parse(reply.output).map(({ op }: { op: string }) => op)).toEqual(['DELETE', 'REPLACE', 'UPDATE']);
    const read = await ask(session, {
      do: 'get',
      paths: ['/system/config', '/interfaces/interface[name=eth1]/config'],
      type: 'config',
    });
    expect(JSON.parse(read.output)).toEqual([
      { path: '/system/config', value: { 'openconfig-system:hostname': 'whole' } },
      {
        path: '/interfaces/interface[name=eth1]/config',
        value: { 'openconfig-interfaces:name': 'eth1', 'openconfig-interfaces:mtu': 1400 },
      },
    ]);
  });

  it('does not take a leaf as JSON, and has its reason told', async () => {
    const reply = await ask(await openSession(endpoint()), {
      do: 'set',
      ...NONE,
      updates: [{ path: HOSTNAME, value: 'r5' }],
    });
    expect(reply).toMatchObject({
      exitCode: 13,
      stderr: expect.stringMatching(/hostname, expect string \(INTERNAL\)$/),
    });
  });

  it('tells of values once and at intervals, and says that it cannot be polled', async () => {
    const channel = openChannel(endpoint(), port);
    const gnmi = createGnmiClient(channel);
    const wish = { paths: [HOSTNAME], encoding: 'JSON_IETF' } as const;
    const limits = { idle: 10, total: 30 };
    const seen: unknown[] = [];
    for await (const event of gnmi.subscribe({ ...wish, mode: 'once' }, limits)) seen.push(event.kind);
    expect(seen).toEqual(['notice', 'sync']);
    const trigger = { at: 'interval', seconds: 1 } as const;
    for await (const event of gnmi.subscribe({ ...wish, mode: 'stream', trigger }, limits)) {
      seen.push(event.kind);
      if (seen.length === 5) break;
    }
    expect(seen.slice(2)).toContain('notice');
    await expect(gnmi.poll(wish, limits)[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 12 });
    channel.close();
  });
}
