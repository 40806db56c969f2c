import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { createServer as createHttpsServer, type ServerOptions } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { RestconfOptions } from '../../src/transports/restconf/client.js';
import type { Endpoint } from '../../src/transports/transport.js';
import { createAuthority } from './certificates.js';

/** What a server got. */
export interface HttpSeen {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  readonly version: string;
}

/** What it answers; `hang` never does, `drop` ends the connection before, `cut` in the middle of the answer. */
export type HttpAnswer =
  | { readonly status: number; readonly body?: string | Buffer; readonly headers?: Readonly<Record<string, string>> }
  | 'hang'
  | 'drop'
  | 'cut';

export interface TestHttpServer {
  readonly port: number;
  readonly seen: HttpSeen[];
  /** Connections that were opened. */
  readonly opened: () => number;
  /** Connections that are open. */
  readonly connections: () => number;
  /** Ends all connections that are open, as a server does with idle ones. */
  dropAll(): void;
  close(): Promise<void>;
}

export interface TestHttpOptions {
  readonly speaks?: 'https' | 'http' | 'h2';
  readonly tls?: ServerOptions;
  readonly answer: (request: HttpSeen) => HttpAnswer | undefined;
}

/** One authority for all tests of a process, and a server's certificate for 127.0.0.1. */
export const authority = createAuthority();
export const serverCertificate = authority.issue({ names: ['localhost', 'IP:127.0.0.1'] });

/** Starts a server on a port of its own. What `answer` leaves open is found as RESTCONF at /restconf, else 404. */
export async function startHttpServer({ speaks = 'https', tls, answer }: TestHttpOptions): Promise<TestHttpServer> {
  const seen: HttpSeen[] = [];
  const sockets = new Set<Socket>();
  let opened = 0;
  const secrets = tls ?? serverCertificate;
  const server =
    speaks === 'http'
      ? createHttpServer(take)
      : speaks === 'h2'
        ? createSecureServer({ ...secrets, allowHTTP1: false }, take)
        : createHttpsServer(secrets, take);
  server.on('connection', (socket: Socket) => {
    opened += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('tlsClientError', () => undefined);

  function take(request: IncomingMessage | Http2ServerRequest, response: ServerResponse | Http2ServerResponse): void {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('error', () => undefined);
    request.on('end', () => {
      const one: HttpSeen = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(pieces).toString('utf8'),
        version: request.httpVersion,
      };
      seen.push(one);
      reply(answer(one) ?? usual(one), response);
    });
  }

  function reply(found: HttpAnswer, response: ServerResponse | Http2ServerResponse): void {
    if (found === 'hang') return;
    if (found === 'drop') {
      dropAll();
      return;
    }
    if (found === 'cut') {
      response.setHeader('content-length', '1000');
      // Of the two kinds of answers each has its own `write`.
      if ('stream' in response) response.write('{"a:b":', () => setImmediate(dropAll));
      else response.write('{"a:b":', () => setImmediate(dropAll));
      return;
    }
    for (const [name, value] of Object.entries(found.headers ?? {})) response.setHeader(name, value);
    response.statusCode = found.status;
    response.end(found.body ?? '');
  }

  function dropAll(): void {
    for (const socket of sockets) socket.destroy();
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    seen,
    opened: () => opened,
    connections: () => sockets.size,
    dropAll,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        dropAll();
      }),
  };
}

const JSON_DATA = { 'content-type': 'application/yang-data+json' };

/** The least of a RESTCONF server. */
function usual({ path }: HttpSeen): HttpAnswer {
  if (path === '/.well-known/host-meta')
    return {
      status: 200,
      headers: { 'content-type': 'application/xrd+xml' },
      body: '<XRD xmlns="http://docs.oasis-open.org/ns/xri/xrd-1.0"><Link rel="restconf" href="/restconf"/></XRD>',
    };
  if (path === '/restconf') return data({ 'ietf-restconf:restconf': { data: {}, operations: {} } });
  return { status: 404, headers: JSON_DATA, body: errorBody('invalid-value', 'there is no such resource') };
}

/** 200 with data. */
export function data(value: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  return { status: 200, headers: { ...JSON_DATA, ...headers }, body: JSON.stringify(value) };
}

/** A refusal in the words of RESTCONF. */
export function refusal(status: number, tag: string, message = 'no'): HttpAnswer {
  return { status, headers: JSON_DATA, body: errorBody(tag, message) };
}

function errorBody(tag: string, message: string): string {
  const error = [{ 'error-type': 'application', 'error-tag': tag, 'error-message': message }];
  return JSON.stringify({ 'ietf-restconf:errors': { error } });
}

/** How tests open a client of such a server. */
export function clientOptions(port: number, options: Partial<RestconfOptions> = {}): RestconfOptions {
  return {
    device: 'sw1',
    host: '127.0.0.1',
    port,
    login: { username: 'admin', password: 'secret-word' },
    tls: { ca: authority.cert, verify: true },
    root: '/restconf',
    timeouts: { connect: 5, command: 5 },
    ...options,
  };
}

/** The same for a session. */
export function endpointFor(port: number, endpoint: Partial<Endpoint> = {}): Endpoint {
  return {
    name: 'sw1',
    host: '127.0.0.1',
    port: 22,
    ports: { restconf: port },
    login: { username: 'admin', password: 'secret-word' },
    tls: { ca: authority.cert, verify: true },
    jumps: [],
    hostKeys: { policy: 'strict', files: [] },
    algorithms: { legacy: false },
    timeouts: { connect: 5, login: 5, command: 5 },
    ...endpoint,
  };
}
