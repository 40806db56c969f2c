import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { createConnect } from '../../../../src/transports/connect.js';
import { createSshParts } from '../../../../src/transports/ssh-cli/ssh-parts.js';
import { openTunnel } from '../../../../src/transports/ssh-cli/tunnel.js';
import type { Endpoint, TlsTrust } from '../../../../src/transports/transport.js';
import { restconfOp } from '../../../../src/yang/restconf-op.js';
import {
  authority,
  data,
  endpointFor,
  startHttpServer,
  type TestHttpServer,
} from '../../../support/restconf-server.js';
import { type SshDevice, startSshDevice } from '../../../support/ssh-device.js';
import { errorOf, knownHostsFor } from '../../../support/ssh-endpoint.js';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close();
});

const dialect = { kind: 'restconf', port: 443, root: '/restconf' } as const;
const plain: TlsTrust = { plain: true, verify: true };
const verified: TlsTrust = { ca: authority.cert, verify: true };

async function jumpHost(forwards: boolean): Promise<SshDevice> {
  const jump = await startSshDevice({ password: 'jump-word', forwards });
  closing.push(jump);
  return jump;
}

async function device(speaks: 'https' | 'http'): Promise<TestHttpServer> {
  const server = await startHttpServer({
    speaks,
    answer: ({ path }) => (path.includes('/data/') ? data({ 'a:b': 1 }) : undefined),
  });
  closing.push(server);
  return server;
}

async function behind(jump: SshDevice, port: number, tls: TlsTrust): Promise<Endpoint> {
  const files = [await knownHostsFor(jump)];
  const hop = { host: '127.0.0.1', port: jump.port, login: { username: 'admin', password: 'jump-word' } };
  return endpointFor(port, { jumps: [hop], hostKeys: { policy: 'strict', files }, tls });
}

describe('a device behind a jump host', () => {
  it.each([
    ['https', verified],
    ['http', plain],
  ] as const)('is spoken to over %s', async (speaks, tls) => {
    const [jump, server] = [await jumpHost(true), await device(speaks)];
    const session = await createConnect()(await behind(jump, server.port, tls), dialect);
    const [reply] = await session.run([restconfOp({ method: 'GET', path: 'data/a:b' })]);
    expect(reply?.output).toBe('{"a:b":1}');
    expect(session.remoteAddress).toBeUndefined();
    expect(jump.attempts).toEqual(['password']);
    await session.close();
    await expect.poll(() => jump.connections()).toBe(0);
    await expect.poll(() => server.connections()).toBe(0);
  });

  it('that does not forward', async () => {
    const [jump, server] = [await jumpHost(false), await device('https')];
    const error = await errorOf(createConnect()(await behind(jump, server.port, verified), dialect));
    expect(error.code).toBe('NETCTL_SSH_UNREACHABLE');
    expect(error.message).toMatch(/cannot be reached through 127\.0\.0\.1:\d+: /);
    await expect.poll(() => jump.connections()).toBe(0);
  });

  it('whose login is refused', async () => {
    const [jump, server] = [await jumpHost(true), await device('https')];
    const { jumps, ...endpoint } = await behind(jump, server.port, verified);
    const wrong = jumps.map((hop) => ({ ...hop, login: { username: 'admin', password: 'no' } }));
    const error = await errorOf(createConnect()({ ...endpoint, jumps: wrong }, dialect));
    expect(error.code).toBe('NETCTL_SSH_AUTH');
    expect(server.seen).toEqual([]);
  });

  it('leaves no socket behind', async () => {
    const [jump, server] = [await jumpHost(true), await device('https')];
    const endpoint = await behind(jump, server.port, verified);
    const tunnel = await openTunnel({ endpoint, port: server.port, ssh: createSshParts() });
    expect(existsSync(tunnel.path)).toBe(true);
    await tunnel.close();
    await tunnel.close();
    expect(existsSync(tunnel.path)).toBe(false);
  });
});
