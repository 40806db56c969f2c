import type { NetctlError } from '../../errors/netctl-error.js';
import { cancelled, type Place, timedOut, type Waiting } from './failures.js';

/** One wait for something to come over a channel. */
export interface Wait {
  readonly waiting: Waiting;
  /** Something has come: looks again, and the time limit starts anew. */
  heard(): void;
  fail(error: NetctlError): void;
  /** Calls back once when nothing has come for so many milliseconds from now; anything that comes calls it off. */
  onSilence(milliseconds: number, act: () => void): void;
}

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

export interface WaitRequest<T> extends WaitOptions {
  readonly place: Place;
  /** What came last, for the message of a time-out. */
  readonly seen: () => string;
  readonly look: (wait: Wait) => T | undefined;
}

/**
 * A device that prints a long configuration slowly is alive, so the limit is one of silence. One that prints for ever is
 * not, so there is a limit in all too.
 */
const IN_ALL = 10;

/** Starts a wait. The promise rejects with NETCTL_SSH_TIMEOUT, NETCTL_CANCELLED, or what `fail` is given. */
export function startWait<T>(request: WaitRequest<T>): { readonly promise: Promise<T>; readonly wait: Wait } {
  const { limit, waiting, signal, place } = request;
  const { promise, resolve, reject } = withResolvers<T>();
  const started = performance.now();
  const milliseconds = limit.kind === 'silence' ? limit.seconds * 1000 : Math.max(limit.at - started, 0);
  const timer = setTimeout(
    () => fail(timedOut(place, limit.seconds, { ...waiting, seen: request.seen() })),
    milliseconds,
  );
  let silence: NodeJS.Timeout | undefined;
  let done = false;
  const wait: Wait = { waiting, heard, fail, onSilence };
  if (signal?.aborted) cancel();
  else signal?.addEventListener('abort', cancel, { once: true });
  return { promise, wait };

  function heard(): void {
    if (done) return;
    clearTimeout(silence);
    const found = request.look(wait);
    if (found !== undefined) {
      finish();
      resolve(found);
      return;
    }
    if (limit.kind === 'silence' && performance.now() - started < milliseconds * (IN_ALL - 1)) timer.refresh();
  }

  function onSilence(after: number, act: () => void): void {
    clearTimeout(silence);
    if (!done) silence = setTimeout(act, after);
  }

  function cancel(): void {
    fail(cancelled(place, waiting));
  }

  function fail(error: NetctlError): void {
    if (done) return;
    finish();
    reject(error);
  }

  function finish(): void {
    done = true;
    clearTimeout(timer);
    clearTimeout(silence);
    signal?.removeEventListener('abort', cancel);
  }
}

interface Resolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

/** Promise.withResolvers, which Node 20 does not have yet. */
function withResolvers<T>(): Resolvers<T> {
  let resolve: (value: T) => void = ignore;
  let reject: (error: Error) => void = ignore;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}

function ignore(): void {
  // Replaced before anything can call it.
}
