import { isCovered } from './cover.js';
import { type Cube, covers, intersect, overlap, type Space, subtract } from './cube.js';
import { hasPacket } from './locator-leaf.js';
import type { Ranked, Row } from './rows.js';

/** Is there a packet in these regions of which the lists decide so? */
export interface Question {
  readonly space: Space;
  readonly lists: readonly Ranked[];
  readonly regions: readonly Cube[];
  /** The decision of each list on one packet. */
  wanted(decisions: readonly number[]): boolean;
  /** Whether a set of such packets is an answer; the search goes on where it is not. */
  accept?(packets: Cube): boolean;
  /** Which packet of a cube to try; one without any pattern where undefined. */
  sample?(cube: Cube): Cube;
  /** How many sets of packets to look at. */
  readonly steps: number;
}

export type Answer =
  | { readonly found: 'yes'; readonly packets: Cube; readonly steps: number }
  /** `declined`: sets of such packets that were not accepted, at most a few. */
  | { readonly found: 'no'; readonly declined: readonly Cube[]; readonly steps: number }
  | { readonly found: 'unknown'; readonly steps: number };

/** The packets of a cube without those of some others. */
interface Part {
  readonly cube: Cube;
  readonly without: readonly Cube[];
  /** By list: the rows that may decide a packet of the cube, and what becomes of those that none of them has. */
  readonly lists: readonly Ranked[];
}

const MOST_DECLINED = 16;

/** A row is cut out of a cube where that leaves so many parts at most: an IPv4 host 32, an IPv6 host 128. */
const MOST_PARTS = 40;

/**
 * Looks for a packet exactly: splits each region along the rows until every list decides all packets of a part alike. What a
 * row leaves of a cube is kept as the cube without the row where it would be many cubes.
 */
export function findPacket(question: Question): Answer {
  const { space, wanted } = question;
  const stack = question.regions.map((cube): Part => ({ cube, without: [], lists: question.lists })).reverse();
  const declined: Cube[] = [];
  let steps = 0;
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (++steps > question.steps) return { found: 'unknown', steps };
    const { cube, without } = part;
    const lists = part.lists.map((list) => narrow(space, list, cube));
    const by = shortest(lists)?.cube;
    if (by === undefined ? !wanted(lists.map(({ rest }) => rest)) : !canBe(lists.map(possible), wanted)) continue;
    if (by === undefined) {
      const left = whatIsLeft(question, part, steps);
      steps = left.steps;
      if (left.packets === 'unknown') return { found: 'unknown', steps };
      if (left.packets === undefined) continue;
      if (question.accept?.(left.packets) ?? true) return { found: 'yes', packets: left.packets, steps };
      if (declined.length < MOST_DECLINED) declined.push(cube, ...without);
      continue;
    }
    const inside = intersect(space, cube, by);
    stack.push({ cube: inside, without: without.filter((one) => overlap(space, one, inside)), lists });
    const parts = subtract(space, cube, by);
    if (parts.length > MOST_PARTS)
      stack.push({ cube, without: [...without, by], lists: lists.map((list) => leaveOut(list, by)) });
    else
      for (const one of parts)
        stack.push({ cube: one, without: without.filter((other) => overlap(space, other, one)), lists });
  }
  return { found: 'no', declined, steps };
}

/** The packets of a part, or one of them; undefined where there are none. */
function whatIsLeft(
  { space, sample, steps: most }: Question,
  { cube, without }: Part,
  steps: number,
): { readonly packets: Cube | 'unknown' | undefined; readonly steps: number } {
  if (without.length === 0) return { packets: cube, steps };
  const rows = without.map((one, line): Row => ({ cube: one, decision: 0, line }));
  const answer = isCovered({
    space,
    rows,
    locator: {
      add: () => undefined,
      locate: (packet) => rows.flatMap((row, place) => (hasPacket(space, row.cube, packet) ? [place] : [])),
    },
    cubes: [cube],
    counts: () => true,
    ...(sample !== undefined && { sample }),
    steps: most - steps + 1,
  });
  const packets = answer.covered === 'no' ? answer.packet : answer.covered === 'yes' ? undefined : 'unknown';
  return { packets, steps: steps + answer.steps };
}

/** A list for packets that a cube does not have. */
function leaveOut({ rows, rest }: Ranked, cube: Cube): Ranked {
  return { rows: rows.filter((row) => row.cube !== cube), rest };
}

/** The rows that may matter to the packets of a cube. */
function narrow(space: Space, list: Ranked, cube: Cube): Ranked {
  const rows: Row[] = [];
  let { rest } = list;
  for (const row of list.rows) {
    if (!overlap(space, row.cube, cube)) continue;
    if (covers(space, row.cube, cube)) {
      rest = row.decision;
      break;
    }
    rows.push(row);
  }
  // What the last rows decide as the rest does makes no difference.
  while (rows.at(-1)?.decision === rest) rows.pop();
  return { rows, rest };
}

function possible({ rows, rest }: Ranked): readonly number[] {
  return [...new Set([rest, ...rows.map(({ decision }) => decision)])];
}

function canBe(options: readonly (readonly number[])[], wanted: (decisions: readonly number[]) => boolean): boolean {
  let all: number[][] = [[]];
  for (const option of options) all = all.flatMap((before) => option.map((decision) => [...before, decision]));
  return all.some((decisions) => wanted(decisions));
}

/** The first row of the list that has the fewest left; undefined where every list has decided. */
function shortest(lists: readonly Ranked[]): Row | undefined {
  const open = lists.filter(({ rows }) => rows.length > 0);
  return open.reduce((a, b) => (b.rows.length < a.rows.length ? b : a), open[0] ?? { rows: [], rest: 0 }).rows[0];
}
