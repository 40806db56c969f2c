import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCovered } from '../../../src/acl/packets/cover.js';
import { type Cube, covers, intersect, overlap, type Space, subtract } from '../../../src/acl/packets/cube.js';
import { fewestLines } from '../../../src/acl/packets/fewest-lines.js';
import { indexAllRows } from '../../../src/acl/packets/locator.js';
import { findOverlaps } from '../../../src/acl/packets/overlaps.js';
import { indexRanked } from '../../../src/acl/packets/ranked-index.js';
import type { Row } from '../../../src/acl/packets/rows.js';
import { findPacket } from '../../../src/acl/packets/search.js';
import { often } from '../../support/property-runs.js';

/** Three words of which a few bits are used, at both ends and across words, and one number of eight values. */
const SPACE: Space = { words: 3, ranges: [7, 1] };
const FIELDS = [
  [0, 2],
  [2, 1],
] as const;
const BITS = [1 << 31, 1 << 30, 1] as const;

const word = fc.record({ value: fc.nat(7), mask: fc.nat(7) }).map(({ value, mask }) => {
  const [v, m] = [value & mask, mask].map((some) =>
    BITS.reduce((sum, bit, index) => ((some >> index) & 1 ? sum | bit : sum), 0),
  );
  return [v ?? 0, m ?? 0] as const;
});
const range = (last: number) =>
  fc.tuple(fc.nat(last), fc.nat(last)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const cube: fc.Arbitrary<Cube> = fc
  .record({ words: fc.tuple(word, word, word), first: range(7), second: range(1) })
  .map(({ words, first, second }) => [
    ...words.map(([value]) => value),
    ...words.map(([, mask]) => mask),
    ...first,
    ...second,
  ]);
const rows = fc
  .array(fc.record({ cube, decision: fc.nat(1) }), { maxLength: 40 })
  .map((all) => all.map((one, line): Row => ({ ...one, line })));

/** Some packets of a cube: every way to fill what is open of the bits used, and the ends of its ranges. */
function samples(of: Cube): Cube[] {
  let all: number[][] = [[]];
  for (let place = 0; place < SPACE.words; place++) {
    const open = BITS.filter((bit) => ((of[SPACE.words + place] ?? 0) & bit) === 0);
    const values = Array.from({ length: 2 ** open.length }, (_, way) =>
      open.reduce((sum, bit, index) => ((way >> index) & 1 ? sum | bit : sum), of[place] ?? 0),
    );
    all = all.flatMap((before) => values.map((value) => [...before, value]));
  }
  return all.flatMap((values) =>
    [of[6] ?? 0, of[7] ?? 0].flatMap((first) =>
      [of[8] ?? 0, of[9] ?? 0].map((second) => [...values, -1, -1, -1, first, first, second, second]),
    ),
  );
}

function has(of: Cube, packet: Cube): boolean {
  return covers(SPACE, of, packet);
}

describe('cubes', () => {
  it('overlap, intersect and cover as their packets do', () => {
    fc.assert(
      fc.property(cube, cube, (a, b) => {
        const shared = overlap(SPACE, a, b);
        if (!shared) for (const packet of samples(a)) expect(has(b, packet)).toBe(false);
        else for (const packet of samples(intersect(SPACE, a, b))) expect(has(a, packet) && has(b, packet)).toBe(true);
        if (covers(SPACE, a, b)) for (const packet of samples(b)) expect(has(a, packet)).toBe(true);
      }),
      often(120),
    );
  });

  it('subtract leaves each packet once, and none of the other', () => {
    fc.assert(
      fc.property(cube, cube, (a, b) => {
        fc.pre(overlap(SPACE, a, b));
        const parts = subtract(SPACE, a, b);
        const wrong = samples(a).filter(
          (packet) => parts.filter((part) => has(part, packet)).length !== (has(b, packet) ? 0 : 1),
        );
        expect(wrong).toEqual([]);
        for (const part of parts) expect(covers(SPACE, a, part) && !overlap(SPACE, part, b)).toBe(true);
      }),
      often(120),
    );
  });
});

describe('indexes answer as looking at every row does', () => {
  it('of rows that have a packet', () => {
    fc.assert(
      fc.property(rows, cube, (all, one) => {
        const locator = indexAllRows(SPACE, all, FIELDS);
        for (const packet of samples(one).slice(0, 8)) {
          const expected = all.flatMap((row, place) => (has(row.cube, packet) ? [place] : []));
          expect([...locator.locate(packet)].sort((a, b) => a - b)).toEqual(expected);
        }
      }),
      often(100),
    );
  });

  it('of many rows that differ in their numbers only', () => {
    const space: Space = { words: 1, ranges: [9999, 1] };
    const numbers = fc.array(fc.tuple(fc.nat(9999), fc.nat(50)), { minLength: 100, maxLength: 300 });
    fc.assert(
      fc.property(numbers, fc.nat(9999), (all, number) => {
        const many = all.map(
          ([first, more], line): Row => ({
            cube: [0, 0, first, Math.min(9999, first + more), 0, 1],
            decision: 0,
            line,
          }),
        );
        const found = indexAllRows(space, many, [[0, 1]]).locate([0, -1, number, number, 0, 0]);
        const expected = many.flatMap((row, place) =>
          (row.cube[2] ?? 0) <= number && number <= (row.cube[3] ?? 0) ? [place] : [],
        );
        expect([...found].sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('of rows that share a packet with a cube', () => {
    fc.assert(
      fc.property(rows, cube, fc.nat(40), (all, one, before) => {
        const found = findOverlaps(SPACE, all, [...all.keys()], FIELDS)(one, before);
        const expected = all.flatMap((row, place) => (place < before && overlap(SPACE, row.cube, one) ? [place] : []));
        expect([...found].sort((a, b) => a - b)).toEqual(expected);
      }),
      often(120),
    );
  });

  it('of rows that share a packet with a cube, where they are many', () => {
    // Of few masks, so that one field does not tell them apart.
    const wide = fc.constantFrom(...[[0, 0] as const, [0, 1 << 31] as const, [1 << 31, 1 << 31] as const]);
    const one = fc.tuple(wide, wide, word, range(7)).map(([a, b, c, [first, last]]): Cube => {
      const words = [a, b, c];
      return [...words.map(([value]) => value), ...words.map(([, mask]) => mask), first, last, 0, 1];
    });
    const many = fc.array(one, { minLength: 400, maxLength: 600 });
    fc.assert(
      fc.property(many, fc.array(cube, { minLength: 5, maxLength: 5 }), (cubes, asked) => {
        const all = cubes.map((own, line): Row => ({ cube: own, decision: 0, line }));
        const overlapping = findOverlaps(SPACE, all, [...all.keys()], FIELDS);
        for (const question of asked) {
          const found = [...overlapping(question, 300)].sort((a, b) => a - b);
          expect(found).toEqual(
            [...all.keys()].slice(0, 300).filter((place) => overlap(SPACE, cubes[place] ?? [], question)),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of what a list decides within a cube', () => {
    fc.assert(
      fc.property(rows, cube, (all, one) => {
        const list = { rows: all, rest: 0 };
        const near = indexRanked(SPACE, list, FIELDS)(one);
        const question = { space: SPACE, lists: [list, near], regions: [one], steps: 100_000 };
        expect(findPacket({ ...question, wanted: ([a, b]) => a !== b }).found).toBe('no');
      }),
      often(120),
    );
  });
});

describe('isCovered', () => {
  it('says what trying every packet says, and names lines that are enough', () => {
    fc.assert(
      fc.property(rows, cube, (all, one) => {
        const locator = indexAllRows(SPACE, all, FIELDS);
        const question = { space: SPACE, rows: all, locator, cubes: [one], counts: () => true, steps: 100_000 };
        const answer = isCovered(question);
        const none = { rows: all.map((row) => ({ ...row, decision: 1 })), rest: 0 };
        const slow = findPacket({
          space: SPACE,
          lists: [none],
          regions: [one],
          wanted: ([found]) => found === 0,
          steps: 100_000,
        });
        expect(answer.covered).toBe(slow.found === 'no' ? 'yes' : 'no');
        if (answer.covered === 'no')
          expect(all.some((row) => has(row.cube, answer.packet)) || !has(one, answer.packet)).toBe(false);
        if (answer.covered !== 'yes') return;
        const fewest = fewestLines(question, answer.lines);
        const only = (lines: readonly number[]) =>
          isCovered({ ...question, counts: (place) => lines.includes(place) }).covered;
        expect(only(fewest)).toBe('yes');
        for (const line of fewest) expect(only(fewest.filter((other) => other !== line))).toBe('no');
      }),
      often(100),
    );
  });

  it('does not guess where it may not look far enough', () => {
    const half: Row = { cube: [1 << 31, 0, 0, 1 << 31, 0, 0, 0, 7, 0, 1], decision: 0, line: 0 };
    const other: Row = { cube: [0, 0, 0, 1 << 31, 0, 0, 0, 7, 0, 1], decision: 0, line: 1 };
    const all = [half, other];
    const question = {
      space: SPACE,
      rows: all,
      locator: indexAllRows(SPACE, all, FIELDS),
      cubes: [[0, 0, 0, 0, 0, 0, 0, 7, 0, 1]],
      counts: () => true,
    };
    expect(isCovered({ ...question, steps: 1 })).toEqual({ covered: 'unknown', steps: 2 });
    expect(isCovered({ ...question, steps: 10 })).toMatchObject({ covered: 'yes', lines: [0, 1] });
  });
});
