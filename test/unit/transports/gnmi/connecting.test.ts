import { createServer as createHttp } from 'node:http';
import { createSecureServer as createHttp2, type Http2ServerResponse } from 'node:http2';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer as createTcp, type Server, type Socket } from 'node:net';
import { connect } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ErrorCode } from '../../../../src/errors/codes.js';
import type { TlsTrust } from '../../../../src/transports/transport.js';
import { createAuthority, selfSigned } from '../../../support/certificates.js';
import { refusal, startGnmiServer } from '../../../support/gnmi-server.js';
import { ask, gnmiEndpoint, openSession, PLAIN } from '../../../support/gnmi-session.js';
import { errorOf } from '../../../support/ssh-endpoint.js';

const authority = createAuthority();
const own = authority.issue({ names: ['IP:127.0.0.1', 'sw1.example'] });
const named = authority.issue({ names: ['sw1.example'] });
const late = authority.issue({ names: ['IP:127.0.0.1'], expired: true });
const client = authority.issue({ names: ['netctl'], use: 'client' });
const alone = selfSigned({ names: ['sw1'] });

const TRUST: TlsTrust = { ca: authority.cert, verify: true };

/** Starts any server on 127.0.0.1 for one test. */
async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

function web(answer: (response: Http2ServerResponse) => void): Server {
  return createHttp2({ cert: own.cert, key: own.key }, (_, response) => {
    answer(response);
    response.end('<html><body>Please log in</body></html>');
  });
}

describe('trust', () => {
  it.each<[string, Parameters<typeof startGnmiServer>[1], TlsTrust]>([
    ['an authority that is given', { certificate: own }, TRUST],
    ['a name that is given', { certificate: named }, { ...TRUST, serverName: 'sw1.example' }],
    [
      'a pinned certificate that nobody signed',
      { certificate: alone },
      { verify: true, fingerprint: alone.fingerprint },
    ],
    ['a pinned certificate whose time is over', { certificate: late }, { verify: true, fingerprint: late.fingerprint }],
    ['no verification', { certificate: alone }, { verify: false }],
    [
      'a certificate of the client',
      { certificate: own, clients: authority },
      { ...TRUST, certificate: client.cert, key: client.key },
    ],
    ['no TLS at all', {}, PLAIN],
  ])('%s connects', async (_, options, tls) => {
    const { port } = await startGnmiServer({}, options);
    const session = await openSession(gnmiEndpoint(port, tls));
    expect(session.alive).toBe(true);
    expect(session.remoteAddress).toBe('127.0.0.1');
  });

  it.each<[string, ErrorCode, Parameters<typeof startGnmiServer>[1], TlsTrust, string]>([
    ['another name', 'NETCTL_TLS_NAME', { certificate: own }, { ...TRUST, serverName: 'sw2' }, 'server_name'],
    ['an address the certificate lacks', 'NETCTL_TLS_NAME', { certificate: named }, TRUST, 'server_name'],
    ['an unknown authority', 'NETCTL_TLS_AUTHORITY', { certificate: own }, { verify: true }, 'tls: { ca }'],
    ['a certificate that nobody signed', 'NETCTL_TLS_AUTHORITY', { certificate: alone }, TRUST, 'fingerprint'],
    ['an expired certificate', 'NETCTL_TLS_EXPIRED', { certificate: late }, TRUST, 'Renew'],
    [
      'another pinned certificate',
      'NETCTL_TLS_FINGERPRINT',
      { certificate: alone },
      { verify: true, fingerprint: own.fingerprint },
      'fingerprint',
    ],
    [
      'another pinned certificate, although an authority signed this one',
      'NETCTL_TLS_FINGERPRINT',
      { certificate: own },
      { ...TRUST, fingerprint: alone.fingerprint },
      'fingerprint',
    ],
    [
      'no certificate of the client',
      'NETCTL_TLS_CLIENT',
      { certificate: own, clients: authority },
      TRUST,
      'tls: { cert, key }',
    ],
    [
      'a certificate of the client that nobody signed',
      'NETCTL_GNMI_PROTOCOL',
      { certificate: own, clients: authority },
      { ...TRUST, certificate: alone.cert, key: alone.key },
      'tls: { cert, key }',
    ],
    [
      'a certificate without its key',
      'NETCTL_TLS_MATERIAL',
      { certificate: own },
      { ...TRUST, certificate: client.cert },
      'PEM',
    ],
    ['no TLS where the device has it', 'NETCTL_GNMI_PROTOCOL', { certificate: own }, PLAIN, '`tls: { plain: true }`'],
    ['TLS where the device has none', 'NETCTL_TLS_PLAIN', {}, TRUST, 'plain: true'],
  ])('%s is %s', async (_, code, options, tls, hint) => {
    const { port } = await startGnmiServer({}, options);
    const error = await errorOf(openSession(gnmiEndpoint(port, tls)));
    expect(error).toMatchObject({ code, device: 'sw1' });
    expect(error.hint).toContain(hint);
  });

  it('what Node itself asks of a pinned certificate that nobody signed is nothing, which is why it is compared here', async () => {
    const { port } = await startGnmiServer({}, { certificate: alone });
    let asked = false;
    await new Promise<void>((resolve) => {
      const socket = connect(
        {
          port,
          host: '127.0.0.1',
          rejectUnauthorized: false,
          ALPNProtocols: ['h2'],
          checkServerIdentity: () => {
            asked = true;
            return undefined;
          },
        },
        resolve,
      );
      onTestFinished(() => void socket.destroy());
    });
    expect(asked).toBe(false);
  });
});

