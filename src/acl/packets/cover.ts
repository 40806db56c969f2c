import { at, type Cube, covers, type Space, subtract } from './cube.js';
import type { Locator } from './locator.js';
import type { Row } from './rows.js';
import { packetSampler } from './sample.js';

export interface CoverQuestion {
  readonly space: Space;
  readonly rows: readonly Row[];
  readonly locator: Locator;
  /** Is every packet of these in one of the rows? */
  readonly cubes: readonly Cube[];
  /** Whether a row, by its place, counts. */
  counts(place: number): boolean;
  /** Which packet of a cube to look up; one without any pattern where undefined. */
  readonly sample?: (cube: Cube) => Cube;
  readonly steps: number;
}

export type CoverAnswer =
  | {
      readonly covered: 'yes';
      /** Lines that are enough to have all packets, in order. */
      readonly lines: readonly number[];
      /** Those of them without which some packet would be left. */
      readonly needed: ReadonlySet<number>;
      readonly steps: number;
    }
  | { readonly covered: 'no'; readonly packet: Cube; readonly steps: number }
  | { readonly covered: 'unknown'; readonly steps: number };

/**
 * Whether rows together have every packet of some cubes, exactly. A packet of what is left is looked up: no row has it, or
 * the widest row that has it is taken off. Most cubes that are not covered show that with their first packet.
 */
export function isCovered(question: CoverQuestion): CoverAnswer {
  const { space, rows, locator, counts } = question;
  const sample = question.sample ?? packetSampler(space);
  const stack = [...question.cubes];
  const lines = new Set<number>();
  const needed = new Set<number>();
  for (let steps = 1; ; steps++) {
    const left = stack.pop();
    if (left === undefined) return { covered: 'yes', lines: [...lines].sort((a, b) => a - b), needed, steps };
    if (steps > question.steps) return { covered: 'unknown', steps };
    const packet = sample(left);
    const found = locator.locate(packet).filter(counts);
    const widest = widestRow(space, rows, found, left);
    if (widest === undefined) return { covered: 'no', packet, steps };
    lines.add(widest.line);
    if (found.every((place) => rows[place]?.line === widest.line)) needed.add(widest.line);
    if (!covers(space, widest.cube, left)) stack.push(...subtract(space, left, widest.cube).reverse());
  }
}

/** The row that leaves least of a cube: the one that asks for the fewest bits more, or for the least part of a range. */
function widestRow(space: Space, rows: readonly Row[], found: readonly number[], left: Cube): Row | undefined {
  let best: Row | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of found) {
    const row = rows[place];
    if (row === undefined) continue;
    const cost = narrowness(space, row.cube, left);
    if (cost < least || (cost === least && best !== undefined && row.line < best.line)) [best, least] = [row, cost];
  }
  return best;
}

/** How many times a cube has to be halved, about, to lie within a row. */
function narrowness({ words }: Space, row: Cube, cube: Cube): number {
  let halvings = 0;
  for (let word = 0; word < words; word++) halvings += countBits(at(row, words + word) & ~at(cube, words + word));
  for (let low = 2 * words; low < cube.length; low += 2) {
    const shared = Math.min(at(row, low + 1), at(cube, low + 1)) - Math.max(at(row, low), at(cube, low)) + 1;
    halvings += Math.log2((at(cube, low + 1) - at(cube, low) + 1) / shared);
  }
  return halvings;
}

function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
