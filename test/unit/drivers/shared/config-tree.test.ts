import { describe, expect, it } from 'vitest';
import { type FreeText, linesBelow, parseConfigTree, scanLines } from '../../../../src/drivers/shared/config-tree.js';

const BANNER: FreeText = {
  opens: /^banner \S+ (?<mark>\S)(?<rest>.*)$/,
  ends: (opening) =>
    opening.groups?.['rest']?.includes(opening.groups['mark'] ?? '') === true
      ? undefined
      : (line) => line.includes(opening.groups?.['mark'] ?? ''),
};

function tree(text: string) {
  return parseConfigTree(scanLines(text, [BANNER]));
}

describe('parseConfigTree', () => {
  it('nests by indentation, of one blank or three, and comes back to the level of a block that ended', () => {
    const [first, second, third] = tree('interface A\n a\n  deep\n b\n!\nrouter x\n   c\n      d\nlast');
    expect(first).toEqual({
      text: 'interface A',
      line: 1,
      children: [
        { text: 'a', line: 2, children: [{ text: 'deep', line: 3, children: [] }] },
        { text: 'b', line: 4, children: [] },
      ],
    });
    expect(second?.children[0]?.children[0]?.text).toBe('d');
    expect(third).toEqual({ text: 'last', line: 9, children: [] });
  });

  it('leaves out separators, comments and blank lines', () => {
    expect(tree('!\n! comment\n\na\n !\n b')).toEqual([
      { text: 'a', line: 4, children: [{ text: 'b', line: 6, children: [] }] },
    ]);
  });

  it('reads no configuration out of free text, and goes on after it', () => {
    const nodes = tree('banner motd #\ninterface B\n x\n#\ninterface A\n a');
    expect(nodes.map((node) => node.text)).toEqual(['banner motd #', 'interface A']);
  });

  it('knows free text that ends in its first line', () => {
    expect(tree('banner motd #hello#\ninterface A').map((node) => node.text)).toEqual([
      'banner motd #hello#',
      'interface A',
    ]);
  });

  it('lists the lines below a node in the order they stand in', () => {
    const [node] = tree('a\n b\n  c\n d');
    expect(node === undefined ? [] : linesBelow(node)).toEqual(['b', 'c', 'd']);
  });

  it('takes carriage returns and trailing blanks for nothing', () => {
    expect(tree('a \r\n b\r')).toEqual([{ text: 'a', line: 1, children: [{ text: 'b', line: 2, children: [] }] }]);
  });
});
