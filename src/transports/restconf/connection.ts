import type { Socket } from 'node:net';
import { secureContextFor } from '../tls.js';
import { tlsFailure } from '../tls-failures.js';
import { type Asked, cancelledRequest, connectFailure, failure, isLost, requestFailure, Silence } from './failures.js';
import type { HttpConnection, HttpOptions, HttpReply, HttpRequest } from './http.js';
import { openSocket, protocolOf } from './open-socket.js';

/** A request that goes on longer than this many times its limit is ended although there are signs of life. */
const LONGEST = 10;

/** Prepares a connection; undici is loaded here. @throws NetctlError NETCTL_TLS_MATERIAL */
export async function openHttp(options: HttpOptions): Promise<HttpConnection> {
  const { place, trust, timeouts, mostBytes } = options;
  // Before anything is sent: certificates that cannot be used are the user's mistake, not the device's.
  if (place.secure) secureContextFor({ device: place.device, trust });
  const { default: undici } = await import('undici');
  const closing = new AbortController();
  let connecting = false;
  let socket: Socket | undefined;
  /** What TLS said after the handshake: HTTP sees but the end that follows. */
  let refusal: Error | undefined;

  const client = new undici.Client(place.origin, {
    allowH2: true,
    pipelining: 1,
    // The limits of `send` are exact; undici's go by a clock of half a second.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: (_, answered) => {
      connect().then(
        (opened) => answered(null, opened),
        (cause: unknown) => answered(tunnelRefusal() ?? connectFailure(cause, place, timeouts.connect), null),
      );
    },
  });

  function tunnelRefusal(): Error | undefined {
    return options.tunnel?.refusal;
  }

  async function connect(): Promise<Socket> {
    connecting = true;
    try {
      refusal = undefined;
      socket = await openSocket({ ...options, signal: closing.signal });
      socket.once('error', (cause) => {
        if (place.secure) refusal = tlsFailure(cause, place);
      });
      return socket;
    } finally {
      connecting = false;
    }
  }

  async function send(request: HttpRequest): Promise<HttpReply> {
    const safe = request.method === 'GET' || request.method === 'OPTIONS';
    const progress = { begun: false };
    try {
      return await sendOnce(request, progress);
    } catch (cause) {
      if (!safe || progress.begun || refusal !== undefined || !isLost(cause)) throw tell(cause, request);
    }
    return sendOnce(request, progress).catch((cause: unknown) => {
      throw tell(cause, request);
    });
  }

  function tell(cause: unknown, request: HttpRequest): Error {
    const asked = askedOf(request);
    const cancelled = request.signal?.aborted === true || closing.signal.aborted;
    return cancelled
      ? cancelledRequest(place, asked)
      : requestFailure(tunnelRefusal() ?? refusal ?? cause, place, asked);
  }

  async function sendOnce(request: HttpRequest, progress: { begun: boolean }): Promise<HttpReply> {
    const { method, path, headers, body, signal } = request;
    const limit = limitFor(request.seconds ?? timeouts.command, () => connecting);
    const signals = [limit.signal, closing.signal, ...(signal === undefined ? [] : [signal])];
    try {
      const answer = await client.request({
        method,
        path,
        headers,
        ...(body === undefined ? {} : { body }),
        signal: AbortSignal.any(signals),
      });
      progress.begun = true;
      limit.heard();
      const bytes: Buffer[] = [];
      let size = 0;
      for await (const chunk of answer.body) {
        const piece = Buffer.from(chunk);
        limit.heard();
        size += piece.length;
        // Leaving the loop ends the body, and with it the connection.
        if (size > mostBytes) throw tooLong(request);
        bytes.push(piece);
      }
      const found = headersOf(answer.headers);
      return { status: answer.statusCode, headers: found, body: decode(Buffer.concat(bytes), found, request) };
    } finally {
      limit.end();
    }
  }

  function tooLong(request: HttpRequest): Error {
    const message = `answered with more than ${mostBytes / 1024 / 1024} MB`;
    return failure({ code: 'NETCTL_RESTCONF_OUTPUT', message, place, asked: askedOf(request) });
  }

  function decode(bytes: Buffer, headers: HttpReply['headers'], request: HttpRequest): string {
    const coding = headers['content-encoding'] ?? 'identity';
    const faulty = (message: string, cause?: unknown): Error =>
      failure({ code: 'NETCTL_RESTCONF_ANSWER', message, place, asked: askedOf(request), cause });
    if (coding !== 'identity') throw faulty(`answered with a body compressed by ${coding}, which was not asked for`);
    // Web pages come in any encoding, and are only looked at to tell what they are.
    if (headers['content-type']?.includes('html') === true) return bytes.toString('latin1');
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (cause) {
      throw faulty('answered with bytes that are no UTF-8', cause);
    }
  }

  return {
    send,
    get protocol() {
      return socket === undefined ? undefined : protocolOf(socket);
    },
    get remoteAddress() {
      return options.tunnel === undefined ? socket?.remoteAddress : undefined;
    },
    async close() {
      closing.abort();
      await client.destroy().catch(() => undefined);
    },
  };
}

interface Limit {
  readonly signal: AbortSignal;
  /** There was a sign of life. */
  heard(): void;
  end(): void;
}

/** Ends a request after so many seconds of silence, or ten times as many in all; while a connection is opened its own limit holds. */
function limitFor(seconds: number, connecting: () => boolean): Limit {
  const controller = new AbortController();
  const end = performance.now() + seconds * LONGEST * 1000;
  const expire = (): void => {
    if (connecting()) timer = setTimeout(expire, seconds * 1000);
    else controller.abort(new Silence(seconds));
  };
  let timer = setTimeout(expire, seconds * 1000);
  function heard(): void {
    clearTimeout(timer);
    if (performance.now() > end) controller.abort(new Silence(seconds * LONGEST));
    else timer = setTimeout(expire, seconds * 1000);
  }
  return { signal: controller.signal, heard, end: () => clearTimeout(timer) };
}

function askedOf({ method, path }: HttpRequest): Asked {
  return { method, path, writes: method !== 'GET' && method !== 'OPTIONS' };
}

function headersOf(headers: Readonly<Record<string, string | string[] | undefined>>): HttpReply['headers'] {
  const given = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]));
}
