import { describe, expect, it } from 'vitest';
import { changeRows } from '../../../src/engine/rows.js';
import { plainRule } from '../../../src/model/acl.js';
import { describeRule } from '../../../src/model/acl-text.js';
import { NO_SET } from '../../../src/model/policy.js';
import { routeMapEntry } from '../../support/bgp-wishes.js';

describe('the rows of a plan', () => {
  it.each([
    ['a new entry that adds nothing', undefined, NO_SET, [null, 'permit']],
    ['one that adds communities from now on', NO_SET, { ...NO_SET, additive: true }, [null, true]],
    ['one that does so no more', { ...NO_SET, additive: true }, NO_SET, [true, null]],
  ])('have no word for what a route map does not do: %s', (_, was, becomes, sides) => {
    const before = was && { name: 'RM', entries: [routeMapEntry(10, { set: was })] };
    const after = { name: 'RM', entries: [routeMapEntry(10, { set: becomes })] };
    const rows = changeRows([
      { kind: 'route_map', id: 'RM', before: before ?? { name: 'RM', entries: [] }, after, sources: {} },
    ]);
    expect(rows.map((row) => [row.before, row.after])).toEqual([sides]);
  });
});

describe('a rule in words', () => {
  it.each([
    [plainRule('deny'), 'deny any to any'],
    [plainRule('permit', { protocol: 6 }), 'permit tcp any to any'],
    [plainRule('permit', { source: { kind: 'prefix', prefix: '10.0.0.0/8' } }), 'permit 10.0.0.0/8 to any'],
  ])('%#: %s', (rule, words) => {
    expect(describeRule(rule)).toBe(words);
  });
});
