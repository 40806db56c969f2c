import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'ssh2';
import { NetctlError } from '../../errors/netctl-error.js';
import type { Endpoint } from '../transport.js';
import { openPath } from './path.js';
import { printable } from './printable.js';
import { recordSession } from './recorder.js';
import type { SshParts } from './ssh-parts.js';

export interface TunnelRequest {
  /** A device with jump hosts. */
  readonly endpoint: Endpoint;
  /** The port of the device that is meant. */
  readonly port: number;
  readonly ssh: SshParts;
  readonly signal?: AbortSignal | undefined;
}

/** A way through the jump hosts to one port of a device. */
export interface Tunnel {
  /** A socket of this computer that only this user can reach; each connection to it becomes one to the device. */
  readonly path: string;
  /** Why the last jump host did not open the connection that was asked for last. */
  readonly refusal: NetctlError | undefined;
  /** Opens a connection to the device. */
  connect(): Promise<Socket>;
  /** Ends the connections, and those to the jump hosts; never throws. */
  close(): Promise<void>;
}

/**
 * Logs in to the jump hosts of a device and forwards a socket through them (RFC 4254, 7.2), for libraries that want a socket
 * of the system. @throws NetctlError NETCTL_SSH_… of the jump hosts
 */
export async function openTunnel({ endpoint, port, ssh, signal }: TunnelRequest): Promise<Tunnel> {
  const { newClient, loadKey, hostKeys } = await ssh.load();
  const recorder = recordSession(undefined, []);
  const jumps = await openPath({ endpoint: lastJumpOf(endpoint), newClient, loadKey, hostKeys, recorder, signal });
  const sockets = new Set<Socket>();
  let refusal: NetctlError | undefined;
  let folder: string | undefined;

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    forward(jumps.client, socket, { host: endpoint.host, port }, (cause) => {
      const message = `${printable(endpoint.host, 80)}:${port} cannot be reached through ${jumps.place.peer}: ${printable(cause.message)}`;
      refusal = new NetctlError('NETCTL_SSH_UNREACHABLE', message, { device: endpoint.name, cause });
    });
  });

  async function close(): Promise<void> {
    for (const socket of sockets) socket.destroy();
    server.close();
    await jumps.close().catch(() => undefined);
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }

  try {
    // The folder's rights (0700) are what keeps others from the socket.
    folder = await mkdtemp(join(tmpdir(), 'netctl-'));
    const path = join(folder, 'device');
    await listen(server, path);
    return {
      path,
      get refusal() {
        return refusal;
      },
      connect() {
        refusal = undefined;
        return connectTo(path);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The last jump host as if it were the device: that is how far SSH goes. */
function lastJumpOf(endpoint: Endpoint): Endpoint {
  const { name, jumps, hostKeys, timeouts } = endpoint;
  const last = jumps.at(-1);
  if (last === undefined) throw new Error(`${name} has no jump hosts.`);
  const { policy, files } = hostKeys;
  return {
    ...last,
    name,
    jumps: jumps.slice(0, -1),
    hostKeys: { policy, files },
    algorithms: { legacy: false },
    timeouts,
  };
}

function forward(
  client: Client,
  socket: Socket,
  { host, port }: { readonly host: string; readonly port: number },
  refused: (cause: Error) => void,
): void {
  socket.on('error', () => undefined);
  try {
    client.forwardOut('127.0.0.1', 0, host, port, (error, channel) => {
      if (error !== undefined) {
        refused(error);
        socket.destroy();
        return;
      }
      channel.on('error', () => socket.destroy());
      channel.once('close', () => socket.destroy());
      socket.once('close', () => channel.destroy());
      socket.pipe(channel).pipe(socket);
    });
  } catch (cause) {
    // ssh2 throws where the connection has just gone.
    refused(cause instanceof Error ? cause : new Error(String(cause)));
    socket.destroy();
  }
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function connectTo(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      resolve(socket);
    });
  });
}
