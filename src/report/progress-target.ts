import type { Listener } from '../engine/events.js';

/** Shows a run while it goes on, and can be told to leave the screen to someone else. */
export interface Progress extends Listener {
  /** Resolves once nothing more is written, for example before a question; a later phase starts anew. */
  settle(): Promise<void>;
}

/** Where progress is written: standard error. */
export interface ProgressTarget {
  readonly stream: NodeJS.WriteStream;
  readonly terminal: boolean;
  readonly color: boolean;
}
