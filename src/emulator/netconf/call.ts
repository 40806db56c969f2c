import type { XmlElement } from '../../xml/tree.js';
import type { YangData } from '../../yang/schema.js';
import type { CommitTimer } from '../yang-store/pending-commit.js';
import type { Problem } from '../yang-store/problem.js';
import type { DatastoreName, YangStore } from '../yang-store/store.js';
import type { NetconfFeature, NetconfOptions } from './options.js';

/** What a device has of its own beside the standard. */
export interface NetconfOwn {
  /** Operations by name; those of another namespace than NETCONF's by it, with the name behind a blank. */
  readonly operations?: Readonly<Partial<Record<string, Perform>>>;
  /** What it refuses to commit beside what the schema says. */
  readonly check?: (config: YangData) => readonly Problem[];
}

/** What a NETCONF server is made of. */
export interface NetconfServerParts {
  readonly store: YangStore;
  readonly timer: CommitTimer;
  readonly options: NetconfOptions & NetconfOwn;
  /** Configuration and state together, as `get` shows them. */
  operational(running: YangData): YangData;
}

/** What the sessions of a NETCONF server share. */
export interface ServerState {
  readonly parts: NetconfServerParts;
  /** Which session holds the lock of a datastore. */
  readonly locks: Map<DatastoreName, number>;
  has(feature: NetconfFeature): boolean;
  /** Ends a session from within; false where there is none of that number. */
  kill(id: number): boolean;
  /** A session is at its end: what it held goes. */
  forget(id: number): void;
}

/** What an operation is given. */
export interface Call {
  readonly server: ServerState;
  readonly session: { readonly id: number; end(): void };
  /** The operation's element. */
  readonly request: XmlElement;
}

/** What stands in the reply. @throws ProblemsError where it is refused. */
export type Perform = (call: Call) => readonly XmlElement[];
