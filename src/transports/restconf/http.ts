import type { Socket } from 'node:net';
import type { NetctlError } from '../../errors/netctl-error.js';
import type { TlsTrust } from '../transport.js';
import type { RestconfPlace } from './failures.js';

/** What HTTP is spoken with, and how long it may take. */
export interface HttpOptions {
  readonly place: RestconfPlace;
  readonly trust: TlsTrust | undefined;
  /** Seconds: to connect with the TLS handshake; for a request without a sign of life, ten times as many in all. */
  readonly timeouts: { readonly connect: number; readonly command: number };
  /** The most bytes of an answer's body. */
  readonly mostBytes: number;
  /** The way through jump hosts. */
  readonly tunnel?: HttpTunnel | undefined;
}

/** Opens connections to the device another way than by TCP from here. */
export interface HttpTunnel {
  connect(): Promise<Socket>;
  /** Why the other end of the tunnel did not open the connection that was asked for last. */
  readonly refusal: NetctlError | undefined;
}

export interface HttpRequest {
  readonly method: 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE' | 'OPTIONS';
  /** From the server's root on, with query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Where the usual limit is too short. */
  readonly seconds?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpReply {
  readonly status: number;
  /** Names in lower case; several of one name with a comma between them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** HTTP/1.1 or 2, as the server takes it, over one connection that is opened at the first request, and again when it was closed. */
export interface HttpConnection {
  /**
   * Sends a request. GET and OPTIONS are sent a second time where the connection was closed before the answer began, as a
   * server does that has just tired of an idle one; nothing else ever is.
   * @throws NetctlError NETCTL_TLS_…, NETCTL_RESTCONF_UNREACHABLE, _TIMEOUT, _CLOSED, _ANSWER, _OUTPUT, NETCTL_CANCELLED
   */
  send(request: HttpRequest): Promise<HttpReply>;
  /** What is spoken, once a connection stands. */
  readonly protocol: 'http/1.1' | 'h2' | undefined;
  /** The device's address, where the connection to it is netctl's own. */
  readonly remoteAddress: string | undefined;
  /** Ends the connection and whatever is in flight on it; never throws. */
  close(): Promise<void>;
}
