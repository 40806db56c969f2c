import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Screen } from '../../../../src/transports/ssh-cli/screen.js';

function shown(...pieces: readonly string[]): string {
  const screen = new Screen();
  for (const piece of pieces) screen.feed(piece);
  return screen.text() + screen.line;
}

describe('what is shown', () => {
  it.each([
    ['plain text', 'a\nb', 'a\nb'],
    ['CR LF', 'a\r\nb\r\n', 'a\nb\n'],
    ['CR CR LF', 'a\r\r\nb', 'a\nb'],
    ['LF CR', 'a\n\rb', 'a\nb'],
    ['a return writes over', 'hello\rJ', 'Jello'],
    ['backspaces move', 'abc\b\bX', 'aXc'],
    ['wiping with blanks', 'abc\b\b\b   \b\b\bx', 'x  '],
    ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['a question about the cursor', '\u001b[5nsw1#', 'sw1#'],
    ['a private mode', '\u001b[?25lsw1#\u001b[?25h', 'sw1#'],
    ['a title', '\u001b]0;sw1\u0007sw1#', 'sw1#'],
    ['a title ended with ST', '\u001b]0;sw1\u001b\\sw1#', 'sw1#'],
    ['a character set', '\u001b(Bsw1#', 'sw1#'],
    ['a keypad mode', '\u001b=sw1#\u001b>', 'sw1#'],
    ['erase to the end', 'old text\r\u001b[Knew', 'new'],
    ['erase the line', 'old text\u001b[2K\rnew', 'new     '],
    ['cursor left and right', 'abc\u001b[2DX\u001b[1CY', 'aXcY'],
    ['cursor to a column', 'abc\u001b[1GX', 'Xbc'],
    ['bell and null', 'a\u0007b\u0000c', 'abc'],
    ['a tab stays', 'a\tb', 'a\tb'],
    ['UTF-8', 'Zürich\r\n', 'Zürich\n'],
  ])('%s', (_name, text, expected) => {
    expect(shown(text)).toBe(expected);
    expect(shown(...text)).toBe(expected);
  });

  it('is the same however the output is cut', () => {
    const piece = fc.constantFrom(
      'text',
      ' ',
      '\r',
      '\n',
      '\b',
      '\u001b[K',
      '\u001b[31m',
      '\u001b[2D',
      '\u001b]0;t\u0007',
      '\t',
      '#',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(fc.nat(80)), (pieces, cuts) => {
        const text = pieces.join('');
        const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
        const cut = places.slice(1).map((end, index) => text.slice(places[index], end));
        expect(shown(...cut)).toBe(shown(text));
      }),
    );
  });

  it('gives up on a sequence without an end', () => {
    expect(shown(`\u001b]0;${'x'.repeat(1000)}`, '\nsw1#').endsWith('sw1#')).toBe(true);
  });

  it('does not let the cursor run away', () => {
    const screen = new Screen();
    for (let times = 0; times < 1000; times++) screen.feed('\u001b[9999C');
    screen.feed('x');
    expect(screen.size).toBeLessThan(2000);
  });
});

describe('a pager', () => {
  it.each([
    ['wiped with backspaces', `${'\b'.repeat(10)}${' '.repeat(10)}${'\b'.repeat(10)} vlan\nsw1#`, ' vlan\nsw1#'],
    ['wiped with a return', `\r${' '.repeat(10)}\rvlan\nsw1#`, 'vlan\nsw1#'],
    ['wiped with an escape', '\r\u001b[Kvlan\nsw1#', 'vlan\nsw1#'],
    ['not wiped at all', '\nvlan\nsw1#', '\nvlan\nsw1#'],
    ['followed by a prompt', `\r${' '.repeat(10)}\rsw1#`, 'sw1#'],
    ['followed by an empty line', `\r${' '.repeat(10)}\r\nvlan`, '\nvlan'],
  ])('%s', (_name, after, expected) => {
    for (const pieces of [[after], [...after]]) {
      const screen = new Screen();
      screen.feed('line 1\n --More-- ');
      screen.dropPager(0);
      for (const piece of pieces) screen.feed(piece);
      expect(screen.text() + screen.line).toBe(`line 1\n${expected}`);
    }
  });
});

it('takes megabytes in small pieces without slowing down', () => {
  const line = ' switchport trunk allowed vlan 1-4094\r\n';
  const time = (lines: number): number => {
    const screen = new Screen();
    const start = performance.now();
    for (let index = 0; index < lines; index++) {
      screen.feed(line);
      void screen.tail;
    }
    return performance.now() - start;
  };
  time(10_000);
  // Ten times the output in about ten times the time: were it the square, it would be a hundred.
  expect(time(100_000)).toBeLessThan(50 * Math.max(time(10_000), 1));
});
