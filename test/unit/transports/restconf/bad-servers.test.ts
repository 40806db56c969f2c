import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { NetctlError } from '../../../../src/errors/netctl-error.js';
import { RestconfClient, type RestconfOptions } from '../../../../src/transports/restconf/client.js';
import { selfSigned } from '../../../support/certificates.js';
import {
  authority,
  clientOptions,
  data,
  type HttpAnswer,
  type HttpSeen,
  refusal,
  startHttpServer,
  type TestHttpOptions,
  type TestHttpServer,
} from '../../../support/restconf-server.js';

const closing: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close();
});

async function start(
  answer: (request: HttpSeen) => HttpAnswer | undefined,
  options: Partial<TestHttpOptions> = {},
): Promise<TestHttpServer> {
  const server = await startHttpServer({ answer, ...options });
  closing.push(server);
  return server;
}

async function open(port: number, options: Partial<RestconfOptions> = {}): Promise<RestconfClient> {
  const client = await RestconfClient.open(clientOptions(port, options));
  closing.push(client);
  return client;
}

async function errorOf(work: Promise<unknown>): Promise<NetctlError> {
  const thrown = await work.then(
    (value) => new Error(`no error but ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (thrown instanceof NetctlError) return thrown;
  throw thrown;
}

const page = (status: number, title: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<!DOCTYPE html><html><head><title>${title}</title></head></html>`,
});

describe('what answers is not the device', () => {
  it.each<[string, HttpAnswer, string, RegExp, RegExp]>([
    [
      'a login that is refused',
      { status: 401, headers: { 'www-authenticate': 'Basic realm="sw1"' } },
      'NETCTL_RESTCONF_AUTH',
      /refused the login \(401, it offers Basic realm="sw1"\)/,
      /user name and password/,
    ],
    ['a user without rights', { status: 403 }, 'NETCTL_RESTCONF_AUTH', /no access \(403\)/, /may use RESTCONF/],
    ['a web interface', page(200, 'Switch Manager'), 'NETCTL_RESTCONF_ROOT', /web page/, /ports: \{ restconf \}/],
    [
      'a proxy that wants a login',
      page(407, 'Squid'),
      'NETCTL_RESTCONF_PROXY',
      /407 \(a proxy wants a login of its own\) titled "Squid"/,
      /the device itself/,
    ],
    [
      'a redirect to another server',
      { status: 302, headers: { location: 'https://login.example/sso' } },
      'NETCTL_RESTCONF_REDIRECT',
      /redirect to https:\/\/login\.example\/sso/,
      /give it as host/,
    ],
  ])('%s', async (_, answer, code, message, hint) => {
    const server = await start(() => answer);
    const error = await errorOf(open(server.port));
    expect(error.message).toMatch(message);
    expect(error.code).toBe(code);
    expect(error.hint).toMatch(hint);
    expect(error.device).toBe('sw1');
    expect(JSON.stringify([error.message, error.hint, error.command])).not.toContain('secret-word');
  });

  it.each<[string, HttpAnswer, string, RegExp]>([
    [
      'a gateway without a server',
      page(502, 'Bad Gateway'),
      'NETCTL_RESTCONF_PROXY',
      /answered 502 .* titled "Bad Gateway" on PUT/,
    ],
    ['a gateway that waited too long', { status: 504 }, 'NETCTL_RESTCONF_PROXY', /answered 504/],
    ['a server that is not ready', { status: 503, body: 'busy' }, 'NETCTL_RESTCONF_PROXY', /answered 503/],
    ['a web page', page(200, 'Log in'), 'NETCTL_RESTCONF_ANSWER', /answered 200 with a web page titled "Log in"/],
    [
      'a web page that is called JSON',
      { status: 200, headers: { 'content-type': 'application/json' }, body: '\n<html>no</html>' },
      'NETCTL_RESTCONF_ANSWER',
      /web page/,
    ],
    [
      'a redirect, also to the same server: the body would be lost',
      { status: 307, headers: { location: '/other' } },
      'NETCTL_RESTCONF_REDIRECT',
      /redirect to \/other/,
    ],
    ['a login that is refused on the way', { status: 401 }, 'NETCTL_RESTCONF_AUTH', /401/],
  ])('at a write: %s', async (_, answer, code, message) => {
    const server = await start(({ method }) => (method === 'PUT' ? answer : undefined));
    const client = await open(server.port);
    const error = await errorOf(client.put('data/a:b', '{}'));
    expect(error.message).toMatch(message);
    expect(error.code).toBe(code);
    expect(error.impact).toMatch(/not known until it is read again/);
    expect(server.seen.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it('a server that is busy in the words of RESTCONF refuses', async () => {
    const server = await start(({ method }) =>
      method === 'PUT' ? refusal(503, 'resource-denied', 'busy') : undefined,
    );
    expect((await errorOf((await open(server.port)).put('data/a:b', '{}'))).code).toBe('NETCTL_DEVICE_REFUSED');
  });
});

describe('answers that are none', () => {
  it.each<[string, HttpAnswer, 'json' | 'xml', string, RegExp]>([
    [
      'XML instead of JSON',
      { status: 200, headers: { 'content-type': 'application/yang-data+xml' }, body: '<a/>' },
      'json',
      'NETCTL_RESTCONF_ANSWER',
      /XML \(application\/yang-data\+xml\) instead of JSON/,
    ],
    ['JSON instead of XML', data({}), 'xml', 'NETCTL_RESTCONF_ANSWER', /JSON .* instead of XML/],
    [
      'plain words',
      { status: 200, headers: { 'content-type': 'text/plain' }, body: 'hello' },
      'json',
      'NETCTL_RESTCONF_ANSWER',
      /neither JSON nor XML \(text\/plain\)/,
    ],
    ['a page for what is not there', page(404, 'Not Found'), 'json', 'NETCTL_RESTCONF_ANSWER', /404 with a web page/],
    [
      'bytes that are no UTF-8',
      { status: 200, body: Buffer.from([0x7b, 0xff, 0x7d]) },
      'json',
      'NETCTL_RESTCONF_ANSWER',
      /no UTF-8/,
    ],
    [
      'a compressed body',
      { status: 200, headers: { 'content-encoding': 'gzip' }, body: 'x' },
      'json',
      'NETCTL_RESTCONF_ANSWER',
      /compressed by gzip/,
    ],
    [
      'a body that is too long',
      { status: 200, body: `"${'x'.repeat(300_000)}"` },
      'json',
      'NETCTL_RESTCONF_OUTPUT',
      /more than 0\.25 MB/,
    ],
    [
      'a body that ends too early',
      'cut',
      'json',
      'NETCTL_RESTCONF_CLOSED',
      /closed the connection before its answer was complete/,
    ],
    ['nothing at all', 'hang', 'json', 'NETCTL_RESTCONF_TIMEOUT', /no answer within 0\.4 s/],
  ])('%s', async (_, answer, format, code, message) => {
    const server = await start(({ path }) => (path.includes('/data/') ? answer : undefined));
    const timeouts = { connect: 5, command: answer === 'hang' ? 0.4 : 5 };
    const client = await open(server.port, { timeouts, mostBytes: 256 * 1024 });
    const error = await errorOf(client.get('data/a:b', { format }));
    expect(error.message).toMatch(message);
    expect(error.code).toBe(code);
    expect(server.seen.filter(({ path }) => path.includes('/data/'))).toHaveLength(1);
  });

  it('a web page that never ends is cut', async () => {
    const server = await start(({ path }) =>
      path.includes('/data/') ? { status: 200, body: Buffer.alloc(3_000_000, 32) } : undefined,
    );
    const client = await open(server.port, { mostBytes: 1024 * 1024 });
    expect((await errorOf(client.get('data/a:b'))).code).toBe('NETCTL_RESTCONF_OUTPUT');
    expect((await client.get('data'))?.status ?? 404).toBe(404);
  });
});

describe('redirects within the server', () => {
  it('are followed by GET', async () => {
    const server = await start(({ path }) => {
      if (path === '/restconf/data/a:b') return { status: 301, headers: { location: '/restconf/data/a:b/' } };
      return path === '/restconf/data/a:b/' ? data({ 'a:b': 1 }) : undefined;
    });
    expect((await (await open(server.port)).get('data/a:b'))?.body).toBe('{"a:b":1}');
  });

  it('but not in a circle', async () => {
    const server = await start(({ path }) =>
      path.includes('/data/') ? { status: 301, headers: { location: path } } : undefined,
    );
    expect((await errorOf((await open(server.port)).get('data/a:b'))).code).toBe('NETCTL_RESTCONF_REDIRECT');
    expect(server.seen.filter(({ path }) => path.includes('/data/'))).toHaveLength(4);
  });

  it('from plain HTTP to TLS say that the inventory wants no TLS', async () => {
    const answer: HttpAnswer = { status: 301, headers: { location: 'https://127.0.0.1/restconf' } };
    const server = await start(() => answer, { speaks: 'http' });
    const error = await errorOf(open(server.port, { tls: { plain: true, verify: true } }));
    expect(error.code).toBe('NETCTL_RESTCONF_REDIRECT');
    expect(error.hint).toContain('take `tls: { plain: true }`');
  });
});

describe('connections that end', () => {
  it('a GET is sent again where the connection was closed before the answer began', async () => {
    let drops = 1;
    const server = await start(({ path }) => {
      if (!path.includes('/data/')) return undefined;
      drops -= 1;
      return drops >= 0 ? 'drop' : data({ 'a:b': 1 });
    });
    expect((await (await open(server.port)).get('data/a:b'))?.status).toBe(200);
    expect(server.seen.filter(({ path }) => path.includes('/data/'))).toHaveLength(2);
  });

  it('but once only', async () => {
    const server = await start(({ path }) => (path.includes('/data/') ? 'drop' : undefined));
    const error = await errorOf((await open(server.port)).get('data/a:b'));
    expect(error.code).toBe('NETCTL_RESTCONF_CLOSED');
    expect(error.impact).toBeUndefined();
    expect(server.seen.filter(({ path }) => path.includes('/data/'))).toHaveLength(2);
  });

  it.each(['put', 'patch', 'post', 'delete'] as const)('%s is never sent again', async (method) => {
    const server = await start(({ path }) => (path.includes('/data/') ? 'drop' : undefined));
    const client = await open(server.port);
    const error = await errorOf(method === 'delete' ? client.delete('data/a:b') : client[method]('data/a:b', '{}'));
    expect(error.code).toBe('NETCTL_RESTCONF_CLOSED');
    expect(error.impact).toMatch(/not known/);
    expect(server.seen.filter(({ path }) => path.includes('/data/'))).toHaveLength(1);
  });

  it('a write after an idle connection was closed opens another', async () => {
    const server = await start(({ method }) => (method === 'PUT' ? { status: 204 } : undefined));
    const client = await open(server.port);
    server.dropAll();
    await client.get('data/a:b');
    expect((await client.put('data/a:b', '{}')).status).toBe(204);
  });

  it('a request that is cancelled', async () => {
    const server = await start(({ path }) => (path.includes('/data/') ? 'hang' : undefined));
    const client = await open(server.port);
    const controller = new AbortController();
    const waiting = errorOf(client.get('data/a:b', { signal: controller.signal }));
    await expect.poll(() => server.seen.length).toBe(3);
    controller.abort();
    expect((await waiting).code).toBe('NETCTL_CANCELLED');
  });

  it('a session that is closed ends what is in flight', async () => {
    const server = await start(({ path }) => (path.includes('/data/') ? 'hang' : undefined));
    const client = await open(server.port);
    const waiting = errorOf(client.get('data/a:b'));
    await expect.poll(() => server.seen.length).toBe(3);
    await client.close();
    expect((await waiting).code).toBe('NETCTL_CANCELLED');
  });
});

describe('no connection', () => {
  async function listen(answer: (socket: Socket) => void): Promise<number> {
    const server: Server = createTcpServer((socket) => {
      socket.on('error', () => undefined);
      answer(socket);
    });
    closing.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }
  const plain = { plain: true, verify: true } as const;

  it('a port where nothing listens', async () => {
    const server = await start(() => undefined);
    await server.close();
    const error = await errorOf(open(server.port));
    expect(error.code).toBe('NETCTL_RESTCONF_UNREACHABLE');
    expect(error.message).toMatch(
      /^https:\/\/127\.0\.0\.1:\d+ cannot be reached: the connection is refused \(ECONNREFUSED\)$/,
    );
  });

  it('a name that nobody knows', async () => {
    const error = await errorOf(open(1, { host: 'no-such-host.invalid' }));
    expect(error.code).toBe('NETCTL_RESTCONF_UNREACHABLE');
  });

  it('an SSH server, spoken to with TLS and without', async () => {
    const port = await listen((socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n'));
    expect((await errorOf(open(port))).code).toBe('NETCTL_TLS_PLAIN');
    const error = await errorOf(open(port, { tls: plain }));
    expect(error.code).toBe('NETCTL_RESTCONF_ANSWER');
    expect(error.message).toContain('does not speak HTTP');
  });

  it('a TLS server, spoken to without TLS', async () => {
    const server = await start(() => undefined);
    const error = await errorOf(open(server.port, { tls: plain }));
    expect(['NETCTL_RESTCONF_CLOSED', 'NETCTL_RESTCONF_ANSWER', 'NETCTL_RESTCONF_ROOT']).toContain(error.code);
  });

  it('a server that takes the connection and says nothing', async () => {
    const port = await listen(() => undefined);
    const error = await errorOf(open(port, { timeouts: { connect: 0.2, command: 5 } }));
    expect(error.code).toBe('NETCTL_RESTCONF_TIMEOUT');
    expect(error.message).toMatch(/within 0\.2 s while the connection was opened/);
  });

  it.each([
    ['a name that is not in the certificate', authority.issue({ names: ['sw1.example'] }), 'NETCTL_TLS_NAME'],
    ['an expired certificate', authority.issue({ names: ['IP:127.0.0.1'], expired: true }), 'NETCTL_TLS_EXPIRED'],
    ['a certificate that nobody signed', selfSigned({ names: ['IP:127.0.0.1'] }), 'NETCTL_TLS_AUTHORITY'],
  ])('%s: nothing is sent', async (_, tls, code) => {
    const server = await start(() => undefined, { tls });
    expect((await errorOf(open(server.port))).code).toBe(code);
    expect(server.seen).toEqual([]);
  });
});
