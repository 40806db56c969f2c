import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigNode, parseConfig, printConfig } from '../../../src/emulator/config-tree.js';
import { readVlans, writeVlans } from '../../../src/emulator/vlan-blocks.js';

const noLiteral = () => undefined;

const TEXT = `! head
!
name sw1
!
vlan 10
 name A
!
vlan 11-13
!
port 1
 !! a comment of the block
 mode x
  deep
 !
 other
!
list a
list b
!
end
`;

describe('parseConfig', () => {
  it('prints back what it read', () => {
    expect(printConfig(parseConfig(TEXT, noLiteral))).toBe(TEXT);
  });

  it('keeps any text at all', () => {
    const line = fc.stringMatching(/^ {0,3}[!a-c]{0,4} ?$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const text = lines.map((entry) => `${entry}\n`).join('');
        expect(printConfig(parseConfig(text, noLiteral))).toBe(text);
      }),
    );
  });

  it('keeps a text in the middle of the configuration as it is', () => {
    const text = 'banner\nport 9\n! x\nEOF\nport 1\n';
    const root = parseConfig(text, (line) => (line === 'banner' ? (end) => end === 'EOF' : undefined));
    expect(root.children.map((node) => node.text)).toEqual(['banner', 'port 1']);
    expect(printConfig(root)).toBe(text);
  });
});

describe('ConfigNode', () => {
  const rankOf = (text: string) => {
    const match = /^(?<word>name|list|port|end)(?: (?<number>\d+))?/.exec(text)?.groups;
    if (match === undefined) return undefined;
    return [['name', 'list', 'port', 'end'].indexOf(match['word'] ?? ''), Number(match['number'] ?? 0)];
  };

  it('puts a block where the device prints it', () => {
    const root = parseConfig('port 1\n!\nport 10\n!\nend\n', noLiteral);
    root.placeBlock(new ConfigNode('port 2'), rankOf);
    root.placeLine(new ConfigNode('name x'), rankOf);
    expect(printConfig(root)).toBe('name x\nport 1\n!\nport 2\n!\nport 10\n!\nend\n');
  });

  it('takes a line out the way it came in', () => {
    const root = parseConfig(TEXT, noLiteral);
    const added = new ConfigNode('list c');
    root.placeLine(added, (text) => (text.startsWith('list') ? [0] : undefined));
    expect(printConfig(root)).toContain('list a\nlist b\nlist c\n!\n');
    root.removeLine(added);
    expect(printConfig(root)).toBe(TEXT);
  });

  it('gives copies that share nothing', () => {
    const root = parseConfig(TEXT, noLiteral);
    const copy = root.clone();
    copy.child('port 1')?.remove(() => true);
    copy.children.pop();
    expect(printConfig(root)).toBe(TEXT);
  });
});

describe('writeVlans', () => {
  const format = { shortestRun: 2, indent: ' ', rankOf: (text: string) => (text === 'end' ? [1] : [0]) };

  it('prints the same text for the same VLANs, whatever happened between', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 2, max: 30 }), { maxLength: 12 });
    fc.assert(
      fc.property(ids, ids, (added, removed) => {
        const root = parseConfig('vlan 3-5 \n!\nvlan 7 \n!\nvlan 9\n name N\n!\nend\n', noLiteral);
        const before = printConfig(root);
        const table = readVlans(root);
        const change = new Map(table.lines);
        for (const id of added) change.set(id, change.get(id) ?? []);
        for (const id of removed) change.delete(id);
        writeVlans(root, { lines: change, style: table.style }, format);
        expect([...readVlans(root).lines.keys()].sort((a, b) => a - b)).toEqual(
          [...change.keys()].sort((a, b) => a - b),
        );
        writeVlans(root, table, format);
        expect(printConfig(root)).toBe(before);
      }),
    );
  });
});
