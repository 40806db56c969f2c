import { createServer, type Server as NetServer, type Socket } from 'node:net';
import type { EmulatorClock } from './device.js';
import type { Handler, HandlerContext, ServedDevice } from './served.js';
import { generateHostKey, publicPart, sshHandler } from './ssh-handler.js';

export type { ServedDevice, ServedTls } from './served.js';
export { generateHostKey } from './ssh-handler.js';

export interface ServeOptions {
  readonly clock: EmulatorClock;
  /** The private host key of all devices, in OpenSSH or PEM form; without it, one is made. */
  readonly hostKey?: string;
  /** Where to listen; without it, 127.0.0.1. */
  readonly host?: string;
}

/** Emulated devices that listen. */
export interface SshFleet {
  readonly host: string;
  /** The port of each device by its name. */
  readonly ports: ReadonlyMap<string, number>;
  /** The public host key as a known_hosts file has it: type and key. */
  readonly hostKey: string;
  /** Breaks the connections of a device; new ones are accepted. */
  disconnect(name: string): void;
  /** Stops listening and breaks all connections. */
  close(): Promise<void>;
}

/** Puts emulated devices behind real servers, each on a port of its own: SSH, HTTP or gRPC, by its kind. */
export async function serveDevices(devices: readonly ServedDevice[], options: ServeOptions): Promise<SshFleet> {
  const hostKey = options.hostKey ?? generateHostKey();
  const host = options.host ?? '127.0.0.1';
  const listeners = await Promise.all(devices.map((device) => listen(device, { ...options, hostKey, host })));
  return {
    host,
    ports: new Map(listeners.map((listener) => [listener.name, listener.port])),
    hostKey: publicPart(hostKey),
    disconnect(name) {
      for (const listener of listeners) if (listener.name === name) listener.breakAll();
    },
    async close() {
      await Promise.all(listeners.map((listener) => listener.close()));
    },
  };
}

interface Listener {
  readonly name: string;
  readonly port: number;
  breakAll(): void;
  close(): Promise<void>;
}

type ListenOptions = ServeOptions & { readonly hostKey: string; readonly host: string };

async function listen(device: ServedDevice, options: ListenOptions): Promise<Listener> {
  const sockets = new Set<Socket>();
  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  const context: HandlerContext = { device, clock: options.clock, breakAll };
  const make = await handlerFor(device.kind, options);
  let handler: Handler | undefined;
  // ssh2's own listener cannot turn Nagle's algorithm off; and a device nobody talks to needs no server yet.
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    handler ??= make(context);
    handler.take(socket);
  });
  const port = await startListening(server, device.port ?? 0, options.host);
  return {
    name: device.name,
    port,
    breakAll,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        breakAll();
        handler?.close();
      }),
  };
}

/** The servers of a kind are loaded when a device needs them. */
async function handlerFor(
  kind: ServedDevice['kind'],
  options: ListenOptions,
): Promise<(context: HandlerContext) => Handler> {
  if (kind === 'restconf') return (await import('./restconf/http-handler.js')).httpHandler;
  if (kind === 'gnmi') return (await import('./gnmi/grpc-handler.js')).grpcHandler;
  return (context) => sshHandler(context, options.hostKey);
}

function startListening(server: NetServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: 1024 }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
