import { Buffer } from 'node:buffer';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { RestconfAnswer } from '../device.js';
import type { Handler, HandlerContext, ServedDevice } from '../served.js';

type Request = IncomingMessage | Http2ServerRequest;
type Response = ServerResponse | Http2ServerResponse;

/** Takes connections of HTTP, over TLS where the device has a certificate: HTTP/2 or 1.1, as the client wants it. */
export function httpHandler(context: HandlerContext): Handler {
  const { device } = context;
  const listener = (request: Request, response: Response): void => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('error', () => {});
    request.on('end', () => answer(context, { request, response, body: Buffer.concat(parts).toString('utf8') }));
  };
  const server =
    device.tls === undefined
      ? createServer(listener)
      : createSecureServer(
          {
            allowHTTP1: true,
            cert: device.tls.certificate,
            key: device.tls.key,
            ...(device.tls.clientCa === undefined ? {} : { ca: device.tls.clientCa, requestCert: true }),
          },
          listener,
        );
  // A client that breaks off is no business of the emulated device.
  server.on('tlsClientError', () => {});
  server.on('sessionError', () => {});
  return { take: (socket) => void server.emit('connection', socket), close: () => {} };
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly body: string;
}

function answer(context: HandlerContext, { request, response, body }: Exchange): void {
  const { device, clock, breakAll } = context;
  const { method = '', url = '' } = request;
  const headers = headersOf(request);
  if (!isAllowed(device, headers['authorization'])) {
    send(response, { status: 401, headers: { 'www-authenticate': 'Basic realm="restconf"' }, body: '' });
    return;
  }
  const result = device.box.restconf?.({ method, path: url, headers, body }) ?? { status: 404, headers: {}, body: '' };
  switch (result.fate?.kind) {
    case undefined:
      send(response, result);
      return;
    case 'hang':
      return;
    case 'drop':
      breakAll();
      return;
    case 'cut':
      cut(response, result, breakAll);
      return;
    case 'delay':
      clock.after(result.fate.milliseconds, () => send(response, result));
  }
}

function headersOf({ headers }: Request): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      name.startsWith(':') || value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}

function isAllowed({ username, password, token }: ServedDevice, given = ''): boolean {
  if (token !== undefined && given === `Bearer ${token}`) return true;
  return given === `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function send(response: Response, { status, headers, body }: RestconfAnswer): void {
  const length = status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  head(response, status, { ...headers, ...length });
  response.end(body);
}

function cut(response: Response, { status, headers, body }: RestconfAnswer, breakAll: () => void): void {
  head(response, status, { ...headers, 'content-length': String(Buffer.byteLength(body) + 100) });
  if ('stream' in response) response.stream.write(body, breakAll);
  else response.write(body, breakAll);
}

function head(response: Response, status: number, headers: Readonly<Record<string, string>>): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
