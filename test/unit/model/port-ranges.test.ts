import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPorts, fitsOneEntry, MAX_PORT, otherPorts, portRanges } from '../../../src/model/port-ranges.js';

const range = fc
  .tuple(fc.integer({ min: 0, max: MAX_PORT }), fc.integer({ min: 0, max: MAX_PORT }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe('portRanges', () => {
  it('unites what overlaps or touches', () => {
    expect(
      portRanges([
        [443, 443],
        [80, 80],
        [81, 90],
        [85, 100],
      ]),
    ).toEqual([
      [80, 100],
      [443, 443],
    ]);
  });

  it('says the other ports, and these again', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 5 }), (ranges) => {
        const others = otherPorts(ranges);
        expect(countPorts(others) + countPorts(portRanges(ranges))).toBe(MAX_PORT + 1);
        expect(otherPorts(others)).toEqual(portRanges(ranges));
      }),
    );
  });
});

describe('fitsOneEntry', () => {
  it.each([
    ['a range', [[1, 100]], 1, true],
    ['all but one port', otherPorts([[80, 80]]), 1, true],
    ['all but two ports', otherPorts([[80, 81]]), 1, false],
    [
      'as many ports as fit',
      [
        [80, 81],
        [443, 443],
      ],
      3,
      true,
    ],
    [
      'more ports than fit',
      [
        [80, 81],
        [443, 443],
      ],
      2,
      false,
    ],
  ] as const)('%s', (_, ranges, most, fits) => {
    expect(fitsOneEntry(ranges, most)).toBe(fits);
  });
});
