import type { Socket } from 'node:net';
import type { Dialect } from '../transports/transport.js';
import type { EmulatedBox, EmulatorClock } from './device.js';

/** One emulated device to be reached over the network. */
export interface ServedDevice {
  readonly name: string;
  /** What it is spoken to in: SSH with a command line, a shell or NETCONF; HTTP; gRPC. */
  readonly kind: Dialect['kind'];
  readonly box: EmulatedBox;
  readonly username: string;
  readonly password: string;
  /** A bearer token that may log in too, where there is HTTP. */
  readonly token?: string;
  /** Public keys that may log in too, in OpenSSH form, where there is SSH. */
  readonly publicKeys?: readonly string[];
  /** The port to listen on; without it, any free one. */
  readonly port?: number;
  /** Where it speaks TLS: its certificate and key, and the authority whose clients alone are let in, all PEM. */
  readonly tls?: ServedTls;
}

export interface ServedTls {
  readonly certificate: string;
  readonly key: string;
  readonly clientCa?: string;
}

/** What takes up the connections of one device. */
export interface Handler {
  take(socket: Socket): void;
  /** Lets go of what it holds beside its connections. */
  close(): void;
}

/** What a handler works with. */
export interface HandlerContext {
  readonly device: ServedDevice;
  readonly clock: EmulatorClock;
  /** Breaks all connections of the device. */
  breakAll(): void;
}
