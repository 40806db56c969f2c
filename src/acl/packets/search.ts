import { type Cube, covers, intersect, overlap, type Space, subtract } from './cube.js';

/** The packets of one cube, and what becomes of them. */
export interface Row {
  readonly cube: Cube;
  /** What is decided: a small number, for example 0 for deny and 1 for permit. */
  readonly decision: number;
  /** Which line of its list it is part of. */
  readonly line: number;
}

/** Rows in order: the first that has a packet decides it; what none has gets `rest`. */
export interface Ranked {
  readonly rows: readonly Row[];
  readonly rest: number;
}

/** Is there a packet in these regions of which the lists decide so? */
export interface Question {
  readonly space: Space;
  readonly lists: readonly Ranked[];
  readonly regions: readonly Cube[];
  /** The decision of each list on one packet. */
  wanted(decisions: readonly number[]): boolean;
  /** Whether a set of such packets is an answer; the search goes on where it is not. */
  accept?(packets: Cube): boolean;
  /** How many sets of packets to look at. */
  steps: number;
}

export type Answer =
  | { readonly found: 'yes'; readonly packets: Cube; readonly steps: number }
  /** `declined`: sets of such packets that were not accepted, at most a few. */
  | { readonly found: 'no'; readonly declined: readonly Cube[]; readonly steps: number }
  | { readonly found: 'unknown'; readonly steps: number };

interface Part {
  readonly cube: Cube;
  /** By list: the rows that may decide a packet of the cube, and what becomes of those that none of them has. */
  readonly lists: readonly Ranked[];
}

const MOST_DECLINED = 16;

/** Looks for a packet exactly: splits each region along the rows until every list decides all packets of a part alike. */
export function findPacket(question: Question): Answer {
  const { space, wanted } = question;
  const stack: Part[] = question.regions.map((cube) => ({ cube, lists: question.lists })).reverse();
  const declined: Cube[] = [];
  for (let steps = 1; ; steps++) {
    const part = stack.pop();
    if (part === undefined) return { found: 'no', declined, steps };
    if (steps > question.steps) return { found: 'unknown', steps };
    const lists = part.lists.map((list) => narrow(space, list, part.cube));
    const open = shortest(lists);
    if (open === undefined ? !wanted(lists.map(({ rest }) => rest)) : !canBe(lists.map(possible), wanted)) continue;
    if (open === undefined) {
      if (question.accept?.(part.cube) ?? true) return { found: 'yes', packets: part.cube, steps };
      if (declined.length < MOST_DECLINED) declined.push(part.cube);
      continue;
    }
    const by = open.cube;
    stack.push({ cube: intersect(space, part.cube, by), lists });
    for (const cube of subtract(space, part.cube, by)) stack.push({ cube, lists });
  }
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
