import { at, type Cube, type Space } from './cube.js';
import { growLeaf, type Leaf, newLeaf, scanLeaf } from './locator-leaf.js';
import type { Row } from './rows.js';

/** Which words of a space are looked at together, as the first of them and how many; in the order in which they narrow most. */
export type Fields = readonly (readonly [first: number, count: number])[];

/** Finds the rows that have one packet. */
export interface Locator {
  /** Puts a row in, by its place in the list of rows. */
  add(place: number): void;
  /** The places of the rows put in that have the packet, in no order; the packet is a cube of itself alone. */
  locate(packet: Cube): readonly number[];
}

/** The rows that ask for the same bits of a field, by the values of these bits. */
interface MaskGroup {
  readonly mask: readonly number[];
  /** By a hash of the values. */
  readonly values: Map<number, ValueGroup[]>;
}

interface ValueGroup {
  readonly value: readonly number[];
  next: Level;
}

/** A place alone is kept as it is until a second one comes: most never share their addresses. */
type Level = { readonly kind: 'groups'; readonly groups: MaskGroup[] } | Leaf;

/**
 * An index that is a table for each set of bits that rows ask for, field within field ("tuple space search"): it takes
 * a look-up for each kind of mask, of which real lists have few, and works for masks that are no prefixes too.
 */
export function indexRows(space: Space, rows: readonly Row[], fields: Fields): Locator {
  const used = fields.reduce((sum, [, count]) => sum + count, 0);
  const all: Fields = used < space.words ? [...fields, [used, space.words - used]] : fields;
  let root: Level = newLeaf();

  function insert(level: Level, depth: number, place: number): Level {
    const field = all[depth];
    if (level.kind === 'leaf') {
      if (field === undefined || level.count === 0) {
        growLeaf(level, place, rows, space);
        return level;
      }
      const [alone] = level.fresh;
      const split: Level = { kind: 'groups', groups: [] };
      return insert(alone === undefined ? split : insert(split, depth, alone), depth, place);
    }
    if (field === undefined) return level;
    const [first, count] = field;
    const cube = rows[place]?.cube ?? [];
    const group = groupOf(level.groups, cube, space.words + first, count);
    const hash = hashOf(cube, first, group.mask);
    let bucket = group.values.get(hash);
    if (bucket === undefined) {
      bucket = [];
      group.values.set(hash, bucket);
    }
    let value = bucket.find((one) => equalValue(cube, first, group.mask, one.value));
    if (value === undefined) {
      value = { value: cube.slice(first, first + count), next: newLeaf() };
      bucket.push(value);
    }
    value.next = insert(value.next, depth + 1, place);
    return level;
  }

  function descend(level: Level, depth: number, packet: Cube, found: number[]): void {
    if (level.kind === 'leaf') {
      scanLeaf(level, packet, rows, space, found);
      return;
    }
    const first = all[depth]?.[0] ?? 0;
    for (const group of level.groups) {
      const bucket = group.values.get(hashOf(packet, first, group.mask));
      if (bucket === undefined) continue;
      for (const { value, next } of bucket) {
        if (equalValue(packet, first, group.mask, value)) descend(next, depth + 1, packet, found);
      }
    }
  }

  return {
    add(place) {
      root = insert(root, 0, place);
    },
    locate(packet) {
      const found: number[] = [];
      descend(root, 0, packet, found);
      return found;
    },
  };
}

/** An index of all rows. */
export function indexAllRows(space: Space, rows: readonly Row[], fields: Fields): Locator {
  const locator = indexRows(space, rows, fields);
  for (const place of rows.keys()) locator.add(place);
  return locator;
}

function groupOf(groups: MaskGroup[], cube: Cube, from: number, count: number): MaskGroup {
  for (const group of groups) if (sameMask(group.mask, cube, from)) return group;
  const group: MaskGroup = { mask: cube.slice(from, from + count), values: new Map() };
  groups.push(group);
  return group;
}

function sameMask(mask: readonly number[], cube: Cube, from: number): boolean {
  for (let index = 0; index < mask.length; index++) if (at(mask, index) !== at(cube, from + index)) return false;
  return true;
}

function hashOf(cube: Cube, first: number, mask: readonly number[]): number {
  let hash = 0;
  for (let index = 0; index < mask.length; index++) {
    hash = Math.imul(hash, 0x01000193) ^ (at(cube, first + index) & at(mask, index));
  }
  return hash;
}

function equalValue(cube: Cube, first: number, mask: readonly number[], value: readonly number[]): boolean {
  for (let index = 0; index < mask.length; index++) {
    if ((at(cube, first + index) ^ at(value, index)) & at(mask, index)) return false;
  }
  return true;
}
