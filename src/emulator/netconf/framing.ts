/** How messages are told apart: by a mark at the end (`1.0`, RFC 6242 section 4.3) or in chunks with their sizes (`1.1`, section 4.2). */
export type Framing = '1.0' | '1.1';

const END_MARK = ']]>]]>';
const CHUNK_HEAD = /^\n#(?<size>[1-9]\d{0,9})\n/;
const END_OF_CHUNKS = '\n##\n';
const LONGEST_HEAD = 13;

/** The message as it is sent; in chunks of at most `largest` bytes. */
export function frameMessage(text: string, framing: Framing, largest = 16_384): Buffer {
  if (framing === '1.0') return Buffer.from(text + END_MARK);
  const bytes = Buffer.from(text);
  const parts: Buffer[] = [];
  for (let start = 0; start < bytes.length; start += largest) {
    const chunk = bytes.subarray(start, start + largest);
    parts.push(Buffer.from(`\n#${chunk.length}\n`), chunk);
  }
  return Buffer.concat([...parts, Buffer.from(END_OF_CHUNKS)]);
}

/** Takes bytes as they come, cut anywhere, and gives whole messages; the framing may change between two. */
export class MessageReader {
  framing: Framing = '1.0';
  #bytes: Buffer = Buffer.alloc(0);
  #chunks: Buffer[] = [];

  add(bytes: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
  }

  /** The next message, where it has come whole. @throws Error where the framing is broken, which ends the session. */
  next(): string | undefined {
    return this.framing === '1.0' ? this.#nextByMark() : this.#nextByChunks();
  }

  #nextByMark(): string | undefined {
    const end = this.#bytes.indexOf(END_MARK);
    if (end === -1) return undefined;
    const text = this.#bytes.toString('utf8', 0, end);
    this.#bytes = this.#bytes.subarray(end + END_MARK.length);
    return text;
  }

  #nextByChunks(): string | undefined {
    for (;;) {
      const head = this.#bytes.toString('latin1', 0, LONGEST_HEAD);
      if (head.startsWith(END_OF_CHUNKS) && this.#chunks.length > 0) {
        this.#bytes = this.#bytes.subarray(END_OF_CHUNKS.length);
        return Buffer.concat(this.#chunks.splice(0)).toString('utf8');
      }
      const size = CHUNK_HEAD.exec(head)?.groups?.['size'];
      if (size === undefined) return waitOrRefuse(head);
      const start = size.length + 3;
      const end = start + Number(size);
      if (this.#bytes.length < end) return undefined;
      this.#chunks.push(this.#bytes.subarray(start, end));
      this.#bytes = this.#bytes.subarray(end);
    }
  }
}

/** The beginning of a head is waited for; anything else is none. */
function waitOrRefuse(head: string): undefined {
  if (/^(?:\n(?:#(?:#|[1-9]\d{0,9})?)?)?$/.test(head)) return undefined;
  throw new Error('The chunks are not framed as RFC 6242 says.');
}
