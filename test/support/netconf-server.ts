import { createServer, type Socket } from 'node:net';
import ssh2, { type Connection, type ServerChannel } from 'ssh2';
import { createFrameReader, type Framing, frameMessage } from '../../src/transports/netconf/framing.js';
import { makeKey, publicPart } from './ssh-device.js';

/** One session at the server's end. */
export interface ScriptedSession {
  readonly id: number;
  /** Sends a whole message in the framing of the moment. */
  send(text: string): void;
  /** Sends bytes as they are. */
  raw(bytes: Buffer | string): void;
  /** Ends the session's channel. */
  end(): void;
  /** Cuts the connection. */
  drop(): void;
  /** Prints on standard error. */
  complain(text: string): void;
}

export interface NetconfServerOptions {
  /** URIs of the `<hello>`; base 1.0 and 1.1 with candidate where absent. */
  readonly capabilities?: readonly string[];
  /** Sent instead of a `<hello>`; nothing is sent for the empty text. */
  readonly hello?: string;
  /** What a session begins with, before its hello. */
  readonly start?: (session: ScriptedSession) => void;
  /** The answer inside `<rpc-reply>` to what stands inside `<rpc>`; undefined sends none. */
  readonly answer?: (operation: string, session: ScriptedSession, messageId: string) => string | undefined;
  /** Cuts what is sent into pieces, each one written by itself. */
  readonly pieces?: (bytes: Buffer) => readonly Buffer[];
  readonly noSubsystem?: boolean;
  readonly hostKey?: string;
}

export interface NetconfServer {
  readonly port: number;
  readonly hostKey: string;
  /** What stood inside every `<rpc>`, in order. */
  readonly asked: readonly string[];
  /** The `<hello>`s of clients. */
  readonly hellos: readonly string[];
  readonly connections: () => number;
  close(): Promise<void>;
}

const BASE = 'urn:ietf:params:xml:ns:netconf:base:1.0';
export const BASES = ['urn:ietf:params:netconf:base:1.0', 'urn:ietf:params:netconf:base:1.1'] as const;
export const CANDIDATE = 'urn:ietf:params:netconf:capability:candidate:1.0';

/** A NETCONF server on a free port of 127.0.0.1 that says what the test wants; any password logs in. */
export async function startNetconfServer(options: NetconfServerOptions = {}): Promise<NetconfServer> {
  const hostKey = options.hostKey ?? makeKey().private;
  const asked: string[] = [];
  const hellos: string[] = [];
  const sockets = new Set<Socket>();
  let sessions = 0;
  const ssh = new ssh2.Server({ hostKeys: [hostKey] }, (connection) => {
    connection.on('error', () => undefined);
    connection.on('authentication', (context) => {
      if (context.method === 'password') context.accept();
      else context.reject(['password']);
    });
    connection.on('session', (accept) => {
      const session = accept();
      session.on('subsystem', (take, reject, { name }) => {
        if (options.noSubsystem === true || name !== 'netconf') return reject();
        sessions += 1;
        serve(take(), connection, sessions);
      });
    });
  });
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    ssh.injectSocket(socket);
  });

  function serve(channel: ServerChannel, connection: Connection, id: number): void {
    let framing: Framing = 'mark';
    let helloSeen = false;
    let text = '';
    const write = (bytes: Buffer): void => {
      for (const piece of options.pieces?.(bytes) ?? [bytes]) channel.write(piece);
    };
    const session: ScriptedSession = {
      id,
      send: (message) => write(frameMessage(message, framing)),
      raw: (bytes) => write(Buffer.from(bytes)),
      end: () => channel.end(),
      drop: () => connection.end(),
      complain: (words) => void channel.stderr.write(words),
    };
    const reader = createFrameReader({
      part: (part) => {
        text += part;
      },
      end: () => {
        const message = text;
        text = '';
        if (helloSeen) return reply(message);
        helloSeen = true;
        hellos.push(message);
        const both = message.includes(BASES[1]) && (options.capabilities ?? BASES).includes(BASES[1]);
        framing = both ? 'chunks' : 'mark';
        reader.use(framing);
      },
    });
    function reply(message: string): void {
      const parts = /<(?:\w+:)?rpc\b[^>]*?message-id="(?<id>[^"]*)"[^>]*>(?<operation>[\s\S]*)<\/(?:\w+:)?rpc>/.exec(
        message,
      )?.groups;
      const operation = parts?.['operation'] ?? message;
      const messageId = parts?.['id'] ?? '';
      asked.push(operation);
      if (/^<(?:\w+:)?close-session/.test(operation)) {
        session.send(replyTo(messageId, '<ok/>'));
        channel.exit(0);
        channel.end();
        return;
      }
      const inside = options.answer === undefined ? '<ok/>' : options.answer(operation, session, messageId);
      if (inside !== undefined) session.send(replyTo(messageId, inside));
    }
    channel.on('error', () => undefined);
    channel.on('data', (bytes: Buffer) => reader.feed(bytes));
    options.start?.(session);
    const hello = options.hello ?? helloOf(options.capabilities ?? [...BASES, CANDIDATE], id);
    if (hello !== '') write(frameMessage(hello, 'mark'));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return {
    port: address.port,
    hostKey: publicPart(hostKey),
    asked,
    hellos,
    connections: () => sockets.size,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A server's `<hello>`. */
export function helloOf(capabilities: readonly string[], id: number | string | undefined): string {
  const list = capabilities.map((uri) => `<capability>${uri.replaceAll('&', '&amp;')}</capability>`).join('');
  const session = id === undefined ? '' : `<session-id>${id}</session-id>`;
  return `<hello xmlns="${BASE}"><capabilities>${list}</capabilities>${session}</hello>`;
}

export function replyTo(messageId: string, inside: string): string {
  return `<rpc-reply xmlns="${BASE}" message-id="${messageId}">${inside}</rpc-reply>`;
}
