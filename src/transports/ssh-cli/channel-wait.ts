import type { NetctlError } from '../../errors/netctl-error.js';
import { cancelled, type Place, timedOut, type Waiting } from './failures.js';

/** How long is waited, and for what. */
export interface WaitOptions {
  readonly limit: Limit;
  readonly waiting: Waiting;
  readonly signal: AbortSignal | undefined;
}

/**
 * `silence`: so many seconds without a sign of life, and ten times as many in all. `until`: up to a moment of the
 * performance clock, whatever comes; `seconds` is what the user set it to.
 */
export type Limit = { readonly seconds: number } & (
  | { readonly kind: 'silence' }
  | { readonly kind: 'until'; readonly at: number }
);

/** Whose wait it is. */
export interface Waiter<T> {
  readonly place: Place;
  /** Whether what is waited for has come. */
  look(wait: OpenWait): T | undefined;
  /** What came last, for messages. */
  seen(): string;
  /** Called once when the wait is over; `lost` where the other side still owes an answer that nobody will wait for. */
  over(lost: boolean): void;
}

/**
 * A device that prints a long configuration slowly is alive, so the limit is one of silence. One that prints for ever is
 * not, so there is a limit in all too.
 */
const IN_ALL = 10;

/** A wait that goes on, for whom it does not matter what is waited for. */
export interface OpenWait {
  readonly options: WaitOptions;
  /** Something has come: looks, and the limit of silence starts anew. */
  heard(): void;
  /** Ends the wait with an error, with nothing owed by the other side. */
  refuse(error: NetctlError): void;
  /** Ends the wait with an error while the other side has not answered. */
  fail(error: NetctlError): void;
  /** Calls back once when nothing has come for so many milliseconds from now; anything that comes calls it off. */
  onSilence(milliseconds: number, act: () => void): void;
}

/** One wait for something to come over a channel. */
export class Wait<T> implements OpenWait {
  /** Rejects with NETCTL_SSH_TIMEOUT, NETCTL_CANCELLED, or what `fail` and `refuse` are given. */
  readonly promise: Promise<T>;
  readonly options: WaitOptions;
  readonly #waiter: Waiter<T>;
  readonly #latest: number;
  readonly #timer: NodeJS.Timeout;
  #silence: NodeJS.Timeout | undefined;
  #done = false;
  #resolve: (value: T) => void = ignore;
  #reject: (error: NetctlError) => void = ignore;

  constructor(options: WaitOptions, waiter: Waiter<T>) {
    const { limit, signal } = options;
    const now = performance.now();
    const left = limit.kind === 'silence' ? limit.seconds * 1000 : Math.max(limit.at - now, 0);
    this.options = options;
    this.#waiter = waiter;
    this.#latest = limit.kind === 'silence' ? now + left * (IN_ALL - 1) : now;
    this.promise = new Promise<T>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#timer = setTimeout(() => this.#late(), left);
    if (signal?.aborted) this.#cancel();
    else signal?.addEventListener('abort', this.#cancel, { once: true });
  }

  heard(): void {
    if (this.#done) return;
    if (this.#silence !== undefined) clearTimeout(this.#silence);
    const found = this.#waiter.look(this);
    if (this.#done) return;
    if (found === undefined) {
      if (performance.now() < this.#latest) this.#timer.refresh();
      return;
    }
    this.#finish(false);
    this.#resolve(found);
  }

  refuse(error: NetctlError): void {
    this.#end(error, false);
  }

  fail(error: NetctlError): void {
    this.#end(error, true);
  }

  onSilence(milliseconds: number, act: () => void): void {
    clearTimeout(this.#silence);
    if (!this.#done) this.#silence = setTimeout(act, milliseconds);
  }

  #late(): void {
    const { limit, waiting } = this.options;
    this.fail(timedOut(this.#waiter.place, waiting, { seconds: limit.seconds, seen: this.#waiter.seen() }));
  }

  readonly #cancel = (): void => this.fail(cancelled(this.#waiter.place, this.options.waiting));

  #end(error: NetctlError, lost: boolean): void {
    if (this.#done) return;
    this.#finish(lost);
    this.#reject(error);
  }

  #finish(lost: boolean): void {
    this.#done = true;
    clearTimeout(this.#timer);
    if (this.#silence !== undefined) clearTimeout(this.#silence);
    this.options.signal?.removeEventListener('abort', this.#cancel);
    this.#waiter.over(lost);
  }
}

function ignore(): void {
  // Replaced before anything can call it.
}
