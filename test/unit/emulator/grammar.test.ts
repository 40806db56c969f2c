import { describe, expect, it } from 'vitest';
import { compileGrammar } from '../../../src/emulator/grammar.js';

const grammar = compileGrammar({
  'show version': 'version',
  'show vlan': 'vlan',
  'show vlan brief': 'brief',
  'vlan <list>': 'make',
  'vlan internal policy': 'internal',
  'describe <text...>': 'describe',
  'no describe [text...]': 'undescribe',
  'list (how=add|remove) <items>': 'change',
  'list <items>': 'set',
  '(stop|halt)': 'stop',
});

describe('compileGrammar', () => {
  it.each([
    { line: 'show version', handler: 'version', args: {}, full: 'show version' },
    { line: '  sh   ver ', handler: 'version', args: {}, full: 'show version' },
    { line: 'SHOW VL BR', handler: 'brief', args: {}, full: 'show vlan brief' },
    { line: 'sh vlan', handler: 'vlan', args: {}, full: 'show vlan' },
    { line: 'vlan 10', handler: 'make', args: { list: '10' }, full: 'vlan 10' },
    { line: 'vl int pol', handler: 'internal', args: {}, full: 'vlan internal policy' },
    { line: 'desc  two  Words ', handler: 'describe', args: { text: 'two  Words' }, full: 'describe two  Words' },
    { line: 'no desc', handler: 'undescribe', args: {}, full: 'no describe' },
    { line: 'list rem 1', handler: 'change', args: { how: 'remove', items: '1' }, full: 'list remove 1' },
    { line: 'list 1', handler: 'set', args: { items: '1' }, full: 'list 1' },
    { line: 'halt', handler: 'stop', args: {}, full: 'halt' },
  ])('reads "$line"', ({ line, handler, args, full }) => {
    expect(grammar.match(line)).toMatchObject({ kind: 'match', handler, args, full });
  });

  it.each([
    { line: 'show', match: { kind: 'incomplete' } },
    { line: 'describe', match: { kind: 'incomplete' } },
    { line: 'list add', match: { kind: 'incomplete' } },
    { line: 'show v', match: { kind: 'ambiguous' } },
    { line: 's', match: { kind: 'ambiguous' } },
    { line: 'xyz', match: { kind: 'invalid', column: 0 } },
    { line: 'show vlanx', match: { kind: 'invalid', column: 9 } },
    { line: 'show vlan 5', match: { kind: 'invalid', column: 10 } },
    { line: 'vlan 5 6', match: { kind: 'invalid', column: 7 } },
  ])('does not read "$line"', ({ line, match }) => {
    expect(grammar.match(line)).toEqual(match);
  });

  it('says where an argument stands', () => {
    expect(grammar.match('  list add 5')).toMatchObject({ columns: { how: 7, items: 11 } });
  });
});
