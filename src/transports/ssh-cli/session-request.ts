import type { Client } from 'ssh2';
import type { Endpoint } from '../transport.js';
import type { Limit } from './channel-wait.js';
import type { Place } from './failures.js';
import type { SessionRecorder } from './recorder.js';

/** A client that is logged in, and what a session on it is to keep to. */
export interface SessionRequest {
  readonly client: Client;
  readonly endpoint: Endpoint;
  readonly place: Place;
  readonly recorder: SessionRecorder;
  /** The limit of the whole login, of which the SSH login has used a part. */
  readonly limit: Limit;
  readonly signal: AbortSignal | undefined;
  readonly remoteAddress: string | undefined;
  /** Ends the connection and those of the jump hosts; returns when they are closed. */
  readonly close: () => Promise<void>;
}
