import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVlanList, vlanListChunks } from '../../../../src/drivers/shared/vlan-lists.js';
import { ALL_VLANS, parseVlanSet, unite, type VlanSet, vlanSet } from '../../../../src/model/vlan-set.js';

const sets: fc.Arbitrary<VlanSet> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4094 }), fc.integer({ min: 0, max: 3 })), { maxLength: 300 })
  .map((runs) => vlanSet(runs.map(([first, more]) => [first, Math.min(first + more, 4094)])));

describe('vlanListChunks', () => {
  it('has every VLAN once, in lists that fit on a command line', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(2, 3), (set, shortestRun) => {
        const chunks = vlanListChunks(set, shortestRun);
        expect(chunks.every((chunk) => chunk.length <= 200)).toBe(true);
        expect(chunks.reduce((all: VlanSet, chunk) => unite(all, parseVlanSet(chunk) ?? []), [])).toEqual(set);
      }),
    );
  });

  it('writes runs as the platform does, and nothing for no VLANs', () => {
    expect(
      vlanListChunks(
        [
          [5, 6],
          [8, 10],
        ],
        3,
      ),
    ).toEqual(['5,6,8-10']);
    expect(
      vlanListChunks(
        [
          [5, 6],
          [8, 10],
        ],
        2,
      ),
    ).toEqual(['5-6,8-10']);
    expect(vlanListChunks([], 2)).toEqual([]);
  });
});

describe('readVlanList', () => {
  it.each([
    [
      '10,20-25',
      [
        [10, 10],
        [20, 25],
      ],
    ],
    [
      '10, 20-25',
      [
        [10, 10],
        [20, 25],
      ],
    ],
    ['all', ALL_VLANS],
    ['none', []],
    ['except 5-4094', [[1, 4]]],
  ])('%s', (text, set) => {
    expect(readVlanList(text)).toEqual(set);
  });

  it.each(['', 'some', '10,', '5000', 'except', '20-10'])('"%s" is no list', (text) => {
    expect(readVlanList(text)).toBeUndefined();
  });
});
