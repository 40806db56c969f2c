import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFrameReader, type Framing, frameMessage } from '../../../../src/transports/netconf/framing.js';

/** What a reader makes of pieces: the messages, and whether one is open. */
function read(framing: Framing, pieces: readonly Buffer[]): { messages: string[]; within: boolean } {
  const messages: string[] = [];
  let text = '';
  const reader = createFrameReader({
    part: (part) => {
      text += part;
    },
    end: () => {
      messages.push(text);
      text = '';
    },
  });
  reader.use(framing);
  for (const piece of pieces) reader.feed(piece);
  return { messages, within: reader.within };
}

/** The bytes in pieces, cut before these places. */
function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const cuts = [0, ...[...new Set(places)].sort((a, b) => a - b), bytes.length];
  return cuts.slice(1).map((end, index) => bytes.subarray(cuts[index], end));
}

/** A message in chunks of these sizes in turn. */
function chunked(text: string, sizes: readonly number[]): Buffer {
  const bytes = Buffer.from(text);
  const parts: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = Math.min(sizes[turn % sizes.length] ?? 1, bytes.length - at);
    parts.push(Buffer.from(`\n#${size}\n`), bytes.subarray(at, at + size));
    at += size;
  }
  return Buffer.concat([...parts, Buffer.from('\n##\n')]);
}

const TEXT = '<a>ä ]]>]]&gt; € 𝄞 \n#3\n \n##\n</a>';
const ALPHABET = fc.constantFrom(']', '>', '\n', '#', '1', 'ä', '𝄞', 'a');
const MESSAGE = fc.string({ unit: ALPHABET, minLength: 1, maxLength: 30 });

describe('a frame reader', () => {
  it.each([
    ['mark', Buffer.concat([frameMessage(TEXT, 'mark'), frameMessage('<b/>', 'mark')])],
    ['chunks', Buffer.concat([chunked(TEXT, [1]), chunked('<b/>', [3])])],
  ] as const)('reads messages cut at every position (%s)', (framing, bytes) => {
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(read(framing, cutAt(bytes, [cut]))).toEqual({ messages: [TEXT, '<b/>'], within: false });
    }
    expect(
      read(
        framing,
        [...bytes].map((byte) => Buffer.from([byte])),
      ).messages,
    ).toEqual([TEXT, '<b/>']);
  });

  it('reads any messages in any chunks cut at any places', () => {
    const messages = fc.array(fc.tuple(MESSAGE, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(messages, fc.array(fc.nat(400)), (sent, places) => {
        const bytes = Buffer.concat(sent.map(([text, sizes]) => chunked(text, sizes)));
        const pieces = cutAt(
          bytes,
          places.filter((place) => place <= bytes.length),
        );
        expect(read('chunks', pieces)).toEqual({ messages: sent.map(([text]) => text), within: false });
      }),
    );
  });

  it('reads any messages with marks cut at any places', () => {
    const messages = fc.array(
      MESSAGE.filter((text) => !text.includes(']]>]]>') && !`${text}]]>]]>`.slice(0, -1).includes(']]>]]>')),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(messages, fc.array(fc.nat(200)), (sent, places) => {
        const bytes = Buffer.concat(sent.map((text) => frameMessage(text, 'mark')));
        const pieces = cutAt(
          bytes,
          places.filter((place) => place <= bytes.length),
        );
        expect(read('mark', pieces)).toEqual({ messages: sent, within: false });
      }),
    );
  });

  it.each([
    ['a size that is too small', '\n#3\n<a/>\n##\n', 'after a chunk came ">\\n##\\n" instead'],
    ['a size that is too large for the next head', '\n#6\n<a/>\n##\n', 'after a chunk came "#\\n" instead'],
    ['the other framing', '<a/>]]>]]>', '"<a/>]]>]]>" came instead'],
    ['a size of 0', '\n#0\n\n##\n', 'came instead'],
    ['a size with zeros before it', '\n#04\n<a/>\n##\n', 'came instead'],
    ['a size that no chunk can have', '\n#4294967296\n', 'came instead'],
    ['a size without end', `\n#${'1'.repeat(20)}`, 'came instead'],
    ['a negative size', '\n#-1\n', 'came instead'],
    ['an end without a chunk', '\n##\n', 'came instead'],
  ])('refuses %s', (_what, text, words) => {
    for (const pieces of [[Buffer.from(text)], [...Buffer.from(text)].map((byte) => Buffer.from([byte]))]) {
      expect(() => read('chunks', pieces)).toThrow(expect.objectContaining({ code: 'NETCTL_NETCONF_FRAMING' }));
    }
    expect(() => read('chunks', [Buffer.from(text)])).toThrow(words);
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(() => read('mark', [Buffer.from([0x3c, 0xe4, 0x3e])])).toThrow(
      expect.objectContaining({ code: 'NETCTL_NETCONF_MESSAGE' }),
    );
    expect(() => read('mark', [Buffer.concat([Buffer.from([0xc3]), frameMessage('', 'mark')])])).toThrow(/no UTF-8/);
  });

  it('knows whether a message is open', () => {
    expect(read('chunks', [Buffer.from('\n#9\n<a>')]).within).toBe(true);
    expect(read('chunks', [Buffer.from('\n#4')]).within).toBe(false);
  });
});
