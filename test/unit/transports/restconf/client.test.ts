import { afterEach, describe, expect, it } from 'vitest';
import { NetctlError } from '../../../../src/errors/netctl-error.js';
import { RestconfClient, type RestconfOptions } from '../../../../src/transports/restconf/client.js';
import {
  authority,
  clientOptions,
  data,
  type HttpAnswer,
  type HttpSeen,
  refusal,
  serverCertificate,
  startHttpServer,
  type TestHttpOptions,
  type TestHttpServer,
} from '../../../support/restconf-server.js';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close();
});

type Answers = (request: HttpSeen) => HttpAnswer | undefined;

async function start(answer: Answers, options: Partial<TestHttpOptions> = {}): Promise<TestHttpServer> {
  const server = await startHttpServer({ answer, ...options });
  closing.push(server);
  return server;
}

async function open(server: TestHttpServer, options: Partial<RestconfOptions> = {}): Promise<RestconfClient> {
  const client = await RestconfClient.open(clientOptions(server.port, options));
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

const nothing: Answers = () => undefined;

describe('finding the root', () => {
  it.each<[string, HttpAnswer, string]>([
    [
      'XRD',
      {
        status: 200,
        headers: { 'content-type': 'application/xrd+xml' },
        body: '<?xml version="1.0"?>\n<x:XRD xmlns:x="http://docs.oasis-open.org/ns/xri/xrd-1.0"><x:Link rel="restconf" href="/api/"/></x:XRD>',
      },
      '/api',
    ],
    [
      'JRD',
      {
        status: 200,
        headers: { 'content-type': 'application/jrd+json' },
        body: '{"links":[{"rel":"other","href":"/x"},{"rel":"restconf","href":"/api"}]}',
      },
      '/api',
    ],
    [
      'an address of the same server',
      { status: 200, body: '<XRD><Link rel="restconf" href="HERE/api"/></XRD>' },
      '/api',
    ],
    ['no such document', { status: 404, body: 'no' }, '/usual'],
    [
      'a failing server',
      { status: 500, body: '<html>failure</html>', headers: { 'content-type': 'text/html' } },
      '/usual',
    ],
    ['a web page', { status: 200, body: '<!DOCTYPE html><html><body>hello</body></html>' }, '/usual'],
    ['a document without RESTCONF', { status: 200, body: '<XRD><Link rel="lrdd" href="/x"/></XRD>' }, '/usual'],
  ])('by %s', async (_, meta, root) => {
    const server: TestHttpServer = await start(({ path }) => {
      if (path === '/.well-known/host-meta') {
        const { body = '', ...rest } = typeof meta === 'string' ? { status: 500 } : meta;
        return { ...rest, body: String(body).replace('HERE', `https://127.0.0.1:${server.port}`) };
      }
      return path === root ? data({ 'ietf-restconf:restconf': {} }) : undefined;
    });
    expect((await open(server, { root: '/usual' })).root).toBe(root);
  });

  it('by the version of the library, where the root itself is no resource', async () => {
    const server = await start(({ path }) => {
      if (path === '/rests/yang-library-version') return data({ 'ietf-restconf:yang-library-version': '2019-01-04' });
      return { status: 404, body: path === '/.well-known/host-meta' ? '' : '<html><title>Error 404</title></html>' };
    });
    expect((await open(server, { root: '/rests' })).root).toBe('/rests');
  });

  it('that is elsewhere is refused', async () => {
    const body = '<XRD><Link rel="restconf" href="https://evil.example/restconf"/></XRD>';
    const server = await start(({ path }) => (path === '/.well-known/host-meta' ? { status: 200, body } : undefined));
    const error = await errorOf(open(server));
    expect(error.code).toBe('NETCTL_RESTCONF_REDIRECT');
    expect(error.message).toContain('https://evil.example/restconf');
  });

  it('that is not there tells what was looked for', async () => {
    const server = await start(() => ({
      status: 404,
      headers: { 'content-type': 'text/html' },
      body: '<html>404</html>',
    }));
    const error = await errorOf(open(server));
    expect(error.code).toBe('NETCTL_RESTCONF_ROOT');
    expect(error.message).toMatch(
      /no RESTCONF at \/restconf: it answered \/restconf with 404 and a web page, .*host-meta \(404\)/,
    );
  });
});

describe('requests', () => {
  it('GET with everything that can be asked for', async () => {
    const server = await start(({ path }) =>
      path.includes('/data/') ? data({ 'a:b': { c: 1 } }, { etag: '"1"' }) : undefined,
    );
    const client = await open(server);
    const reply = await client.get('data/a:b', {
      content: 'config',
      depth: 3,
      fields: 'c(d;e/f)',
      withDefaults: 'report-all',
    });
    expect(reply).toMatchObject({ status: 200, body: '{"a:b":{"c":1}}', etag: '"1"' });
    const { path, headers } = server.seen.at(-1) ?? {};
    expect(path).toBe('/restconf/data/a:b?content=config&depth=3&fields=c(d;e/f)&with-defaults=report-all');
    expect(headers?.['accept']).toBe('application/yang-data+json');
    expect(headers?.['authorization']).toBe(`Basic ${Buffer.from('admin:secret-word').toString('base64')}`);
    expect(client.remoteAddress).toBe('127.0.0.1');
  });

  it('GET of XML', async () => {
    const body = '<b xmlns="urn:a"><c>1</c></b>';
    const server = await start(({ headers }) =>
      headers['accept'] === 'application/yang-data+xml' ? { status: 200, body } : undefined,
    );
    expect((await (await open(server)).get('data/a:b', { format: 'xml' }))?.body).toBe(body);
  });

  it.each<[string, HttpAnswer]>([
    ['404', refusal(404, 'invalid-value')],
    ['404 without a word', { status: 404 }],
    ['409 data-missing', refusal(409, 'data-missing')],
    ['204', { status: 204 }],
  ])('GET of what is not there: %s', async (_, answer) => {
    const server = await start(({ path }) => (path.includes('/data') ? answer : undefined));
    expect(await (await open(server)).get('data/a:b')).toBeUndefined();
  });

  it.each(['put', 'patch', 'post'] as const)('%s', async (method) => {
    const server = await start((seen) => (seen.method === method.toUpperCase() ? { status: 201 } : undefined));
    const client = await open(server);
    expect((await client[method]('data/a:b=x%2Fy', '{"a:b":[]}', { ifMatch: '"7"' })).status).toBe(201);
    expect(server.seen.at(-1)).toMatchObject({
      path: '/restconf/data/a:b=x%2Fy',
      body: '{"a:b":[]}',
      headers: { 'content-type': 'application/yang-data+json', 'if-match': '"7"' },
    });
  });

  it('DELETE', async () => {
    const server = await start(({ method }) => (method === 'DELETE' ? { status: 204 } : undefined));
    expect((await (await open(server)).delete('data/a:b')).status).toBe(204);
    expect(server.seen.at(-1)).toMatchObject({ method: 'DELETE', body: '' });
  });

  it('what is refused comes with the words of the server', async () => {
    const server = await start(({ method }) =>
      method === 'PUT' ? refusal(400, 'invalid-value', 'vlan-id 5000 is too big') : undefined,
    );
    const error = await errorOf((await open(server)).put('data/a:b', '{}'));
    expect(error.code).toBe('NETCTL_DEVICE_REFUSED');
    expect(error.message).toMatch(/refused PUT data\/a:b: vlan-id 5000 is too big \(invalid-value\)$/);
    expect(error.command).toBe('PUT data/a:b');
  });

  it('a precondition that fails is a change of someone else', async () => {
    const server = await start(({ method }) => (method === 'PUT' ? { status: 412 } : undefined));
    expect((await errorOf((await open(server)).put('data/a:b', '{}', { ifMatch: '"1"' }))).code).toBe(
      'NETCTL_DEVICE_STALE',
    );
  });

  it.each(['a b', 'a\r\nx: y', 'ä'])('a path that cannot be sent is a mistake of the driver: %s', async (path) => {
    await expect((await open(await start(nothing))).get(path)).rejects.toThrow('Not a path of RESTCONF');
  });
});

describe('login', () => {
  it('by token', async () => {
    const server = await start(nothing);
    await open(server, { login: { username: 'admin', password: 'x', token: 'abc.def' } });
    expect(server.seen.map(({ headers }) => headers['authorization'])).toEqual(['Bearer abc.def', 'Bearer abc.def']);
  });

  it('by certificate', async () => {
    const client = authority.issue({ names: ['netctl'], use: 'client' });
    const tls = { ...serverCertificate, ca: authority.cert, requestCert: true, rejectUnauthorized: true };
    const server = await start(nothing, { tls });
    const trust = { ca: authority.cert, verify: true };
    const error = await errorOf(open(server, { tls: trust }));
    expect(error.code).toBe('NETCTL_TLS_CLIENT');
    expect(error.hint).toContain('tls: { cert, key }');
    const opened = await open(server, {
      login: { username: 'x' },
      tls: { ...trust, certificate: client.cert, key: client.key },
    });
    expect(opened.root).toBe('/restconf');
    expect(server.seen.at(-1)?.headers['authorization']).toBeUndefined();
  });

  it.each([
    [{ username: 'a:b', password: 'x' }, /":"/],
    [{ username: 'a', token: 'x\ny' }, /token/],
  ])('that HTTP cannot write is refused before anything is sent', async (login, message) => {
    const server = await start(nothing);
    const error = await errorOf(open(server, { login }));
    expect(error.code).toBe('NETCTL_RESTCONF_AUTH');
    expect(error.message).toMatch(message);
    expect(server.opened()).toBe(0);
  });

  it('over plain HTTP only where the inventory says that there is no TLS', async () => {
    const server = await start(nothing, { speaks: 'http' });
    expect((await errorOf(open(server))).code).toBe('NETCTL_TLS_PLAIN');
    expect(server.seen).toEqual([]);
    expect((await open(server, { tls: { plain: true, verify: true } })).root).toBe('/restconf');
  });
});

describe('HTTP/2', () => {
  it('is spoken where the server wants it', async () => {
    const server = await start(
      ({ method, path }) =>
        method === 'PUT' ? { status: 204 } : path.includes('/data/') ? data({ 'a:b': 'x'.repeat(200_000) }) : undefined,
      { speaks: 'h2' },
    );
    const client = await open(server);
    expect(client.protocol).toBe('h2');
    expect((await client.get('data/a:b'))?.body.length).toBe(200_010);
    await client.put('data/a:b', JSON.stringify({ 'a:b': 'y'.repeat(200_000) }));
    expect(server.seen.at(-1)).toMatchObject({ version: '2.0', method: 'PUT' });
    expect(server.seen.at(-1)?.body.length).toBe(200_010);
    expect(server.opened()).toBe(1);
  });

  it('a connection that was closed is opened again', async () => {
    const server = await start(({ path }) => (path.includes('/data/') ? data({ 'a:b': 1 }) : undefined), {
      speaks: 'h2',
    });
    const client = await open(server);
    server.dropAll();
    expect((await client.get('data/a:b'))?.status).toBe(200);
    expect(server.opened()).toBe(2);
  });
});

describe('YANG Patch', () => {
  const patch = {
    id: 'p1',
    edits: [
      { id: 'a', operation: 'create', target: '/c=1', value: { 'a:c': [{ n: 1 }] } },
      { id: 'b', operation: 'remove', target: '/c=2' },
    ],
  } as const;

  it('is one request with all edits', async () => {
    const status = { 'ietf-yang-patch:yang-patch-status': { 'patch-id': 'p1', ok: [null] } };
    const server = await start(({ method }) => (method === 'PATCH' ? data(status) : undefined));
    await (await open(server)).yangPatch('data/a:b', { ...patch, comment: 'why' });
    const { body = '', headers } = server.seen.at(-1) ?? {};
    expect(headers?.['content-type']).toBe('application/yang-patch+json');
    expect(JSON.parse(body)).toEqual({
      'ietf-yang-patch:yang-patch': {
        'patch-id': 'p1',
        comment: 'why',
        edit: [
          { 'edit-id': 'a', operation: 'create', target: '/c=1', value: { 'a:c': [{ n: 1 }] } },
          { 'edit-id': 'b', operation: 'remove', target: '/c=2' },
        ],
      },
    });
  });

  const failed = { 'error-type': 'application', 'error-tag': 'data-missing', 'error-message': 'no c=2' };
  it.each<[string, number, unknown, RegExp]>([
    [
      'an edit that failed after one that is called ok',
      409,
      {
        'patch-id': 'p1',
        'edit-status': {
          edit: [
            { 'edit-id': 'a', ok: [null] },
            { 'edit-id': 'b', errors: { error: [failed] } },
          ],
        },
      },
      /no c=2 \(data-missing\)/,
    ],
    [
      'an error although the status is 200',
      200,
      {
        'patch-id': 'p1',
        'edit-status': {
          edit: [
            { 'edit-id': 'a', ok: [null] },
            { 'edit-id': 'b', errors: { error: failed } },
          ],
        },
      },
      /no c=2/,
    ],
    ['an error of the patch as a whole', 400, { 'patch-id': 'p1', errors: { error: [failed] } }, /no c=2/],
    [
      'an edit that nothing is said of',
      200,
      { 'patch-id': 'p1', 'edit-status': { edit: [{ 'edit-id': 'a', ok: [null] }] } },
      /does not say that b took effect/,
    ],
  ])('is judged by the whole answer: %s', async (_, code, status, message) => {
    const answer: HttpAnswer = { status: code, body: JSON.stringify({ 'ietf-yang-patch:yang-patch-status': status }) };
    const server = await start(({ method }) => (method === 'PATCH' ? answer : undefined));
    const error = await errorOf((await open(server)).yangPatch('data', patch));
    expect(error.code).toBe('NETCTL_DEVICE_REFUSED');
    expect(error.message).toMatch(message);
  });

  it.each<[string, Answers, boolean]>([
    [
      'capabilities',
      ({ path }) =>
        path.endsWith('/capabilities')
          ? data({
              'ietf-restconf-monitoring:capabilities': {
                capability: ['urn:ietf:params:restconf:capability:yang-patch:1.0'],
              },
            })
          : undefined,
      true,
    ],
    [
      'what PATCH takes',
      ({ method }) =>
        method === 'OPTIONS'
          ? { status: 200, headers: { 'accept-patch': 'application/yang-data+xml, application/yang-patch+json' } }
          : undefined,
      true,
    ],
    [
      'neither',
      ({ method }) =>
        method === 'OPTIONS' ? { status: 200, headers: { 'accept-patch': 'application/yang-data+json' } } : undefined,
      false,
    ],
    [
      'a patch without edits, where the server says nothing',
      ({ method, body }) => {
        const probe = { 'ietf-yang-patch:yang-patch': { 'patch-id': 'netctl-probe', edit: [] } };
        const taken = method === 'PATCH' && body === JSON.stringify(probe);
        return taken
          ? data({ 'ietf-yang-patch:yang-patch-status': { 'patch-id': 'netctl-probe', ok: [null] } })
          : undefined;
      },
      true,
    ],
    [
      'a patch without edits that is not understood',
      ({ method }) => (method === 'PATCH' ? { status: 415 } : undefined),
      false,
    ],
    [
      'a server that does not know OPTIONS',
      ({ method }) => (method === 'OPTIONS' ? refusal(405, 'operation-not-supported') : undefined),
      false,
    ],
  ])('is offered or not by %s', async (_, answers, offered) => {
    expect(await (await open(await start(answers))).offersYangPatch()).toBe(offered);
  });
});
