import type { NetconfPeer } from '../device.js';
import type { DatastoreName } from '../yang-store/store.js';
import type { NetconfServerParts, ServerState } from './call.js';
import type { NetconfFeature } from './options.js';
import { NetconfSession } from './session.js';

/** A NETCONF server: its sessions, and which of them holds which lock. */
export class NetconfServer implements ServerState {
  readonly locks = new Map<DatastoreName, number>();
  readonly #sessions = new Map<number, NetconfSession>();
  #lastId = 0;

  constructor(readonly parts: NetconfServerParts) {}

  has(feature: NetconfFeature): boolean {
    return this.parts.options.features.includes(feature);
  }

  /** Opens a session. */
  open(): NetconfPeer {
    this.#lastId++;
    const session = new NetconfSession(this, this.#lastId);
    this.#sessions.set(this.#lastId, session);
    return session;
  }

  /** Ends a session from within; false where there is none of that number. */
  kill(id: number): boolean {
    const session = this.#sessions.get(id);
    session?.end();
    return session !== undefined;
  }

  /** What a session held goes with it: its locks, what it staged under a lock, its commit that waits (RFC 6241, 7.5 and 8.4). */
  forget(id: number): void {
    const { store, timer } = this.parts;
    this.#sessions.delete(id);
    if (this.locks.get('candidate') === id) store.set('candidate', store.running);
    for (const [datastore, holder] of this.locks) if (holder === id) this.locks.delete(datastore);
    if (timer.pending?.persist === undefined && timer.pending?.session === id) timer.goBack();
  }

  /** The device goes down. */
  endAll(): void {
    for (const session of [...this.#sessions.values()]) session.end();
    this.locks.clear();
  }
}
