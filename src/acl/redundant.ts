import type { AclEntry } from '../model/acl.js';
import { DENY, type FilterPackets, type FilterRows, type FilterSpace, PERMIT } from './filter.js';
import { wordFields } from './packet-layout.js';
import { type CoverQuestion, isCovered } from './packets/cover.js';
import type { Cube } from './packets/cube.js';
import { fewestLines } from './packets/fewest-lines.js';
import { indexAllRows, type Locator } from './packets/locator.js';
import { findOverlaps, type OverlapFinder } from './packets/overlaps.js';
import type { Row } from './packets/rows.js';
import { packetSampler } from './packets/sample.js';
import { findPacket } from './packets/search.js';
import { SHADOW_STEPS, type Shadow } from './shadow.js';

/** An entry without which every packet would be treated the same, by entries below it. */
export interface Redundant {
  readonly entry: number;
  /** The entries below it that stay and do the same to its packets, as indices, none of which can be left out. */
  readonly by: readonly number[];
}

/** What is known of redundant entries. */
export interface Redundancy {
  /** All of them can go together, and with them all that is shadowed. */
  readonly redundant: readonly Redundant[];
  /** Those of which it took more steps than it may to tell. */
  readonly undecided: readonly number[];
}

/** What becomes of a packet that no entry has, and of one that an entry above has: unlike what any entry does. */
const NOTHING = -1;
const ABOVE = -2;

/**
 * The entries that entries below make unnecessary. What is denied by an entry and would be denied anyway, since no entry
 * permits it, is not counted: such an entry says what it means. Nor is an entry that logs and would leave packets to one
 * that does not. Shadowed entries are left out of account: they decide nothing.
 */
export function findRedundant(
  { filter, space, own }: FilterPackets,
  shadows: readonly (Shadow | undefined)[],
  steps = SHADOW_STEPS,
): Redundancy {
  const gone = new Set(shadows.flatMap((shadow, line) => (isGone(shadow) ? [line] : [])));
  const scene = makeScene(space, own, filter.entries, gone, steps);
  const redundant: number[] = [];
  const undecided: number[] = [];
  for (const [line, entry] of filter.entries.entries()) {
    if (entry.type !== 'rule' || shadows[line]?.status !== 'reached' || isNeededAtOnce(scene, line)) continue;
    const answer = isNeeded(scene, line);
    if (answer === 'unknown') undecided.push(line);
    if (answer !== 'no') continue;
    redundant.push(line);
    gone.add(line);
  }
  return { redundant: redundant.map((entry) => ({ entry, by: doneBy(scene, entry) })), undecided };
}

function isGone(shadow: Shadow | undefined): boolean {
  return shadow?.status === 'shadowed' && !shadow.exceptFragments;
}

interface Scene {
  readonly space: FilterSpace;
  readonly own: FilterRows;
  readonly entries: readonly AclEntry[];
  /** The lines that are left out of account. */
  readonly gone: ReadonlySet<number>;
  readonly locator: Locator;
  readonly near: OverlapFinder;
  readonly sample: (cube: Cube) => Cube;
  readonly steps: number;
}

function makeScene(
  space: FilterSpace,
  own: FilterRows,
  entries: readonly AclEntry[],
  gone: ReadonlySet<number>,
  steps: number,
): Scene {
  const { layout } = space;
  return {
    space,
    own,
    entries,
    gone,
    locator: indexAllRows(layout.space, own.rows, wordFields(layout)),
    near: findOverlaps(layout.space, own.rows, [...own.rows.keys()], wordFields(layout)),
    sample: packetSampler(layout.space),
    steps,
  };
}

/** What a row does: two rows that decide alike differ where one logs and the other does not. */
function deedOf({ entries }: Scene, { line, decision }: Pick<Row, 'line' | 'decision'>): number {
  const entry = entries[line];
  return decision + (entry?.type === 'rule' && entry.rule.log ? 2 : 0);
}

function deedOfLine(scene: Scene, line: number): number {
  const entry = scene.entries[line];
  if (entry?.type !== 'rule') return NOTHING;
  return deedOf(scene, { line, decision: entry.rule.action === 'permit' ? PERMIT : DENY });
}

/** Whether one packet shows that a line is needed, which is so with most. */
function isNeededAtOnce(scene: Scene, line: number): boolean {
  const { own, locator, gone } = scene;
  const [cube] = own.cubes[line] ?? [];
  if (cube === undefined) return false;
  let first = own.rows.length;
  for (const place of locator.locate(scene.sample(cube))) {
    const row = own.rows[place];
    if (row === undefined || row.line === line || gone.has(row.line)) continue;
    if (row.line < line) return false;
    first = Math.min(first, place);
  }
  const next = own.rows[first];
  return next === undefined || deedOf(scene, next) !== deedOfLine(scene, line);
}

function isNeeded(scene: Scene, line: number): 'yes' | 'no' | 'unknown' {
  const { space, own, gone, near, steps } = scene;
  const deed = deedOfLine(scene, line);
  let budget = steps;
  for (const cube of own.cubes[line] ?? []) {
    const places = [...near(cube, own.rows.length)].sort((a, b) => a - b);
    const rows = places.flatMap((place) => {
      const row = own.rows[place];
      if (row === undefined || row.line === line || gone.has(row.line)) return [];
      return [{ ...row, decision: row.line < line ? ABOVE : deedOf(scene, row) }];
    });
    const answer = findPacket({
      space: space.layout.space,
      lists: [{ rows, rest: NOTHING }],
      regions: [cube],
      wanted: ([found]) => found !== ABOVE && found !== deed,
      steps: budget,
    });
    budget -= answer.steps;
    if (answer.found !== 'no') return answer.found;
  }
  return 'no';
}

function doneBy(scene: Scene, line: number): readonly number[] {
  const { space, own, gone, locator, steps } = scene;
  const deed = deedOfLine(scene, line);
  const question: CoverQuestion = {
    space: space.layout.space,
    rows: own.rows,
    locator,
    cubes: own.cubes[line] ?? [],
    counts: (place) => {
      const row = own.rows[place];
      return (
        row !== undefined &&
        row.line !== line &&
        !gone.has(row.line) &&
        (row.line < line || deedOf(scene, row) === deed)
      );
    },
    steps,
  };
  const answer = isCovered(question);
  return answer.covered === 'yes' ? fewestLines(question, answer.lines).filter((one) => one > line) : [];
}
