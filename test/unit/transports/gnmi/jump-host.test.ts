import { expect, it, onTestFinished } from 'vitest';
import { createConnect } from '../../../../src/transports/connect.js';
import type { Endpoint, TlsTrust } from '../../../../src/transports/transport.js';
import { createAuthority } from '../../../support/certificates.js';
import { startGnmiServer } from '../../../support/gnmi-server.js';
import { ask, gnmiEndpoint, PLAIN } from '../../../support/gnmi-session.js';
import { type SshDevice, startSshDevice } from '../../../support/ssh-device.js';
import { errorOf, knownHostsFor } from '../../../support/ssh-endpoint.js';

const authority = createAuthority();
const certificate = authority.issue({ names: ['IP:127.0.0.1'] });
const TRUST: TlsTrust = { ca: authority.cert, verify: true };
const dialect = { kind: 'gnmi', port: 1 } as const;

async function jumpHost(forwards: boolean): Promise<SshDevice> {
  const jump = await startSshDevice({ password: 'jump-word', forwards });
  onTestFinished(() => jump.close());
  return jump;
}

async function behind(jump: SshDevice, port: number, tls: TlsTrust): Promise<Endpoint> {
  const files = [await knownHostsFor(jump)];
  const hop = { host: '127.0.0.1', port: jump.port, login: { username: 'admin', password: 'jump-word' } };
  const timeouts = { connect: 5, login: 5, command: 5 };
  return gnmiEndpoint(port, tls, { jumps: [hop], hostKeys: { policy: 'strict', files }, timeouts });
}

it.each([
  ['TLS', { certificate }, TRUST],
  ['no TLS', {}, PLAIN],
])('a device behind a jump host is spoken to with %s', async (_, options, tls) => {
  const jump = await jumpHost(true);
  const { port } = await startGnmiServer({ get: () => ({}) }, options);
  const session = await createConnect()(await behind(jump, port, tls), dialect);
  expect(await ask(session, { do: 'get', paths: ['/a'], type: 'config' })).toMatchObject({ exitCode: 0, output: '[]' });
  expect(session.remoteAddress).toBeUndefined();
  await session.close();
  await expect.poll(() => jump.connections()).toBe(0);
});

it.each([
  ['TLS', TRUST],
  ['no TLS', PLAIN],
])('a jump host that does not forward is named, with %s', async (_, tls) => {
  const jump = await jumpHost(false);
  const error = await errorOf(createConnect()(await behind(jump, 9, tls), dialect));
  expect(error.code).toBe('NETCTL_SSH_UNREACHABLE');
  expect(error.message).toMatch(/cannot be reached through 127\.0\.0\.1:\d+: /);
  await expect.poll(() => jump.connections()).toBe(0);
});

it('a certificate for another name is refused there too', async () => {
  const jump = await jumpHost(true);
  const { port } = await startGnmiServer({}, { certificate });
  const error = await errorOf(createConnect()(await behind(jump, port, { ...TRUST, serverName: 'sw2' }), dialect));
  expect(error.code).toBe('NETCTL_TLS_NAME');
});
