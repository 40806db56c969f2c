import { describe, expect, it } from 'vitest';
import { EntryNode, FilterLines, type ListFormat } from '../../../src/emulator/acl-lines.js';
import { ConfigNode } from '../../../src/emulator/config-tree.js';

function linesOf(remarks: ListFormat['remarks'], ...entries: readonly (readonly [number | undefined, string])[]) {
  const raw = (entry: string, seq: number | undefined) => ` ${seq ?? '-'} ${entry}`;
  const block = new ConfigNode('ip access-list extended EDGE');
  block.children = entries.map(([seq, entry]) => new EntryNode(raw(entry, seq), entry, seq));
  return {
    block,
    lines: new FilterLines(block, { remarks, raw }),
    print: () => block.children.map(({ text }) => text),
  };
}

describe('the lines of an emulated filter', () => {
  it('stand by their numbers, behind the last without one', () => {
    const { lines, print } = linesOf('own', [10, 'permit a'], [20, 'deny b']);
    expect([lines.insert('permit c', 15), lines.insert('permit d', undefined)]).toEqual(['', '']);
    expect(print()).toEqual(['10 permit a', '15 permit c', '20 deny b', '30 permit d']);
  });

  it('refuse a number twice, and pass the same entry over without a word', () => {
    const { lines, print } = linesOf('own', [10, 'permit a']);
    expect(lines.insert('permit c', 10)).toBe('% Duplicate sequence number');
    expect(lines.insert('permit  a', 20)).toBe('');
    expect(print()).toEqual(['10 permit a']);
  });

  it('give remarks to the entry that is typed next, which takes them along', () => {
    const { lines, print } = linesOf('none', [10, 'permit a'], [20, 'deny b']);
    lines.insert('remark of c', undefined);
    expect(lines.insert('remark of c', undefined)).toBe('Duplicate remark statement');
    lines.insert('permit c', 15);
    expect(print()).toEqual(['10 permit a', '- remark of c', '15 permit c', '20 deny b']);
    expect(lines.removeAt(15)).toBe(true);
    expect(print()).toEqual(['10 permit a', '20 deny b']);
  });

  it('let remarks share a number', () => {
    const { lines, print } = linesOf('shared', [10, 'permit a']);
    lines.insert('remark one', 10);
    lines.insert('remark two', 10);
    expect(print()).toEqual(['10 remark one', '10 remark two', '10 permit a']);
    lines.removeRemarks(10);
    expect(print()).toEqual(['10 permit a']);
    expect(lines.removeAt(99)).toBe(false);
  });

  it('are numbered anew, remarks with their entries', () => {
    const { lines, print } = linesOf('shared', [1, 'remark one'], [1, 'permit a'], [2, 'deny b']);
    lines.resequence(100, 5);
    expect(print()).toEqual(['100 remark one', '100 permit a', '105 deny b']);
  });
});
