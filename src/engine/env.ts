import type { Binding, Driver } from '../drivers/driver.js';
import type { EmulatedBox } from '../emulator/device.js';
import type { Connect, Dialect, Endpoint, Session } from '../transports/transport.js';
import type { Listener } from './events.js';

/** What the engine is handed: it takes neither the clock nor a socket by itself. */
export interface EngineEnv {
  readonly connect: Connect;
  /** An in-memory session with an emulated device, for rehearsals. */
  readonly emulate: (box: EmulatedBox, dialect: Dialect) => Session;
  /** Milliseconds that only grow. */
  now(): number;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** A fresh id for a transaction: lower-case letters and digits, at most 12. */
  txId(): string;
  readonly listener: Listener;
  /** Aborted when the run is cancelled: nothing new begins, what is in flight is undone. */
  readonly signal: AbortSignal;
  /** How many devices are worked on at once. */
  readonly concurrency: number;
}

/** A device as the engine sees it: how to reach it and who speaks its language. */
export interface DeviceTarget {
  readonly name: string;
  readonly driver: Driver;
  /** The ways to speak to it that may be tried, the first one first; the driver's where absent. Only one once it was chosen. */
  readonly bindings?: readonly [Binding, ...Binding[]];
  readonly endpoint: Endpoint;
  /** Notices in configuration mode that the inventory calls harmless. */
  readonly accepted: readonly RegExp[];
  readonly skipRehearsal: boolean;
  /** What is to be said in each result of it, for example that its certificate is not verified. */
  readonly cautions?: readonly string[];
  /** True where it can be logged in to only once in a run: what was changed is verified over the session that changed it. */
  readonly oneLogin?: boolean;
}
