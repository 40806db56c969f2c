import type { RestconfOp } from '../transports/transport.js';
import { isMissing } from './restconf-errors.js';

/** What of an answer counts. */
export interface ReadReply {
  readonly status: number;
  readonly body: string;
  /** Undefined where the server has none, or only a weak one. */
  readonly etag: string | undefined;
}

/** How something was when this session last read it. */
interface Reading {
  readonly etag: string | undefined;
  readonly text: string;
  /** The media type that was asked for. */
  readonly type: string | undefined;
  /** True where this session itself has changed it since. */
  readonly touched: boolean;
}

/** What guards a write: nothing, the ETag that it is sent with, or the knowledge that it is too late, and for what. */
export type Guard = { readonly ifMatch: string | undefined } | { readonly changed: string };

/** What a session has read, so that a write can be made only while it is still so. */
export interface Readings {
  /** Keeps the answer to a GET. */
  remember(read: ReadOp, reply: ReadReply): void;
  /**
   * Looks whether what was read at these paths is still so, for a write to `target`. Where the server gave an ETag for the very
   * resource that is written, the server is left to look, by If-Match; else it is read again and compared.
   */
  check(paths: readonly string[], target: string): Promise<Guard>;
  /** A write of this session took effect; `guarded` is what it was made dependent on. */
  wrote(target: string, guarded: readonly string[]): Promise<void>;
}

/** What identifies a GET. */
export type ReadOp = Pick<RestconfOp, 'path' | 'type'>;

export function createReadings(read: (op: ReadOp) => Promise<ReadReply>): Readings {
  const readings = new Map<string, Reading>();

  function remember({ path, type }: ReadOp, reply: ReadReply): void {
    const text = textOf(reply);
    if (text === undefined) readings.delete(path);
    else readings.set(path, { etag: reply.etag, text, type, touched: false });
  }

  async function check(paths: readonly string[], target: string): Promise<Guard> {
    let ifMatch: string | undefined;
    for (const path of paths) {
      const before = readings.get(path);
      if (before === undefined) continue;
      if (!before.touched && before.etag !== undefined && resourceOf(path) === resourceOf(target)) {
        ifMatch = before.etag;
        continue;
      }
      const op = { path, ...(before.type !== undefined && { type: before.type }) };
      const now = await read(op);
      // What this session itself has changed has no state of before to compare with: it counts from here on.
      if (!before.touched && textOf(now) !== before.text) return { changed: path };
      remember(op, now);
    }
    return { ifMatch };
  }

  async function wrote(target: string, guarded: readonly string[]): Promise<void> {
    for (const [path, reading] of readings) {
      if (overlap(resourceOf(path), resourceOf(target))) readings.set(path, { ...reading, touched: true });
    }
    for (const path of guarded) {
      const own = readings.get(path);
      if (own?.touched !== true) continue;
      // At once, so that little time is left in which a change of another's would be taken for ours. The write was made,
      // whatever becomes of this.
      const op = { path, ...(own.type !== undefined && { type: own.type }) };
      const now = await read(op).catch(() => undefined);
      if (now !== undefined) remember(op, now);
    }
  }

  return { remember, check, wrote };
}

/** Undefined for answers that say nothing of what is there. */
function textOf({ status, body }: ReadReply): string | undefined {
  if (isMissing(status, body)) return '';
  return status === 200 ? body : undefined;
}

function resourceOf(path: string): string {
  return path.split('?', 1)[0] ?? path;
}

/** True where one lies in the other, or they are the same. */
function overlap(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`) || one.startsWith(`${other}=`);
}
