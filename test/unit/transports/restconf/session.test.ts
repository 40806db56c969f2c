import { afterEach, describe, expect, it } from 'vitest';
import { openRestconfSession, type RestconfSessionOptions } from '../../../../src/transports/restconf/session.js';
import type { TranscriptEvent } from '../../../../src/transports/ssh-cli/recorder.js';
import type { Reply, Session } from '../../../../src/transports/transport.js';
import { restconfErrors } from '../../../../src/yang/restconf-errors.js';
import { restconfOp } from '../../../../src/yang/restconf-op.js';
import {
  data,
  endpointFor,
  type HttpAnswer,
  type HttpSeen,
  startHttpServer,
  type TestHttpServer,
} from '../../../support/restconf-server.js';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close();
});

async function start(answer: (request: HttpSeen) => HttpAnswer | undefined): Promise<TestHttpServer> {
  const server = await startHttpServer({ answer });
  closing.push(server);
  return server;
}

async function open(server: TestHttpServer, options: RestconfSessionOptions = {}): Promise<Session> {
  const dialect = { kind: 'restconf', port: 443, root: '/restconf' } as const;
  const session = await openRestconfSession(endpointFor(server.port), dialect, options);
  closing.push(session);
  return session;
}

const read = restconfOp({ method: 'GET', path: 'data/a:b?content=config' });
const write = restconfOp({ method: 'PUT', path: 'data/a:b', body: '{"a:b":2}' });

/** A server that holds one value, with or without ETags. */
async function store(etags: boolean): Promise<{ readonly server: TestHttpServer; readonly held: { value: number } }> {
  const held = { value: 1 };
  const server = await start(({ method, path, headers, body }) => {
    if (!path.startsWith('/restconf/data/a:b')) return undefined;
    const etag = `"${held.value}"`;
    const wanted = headers['if-match'];
    if (method === 'GET') return data({ 'a:b': held.value }, etags ? { etag } : {});
    if (wanted !== undefined && wanted !== etag) return { status: 412 };
    held.value = Number(/\d+/.exec(body)?.[0] ?? 0);
    return { status: 204 };
  });
  return { server, held };
}

function statuses(replies: readonly Reply[]): (number | undefined)[] {
  return replies.map(({ exitCode }) => exitCode);
}

describe('a session', () => {
  it('gives bodies and statuses', async () => {
    const server = await start(({ method, path }) => {
      if (method === 'OPTIONS') return { status: 200, headers: { 'accept-patch': 'application/yang-patch+json' } };
      return path.endsWith('/a:b') ? data({ 'a:b': 1 }) : undefined;
    });
    const session = await open(server);
    const ops = [
      restconfOp({ method: 'GET', path: 'data/a:b' }),
      restconfOp({ method: 'GET', path: 'data/c:d' }),
      restconfOp({ method: 'OPTIONS', path: 'data' }),
    ];
    const replies = await session.run(ops);
    expect(statuses(replies)).toEqual([200, 404, 200]);
    expect(replies.map(({ op }) => op)).toEqual(ops);
    expect(replies[0]?.output).toBe('{"a:b":1}');
    expect(restconfErrors(replies[1]?.output ?? '')[0]?.tag).toBe('invalid-value');
    expect(replies[2]?.output).toBe('application/yang-patch+json');
    expect(session.remoteAddress).toBe('127.0.0.1');
  });

  it('stops where it is told to', async () => {
    const session = await open(await start(() => undefined));
    const ops = [read, write, write];
    expect(await session.run(ops, { stop: ({ exitCode }) => exitCode === 404 })).toHaveLength(1);
  });

  it('records what is said without the login', async () => {
    const said: TranscriptEvent[] = [];
    const session = await open((await store(false)).server, { record: (event) => said.push(event) });
    await session.run([read, write]);
    expect(said.map(({ direction, text }) => `${direction} ${text}`)).toEqual([
      'sent GET data/a:b?content=config\n',
      'received 200\n',
      'received {"a:b":1}\n',
      'sent PUT data/a:b\n{"a:b":2}\n',
      'received 204\n',
      'received \n',
    ]);
  });

  it('ends with a request of which nothing is known', async () => {
    const session = await open(await start(({ method }) => (method === 'PUT' ? 'drop' : undefined)));
    await expect(session.run([write])).rejects.toMatchObject({ code: 'NETCTL_RESTCONF_CLOSED' });
    expect(session.alive).toBe(false);
    await expect(session.run([read])).rejects.toThrow();
    await session.close();
    await session.close();
  });
});

