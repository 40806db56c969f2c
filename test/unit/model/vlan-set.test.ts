import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_VLANS,
  countVlans,
  describeVlanSet,
  eachVlan,
  equalSets,
  formatVlanSet,
  hasVlan,
  intersect,
  parseVlanSet,
  subtract,
  unite,
  vlanSetOf,
} from '../../../src/model/vlan-set.js';
import { vlanSets } from '../../support/vlan-arbitraries.js';

describe('parseVlanSet', () => {
  it.each([
    ['10', [[10, 10]]],
    [
      '20,10',
      [
        [10, 10],
        [20, 20],
      ],
    ],
    ['100-105', [[100, 105]]],
    [
      '1, 3-5',
      [
        [1, 1],
        [3, 5],
      ],
    ],
    ['5,6,7', [[5, 7]]],
    ['10-20,15-30', [[10, 30]]],
    ['4094', [[4094, 4094]]],
  ])('reads %s', (text, ranges) => {
    expect(parseVlanSet(text)).toEqual(ranges);
  });

  it.each(['', '0', '4095', '10-5', '1-', '-5', '1--3', 'ten', '10,,20', '10;20', '1e3', '99999'])(
    'refuses %j',
    (text) => {
      expect(parseVlanSet(text)).toBeUndefined();
    },
  );

  it('reads back what formatVlanSet writes, whatever runs are written short', () => {
    fc.assert(
      fc.property(vlanSets, fc.integer({ min: 2, max: 5 }), (set, shortest) => {
        fc.pre(set.length > 0);
        expect(parseVlanSet(formatVlanSet(set, shortest))).toEqual(set);
      }),
    );
  });
});

describe('set algebra', () => {
  it('agrees with sets of numbers', () => {
    fc.assert(
      fc.property(vlanSets, vlanSets, (a, b) => {
        const inA = new Set(eachVlan(a));
        const inB = new Set(eachVlan(b));
        expect([...eachVlan(unite(a, b))]).toEqual([...new Set([...inA, ...inB])].sort((x, y) => x - y));
        expect([...eachVlan(subtract(a, b))]).toEqual([...inA].filter((id) => !inB.has(id)));
        expect([...eachVlan(intersect(a, b))]).toEqual([...inA].filter((id) => inB.has(id)));
        expect(countVlans(a)).toBe(inA.size);
        expect(equalSets(a, b)).toBe(inA.size === inB.size && [...inA].every((id) => inB.has(id)));
        for (const id of [1, 10, 4094]) expect(hasVlan(a, id)).toBe(inA.has(id));
      }),
    );
  });

  it('writes runs as short as the platform wants them', () => {
    const set = unite(vlanSetOf(5, 6), vlanSetOf(10, 11, 12));
    expect(formatVlanSet(set)).toBe('5-6,10-12');
    expect(formatVlanSet(set, 3)).toBe('5,6,10-12');
  });

  it('has words for everything and nothing', () => {
    expect(describeVlanSet(ALL_VLANS)).toBe('all');
    expect(describeVlanSet([])).toBe('none');
    expect(describeVlanSet(vlanSetOf(7))).toBe('7');
  });
});
