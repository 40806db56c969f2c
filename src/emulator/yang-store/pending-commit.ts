import type { YangData } from '../../yang/schema.js';
import type { EmulatorClock } from '../device.js';

/** A commit that goes back by itself unless it is confirmed in time. */
export interface PendingCommit {
  /** The configuration that comes back. */
  readonly before: YangData;
  /** Who began it: a session, which ends it by ending; undefined where it outlives sessions. */
  readonly session: number | undefined;
  /** The name by which others may confirm it. */
  readonly persist: string | undefined;
}

/** The one commit of a device that waits for its confirmation. */
export class CommitTimer {
  #pending: (PendingCommit & { readonly callOff: () => void }) | undefined;

  constructor(
    private readonly clock: EmulatorClock,
    private readonly restore: (before: YangData) => void,
  ) {}

  get pending(): PendingCommit | undefined {
    return this.#pending;
  }

  /** Starts to wait, or waits anew: what comes back stays what was before the first one. */
  start(wish: PendingCommit, seconds: number): void {
    const before = this.#pending?.before ?? wish.before;
    this.#pending?.callOff();
    const callOff = this.clock.after(seconds * 1000, () => this.goBack());
    this.#pending = { ...wish, before, callOff };
  }

  /** What was committed stays. */
  confirm(): void {
    this.#pending?.callOff();
    this.#pending = undefined;
  }

  /** What was before comes back, where something waits. */
  goBack(): void {
    const pending = this.#pending;
    this.confirm();
    if (pending !== undefined) this.restore(pending.before);
  }
}