describe('unlessChanged', () => {
  const guarded = { ...write, unlessChanged: [read.path] };

  it.each([true, false])('a write is made while nothing has changed (ETags: %s)', async (etags) => {
    const { server, held } = await store(etags);
    const session = await open(server);
    expect(statuses(await session.run([read, guarded]))).toEqual([200, 204]);
    expect(held.value).toBe(2);
    const put = server.seen.find(({ method }) => method === 'PUT');
    expect(put?.headers['if-match']).toBe(etags ? '"1"' : undefined);
  });

  it.each([true, false])('and is not made where something has (ETags: %s)', async (etags) => {
    const { server, held } = await store(etags);
    const session = await open(server);
    await session.run([read]);
    held.value = 7;
    const [reply] = await session.run([guarded]);
    expect(reply?.exitCode).toBe(412);
    expect(held.value).toBe(7);
    expect(server.seen.filter(({ method }) => method === 'PUT')).toHaveLength(etags ? 1 : 0);
    if (!etags) expect(restconfErrors(reply?.output ?? '')[0]?.message).toContain('changed by someone else');
  });

  it.each([true, false])(
    'own writes are no change of someone else, others after them are (ETags: %s)',
    async (etags) => {
      const { server, held } = await store(etags);
      const session = await open(server);
      const again = restconfOp({ ...guarded, body: '{"a:b":3}' });
      expect(statuses(await session.run([read, guarded, again]))).toEqual([200, 204, 204]);
      held.value = 9;
      expect(statuses(await session.run([guarded]))).toEqual([412]);
      expect(held.value).toBe(9);
    },
  );

  it('a write below what was read is guarded by reading again: the ETag is another resource’s', async () => {
    let value = 1;
    const server = await start(({ method, path }) => {
      if (method === 'PUT') return { status: 204 };
      return path.includes('/data/') ? data({ 'a:b': value }, { etag: '"same"' }) : undefined;
    });
    const session = await open(server);
    const below = restconfOp({ method: 'PUT', path: 'data/a:b/c', body: '{}', unlessChanged: [read.path] });
    expect(statuses(await session.run([read, below]))).toEqual([200, 204]);
    expect(server.seen.find(({ method }) => method === 'PUT')?.headers['if-match']).toBeUndefined();
    value = 2;
    expect(statuses(await session.run([below]))).toEqual([412]);
  });

  it('a weak ETag guards nothing (RFC 9110, 13.1.1)', async () => {
    const server = await start(({ method, path }) => {
      if (method === 'PUT') return { status: 204 };
      return path.includes('/data/') ? data({ 'a:b': 1 }, { etag: 'W/"1"' }) : undefined;
    });
    expect(statuses(await (await open(server)).run([read, guarded]))).toEqual([200, 204]);
    expect(server.seen.find(({ method }) => method === 'PUT')?.headers['if-match']).toBeUndefined();
  });

  it('what was not there has to be missing still', async () => {
    let there = false;
    const server = await start(({ method, path }) => {
      if (method === 'PUT') return { status: 201 };
      return there && path.includes('/data/') ? data({ 'a:b': 1 }) : undefined;
    });
    const session = await open(server);
    expect(statuses(await session.run([read, guarded]))).toEqual([404, 201]);
    there = true;
    expect(statuses(await session.run([guarded]))).toEqual([412]);
  });

  it('what was never read guards nothing', async () => {
    const { server, held } = await store(true);
    const session = await open(server);
    expect(statuses(await session.run([guarded]))).toEqual([204]);
    expect(held.value).toBe(2);
    expect(server.seen.find(({ method }) => method === 'PUT')?.headers['if-match']).toBeUndefined();
  });

  it('a write that depends on two resources is not made where either has changed', async () => {
    const values = { one: 1, two: 1 };
    const server = await start(({ method, path }) => {
      if (method === 'PUT') return { status: 204 };
      if (!path.includes('/data/')) return undefined;
      return data({ 'a:b': path.endsWith('one') ? values.one : values.two });
    });
    const session = await open(server);
    const reads = ['data/a:one', 'data/a:two'].map((at) => restconfOp({ method: 'GET', path: at }));
    const both = restconfOp({ ...write, unlessChanged: reads.map(({ path }) => path) });
    expect(statuses(await session.run([...reads, both]))).toEqual([200, 200, 204]);
    values.two = 2;
    const [reply] = await session.run([both]);
    expect(reply?.exitCode).toBe(412);
    expect(restconfErrors(reply?.output ?? '')[0]?.message).toContain('data/a:two was changed by someone else');
  });
});
