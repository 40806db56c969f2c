import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { openTcp } from '../tcp.js';
import { connectTls } from '../tls.js';
import type { HttpOptions } from './http.js';

export interface SocketRequest extends Pick<HttpOptions, 'place' | 'trust' | 'timeouts' | 'tunnel'> {
  readonly signal: AbortSignal;
}

/** Opens a connection, over TLS unless the inventory says that there is none; TCP and handshake share one limit. */
export async function openSocket({ place, trust, timeouts, tunnel, signal }: SocketRequest): Promise<Socket> {
  const { host, port } = place;
  const started = performance.now();
  const target = { host, port, seconds: timeouts.connect, signal };
  const socket = tunnel === undefined ? await openTcp(target) : await tunnel.connect();
  if (!place.secure) return socket;
  const used = tunnel === undefined ? (performance.now() - started) / 1000 : 0;
  const seconds = Math.max(timeouts.connect - used, 0.001);
  return connectTls({ ...place, trust, socket, protocols: ['http/1.1', 'h2'], seconds, signal });
}

/** What was agreed on by ALPN (RFC 7301). */
export function protocolOf(socket: Socket): 'http/1.1' | 'h2' {
  return socket instanceof TLSSocket && socket.alpnProtocol === 'h2' ? 'h2' : 'http/1.1';
}
