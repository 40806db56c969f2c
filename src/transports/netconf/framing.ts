import { NetctlError } from '../../errors/netctl-error.js';
import { printable } from '../ssh-cli/printable.js';
import { createUtf8Reader } from './utf8.js';

/** How messages are told apart: by a mark at the end (base:1.0, RFC 6242 section 4.3), or in chunks with sizes (base:1.1, section 4.2). */
export type Framing = 'mark' | 'chunks';

/** Takes what a message is made of. */
export interface MessageSink {
  /** A part of a message, never cut within a character. */
  part(text: string): void;
  /** The message is whole. What comes next is the next message's. */
  end(): void;
}

/** Makes messages of bytes, cut anywhere. */
export interface FrameReader {
  /** @throws NetctlError NETCTL_NETCONF_FRAMING, NETCTL_NETCONF_MESSAGE for bytes that are no UTF-8, and what the sink throws */
  feed(bytes: Buffer): void;
  /** Changes how the bytes after the message that is just ending are cut. */
  use(framing: Framing): void;
  /** True while a message has begun and not ended. */
  readonly within: boolean;
}

const MARK = ']]>]]>';
const MARK_BYTES = Buffer.from(MARK);
const LF = 0x0a;
const HASH = 0x23;
/** RFC 6242, 4.2: a chunk has 1 to 4294967295 bytes. */
const LARGEST_CHUNK = 4_294_967_295;
const LONGEST_HEAD = '\n#4294967295\n'.length;

/** The message as it is sent. One chunk is enough: its size is known. */
export function frameMessage(text: string, framing: Framing): Buffer {
  const bytes = Buffer.from(text);
  if (framing === 'mark') return Buffer.concat([bytes, MARK_BYTES]);
  return Buffer.concat([Buffer.from(`\n#${bytes.length}\n`), bytes, Buffer.from('\n##\n')]);
}

/** True where the text would end a message in the middle. */
export function breaksFraming(text: string, framing: Framing): boolean {
  return framing === 'mark' && text.includes(MARK);
}

/** A reader that starts with marks, as every session does. */
export function createFrameReader(sink: MessageSink): FrameReader {
  let framing: Framing = 'mark';
  const utf8 = createUtf8Reader();
  let kept: Buffer = Buffer.alloc(0);
  /** Bytes of the open chunk that are still to come. */
  let owed = 0;
  let within = false;

  function feed(bytes: Buffer): void {
    let rest: Buffer = kept.length === 0 ? bytes : Buffer.concat([kept, bytes]);
    kept = Buffer.alloc(0);
    while (rest.length > 0) {
      const next = framing === 'mark' ? byMark(rest) : byChunk(rest);
      if (next === undefined) {
        // A copy: the bytes are a view of a buffer that would be kept whole.
        kept = Buffer.from(rest);
        return;
      }
      rest = next;
    }
  }

  /** What is left after reading one step, or undefined where more bytes are needed. */
  function byMark(bytes: Buffer): Buffer | undefined {
    const at = bytes.indexOf(MARK_BYTES);
    if (at >= 0) {
      give(bytes.subarray(0, at));
      finish();
      return bytes.subarray(at + MARK_BYTES.length);
    }
    const safe = bytes.length - beginOfMark(bytes);
    if (safe === 0) return undefined;
    give(bytes.subarray(0, safe));
    return bytes.subarray(safe);
  }

  function byChunk(bytes: Buffer): Buffer | undefined {
    if (owed > 0) {
      const part = bytes.subarray(0, owed);
      give(part);
      owed -= part.length;
      return bytes.subarray(part.length);
    }
    // Some servers end their <hello> with a line end after the mark.
    if (!within && bytes[0] === LF && bytes[1] === LF) return bytes.subarray(1);
    const head = readHead(bytes, within);
    if (head === undefined) return undefined;
    if (head.size === 0) finish();
    owed = head.size;
    return bytes.subarray(head.length);
  }

  function give(bytes: Buffer): void {
    if (bytes.length === 0) return;
    within = true;
    const text = utf8.read(bytes);
    if (text === undefined) throw noUtf8();
    if (text !== '') sink.part(text);
  }

  function finish(): void {
    if (!utf8.end()) throw noUtf8();
    within = false;
    sink.end();
  }

  return {
    feed,
    use(next) {
      framing = next;
    },
    get within() {
      return within;
    },
  };
}

function noUtf8(): NetctlError {
  return new NetctlError('NETCTL_NETCONF_MESSAGE', 'the message holds bytes that are no UTF-8', {
    hint: 'NETCONF is UTF-8 (RFC 6241, 3). A value in another encoding is on the device: correct it there, or leave it out with a filter.',
  });
}

/** How many bytes at the end may be the beginning of the mark. */
function beginOfMark(bytes: Buffer): number {
  for (let length = Math.min(MARK.length - 1, bytes.length); length > 0; length--) {
    if (bytes.subarray(bytes.length - length).equals(MARK_BYTES.subarray(0, length))) return length;
  }
  return 0;
}

/** The head of a chunk, `\n#12\n`, or the end of all chunks, `\n##\n`, whose size is 0. */
function readHead(bytes: Buffer, within: boolean): { readonly size: number; readonly length: number } | undefined {
  if (bytes[0] !== LF || (bytes.length > 1 && bytes[1] !== HASH)) throw noHead(bytes, within);
  const end = bytes.indexOf(LF, 2);
  if (end < 0) {
    if (bytes.length >= LONGEST_HEAD || !/^\n(?:#(?:#|[1-9]\d{0,9})?)?$/.test(bytes.toString('latin1'))) {
      throw noHead(bytes, within);
    }
    return undefined;
  }
  const word = bytes.toString('latin1', 2, Math.min(end, LONGEST_HEAD));
  if (word === '#' && within) return { size: 0, length: end + 1 };
  const size = /^[1-9]\d{0,9}$/.test(word) ? Number(word) : 0;
  if (size === 0 || size > LARGEST_CHUNK) throw noHead(bytes, within);
  return { size, length: end + 1 };
}

function noHead(bytes: Buffer, within: boolean): NetctlError {
  const seen = printable(bytes.toString('utf8', 0, 60), 60);
  const message = within
    ? `after a chunk came "${seen}" instead of the size of the next one or the end of the message; the size given before does not fit what was sent`
    : `"${seen}" came instead of the size of a chunk`;
  return new NetctlError('NETCTL_NETCONF_FRAMING', message);
}