describe('what answers', () => {
  it.each<[string, () => Server, TlsTrust, ErrorCode, RegExp]>([
    [
      'a web server',
      () => createHttp((_, response) => response.end('hello')),
      PLAIN,
      'NETCTL_GNMI_PROTOCOL',
      /no gNMI server/,
    ],
    [
      'a web server, asked by TLS',
      () => createHttp((_, response) => response.end('hello')),
      TRUST,
      'NETCTL_TLS_PLAIN',
      /does not speak TLS/,
    ],
    [
      'a web server with TLS',
      () => createHttps({ cert: own.cert, key: own.key }),
      TRUST,
      'NETCTL_GNMI_PROTOCOL',
      /not HTTP\/2/,
    ],
    [
      'a proxy with an error',
      () => web((response) => response.writeHead(503)),
      TRUST,
      'NETCTL_GNMI_PROTOCOL',
      /HTTP status 503/,
    ],
    [
      'a proxy that wants a login',
      () => web((response) => response.writeHead(401)),
      TRUST,
      'NETCTL_GNMI_PROTOCOL',
      /HTTP status 401/,
    ],
    [
      'a proxy with a page',
      () => web((response) => response.setHeader('content-type', 'text/html')),
      TRUST,
      'NETCTL_GNMI_PROTOCOL',
      /with text/,
    ],
    [
      'an SSH server',
      () => createTcp((socket) => socket.write('SSH-2.0-x\r\n')),
      TRUST,
      'NETCTL_TLS_PLAIN',
      /does not speak TLS/,
    ],
    [
      'a server that hangs up',
      () => createTcp((socket) => socket.destroy()),
      TRUST,
      'NETCTL_GNMI_PROTOCOL',
      /disconnected/,
    ],
    ['a server that says nothing', () => createTcp(), TRUST, 'NETCTL_GNMI_TIMEOUT', /connection within 0.3 s/],
    [
      'a server that says nothing, without TLS',
      () => createTcp(),
      PLAIN,
      'NETCTL_GNMI_TIMEOUT',
      /connection within 0.3 s/,
    ],
  ])('%s is told from a gNMI server', async (_, server, tls, code, message) => {
    const port = await listen(server());
    const endpoint = gnmiEndpoint(port, tls, { timeouts: { connect: 0.3, login: 1, command: 1 } });
    const error = await errorOf(openSession(endpoint));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).toContain(`127.0.0.1:${port}`);
  });

  it('nobody', async () => {
    const error = await errorOf(openSession(gnmiEndpoint(1, TRUST)));
    expect(error).toMatchObject({ code: 'NETCTL_GNMI_UNREACHABLE', recoverable: true });
    expect(error.message).toBe('127.0.0.1:1 cannot be reached: the connection is refused (ECONNREFUSED)');
    expect(error.hint).toContain('ports: { gnmi }');
  });

  it('a name that nobody knows', async () => {
    const error = await errorOf(openSession(gnmiEndpoint(57400, TRUST, { host: 'nowhere.invalid' })));
    expect(error.code).toBe('NETCTL_GNMI_UNREACHABLE');
  });

  it('a server of gRPC that has other services', async () => {
    const { port } = await startGnmiServer({
      capabilities: () => {
        throw refusal(12, 'unknown service gnmi.gNMI');
      },
    });
    expect(await errorOf(openSession(gnmiEndpoint(port)))).toMatchObject({ code: 'NETCTL_GNMI_PROTOCOL' });
  });

  it('a server that never answers', async () => {
    const { port } = await startGnmiServer({ capabilities: () => new Promise(() => undefined) as never });
    const endpoint = gnmiEndpoint(port, PLAIN, { timeouts: { connect: 0.2, login: 0.2, command: 1 } });
    const error = await errorOf(openSession(endpoint));
    expect(error.code).toBe('NETCTL_GNMI_TIMEOUT');
    expect(error.message).toContain('the answer to Capabilities');
  });
});

describe('login', () => {
  function guarded(name: string, value: string) {
    return startGnmiServer({
      capabilities: (_, metadata) => {
        if (metadata.get(name)[0] === value) return {};
        throw refusal(16, '');
      },
    });
  }

  it('user name and password go with each call', async () => {
    const { port } = await guarded('password', 'secret-word');
    expect((await openSession(gnmiEndpoint(port))).alive).toBe(true);
  });

  it('so does a token, instead of a password', async () => {
    const { port } = await guarded('authorization', 'Bearer abc');
    const login = { username: 'admin', token: 'abc' };
    expect((await openSession(gnmiEndpoint(port, PLAIN, { login }))).alive).toBe(true);
  });

  it('a refusal without a word is told in words, and never with the password', async () => {
    const { port } = await guarded('password', 'another');
    const error = await errorOf(openSession(gnmiEndpoint(port)));
    expect(error.code).toBe('NETCTL_GNMI_AUTH');
    expect(error.message).toMatch(/refuses the login: UNAUTHENTICATED, and gives no reason$/);
    expect(`${error.message} ${error.hint}`).not.toContain('secret-word');
  });

  it('a password that HTTP/2 cannot carry is refused without showing it', async () => {
    const login = { username: 'admin', password: 'geheimes Wörtchen' };
    const error = await errorOf(openSession(gnmiEndpoint(1, PLAIN, { login })));
    expect(error.code).toBe('NETCTL_GNMI_AUTH');
    expect(error.message).not.toContain('geheim');
  });
});

it('a server that goes away ends the session: it is not connected to anew', async () => {
  const server = await startGnmiServer({ get: () => ({}) });
  const session = await openSession(gnmiEndpoint(server.port));
  server.kill();
  await expect.poll(() => session.alive).toBe(false);
  const again = await startGnmiServer({});
  expect(again.port).toBeGreaterThan(0);
  expect(await errorOf(ask(session, { do: 'get', paths: ['/a'], type: 'config' }))).toMatchObject({
    code: 'NETCTL_GNMI_CLOSED',
  });
});
