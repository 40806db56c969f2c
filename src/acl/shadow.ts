import type { AclEntry } from '../model/acl.js';
import { assumeUnknowns, entriesAbove } from './certain.js';
import type { FilterPackets, FilterRows, FilterSpace } from './filter.js';
import { isLaterFragments, wordFields } from './packet-layout.js';
import { type CoverAnswer, type CoverQuestion, isCovered } from './packets/cover.js';
import type { Cube } from './packets/cube.js';
import { fewestLines } from './packets/fewest-lines.js';
import { indexRows } from './packets/locator.js';
import { looksFurther } from './rule-cubes.js';

/** What is known of one entry: whether a packet can come as far as it. */
export type Shadow =
  | { readonly status: 'reached' }
  | {
      readonly status: 'shadowed';
      /** The entries above it that together have all its packets, as indices, none of which can be left out. */
      readonly by: readonly number[];
      /** True where later fragments still come as far as it, on devices that compare these to rules with ports. */
      readonly exceptFragments: boolean;
    }
  /** It matches no packet by itself, for example where it asks for ports of a protocol that has none. */
  | { readonly status: 'empty' }
  /** `because`: the entries above it that are not understood, as indices; none where it took more steps than it may. */
  | { readonly status: 'undecided'; readonly because: readonly number[] };

/** How many sets of packets to look at for one entry unless told otherwise; most need fewer than ten. */
export const SHADOW_STEPS = 20_000;

/** For each entry, whether a packet can come as far as it; undefined for remarks. */
export function findShadows(
  { filter, space, own }: FilterPackets,
  steps = SHADOW_STEPS,
): readonly (Shadow | undefined)[] {
  const above = rowsAbove(space, own, steps);
  return filter.entries.map((entry, line) => {
    if (entry.type === 'remark') return undefined;
    const shadow = shadowOf(entry, line, space, own, above.question);
    // One that no packet comes to takes none from those below.
    if (shadow.status !== 'shadowed' || shadow.exceptFragments) above.add(line);
    return shadow;
  });
}

interface RowsAbove {
  add(line: number): void;
  /** Whether the rows put in have all packets of some cubes. */
  question(cubes: readonly Cube[]): CoverQuestion;
}

function rowsAbove({ layout }: FilterSpace, { rows }: FilterRows, steps: number): RowsAbove {
  const locator = indexRows(layout.space, rows, wordFields(layout));
  let next = 0;
  return {
    add(line) {
      while ((rows[next]?.line ?? line) < line) next++;
      for (; rows[next]?.line === line; next++) locator.add(next);
    },
    question: (cubes) => ({ space: layout.space, rows, locator, cubes, counts: () => true, steps }),
  };
}

type Ask = RowsAbove['question'];

function shadowOf(entry: AclEntry, line: number, space: FilterSpace, { cubes }: FilterRows, ask: Ask): Shadow {
  const all = cubes[line] ?? [];
  if (all.length === 0) return { status: 'empty' };
  const { layout } = space;
  // What a rule with ports does to later fragments is beside its point: it is told apart.
  const further = entry.type === 'rule' && looksFurther(entry.rule);
  const main = further ? all.filter((cube) => !isLaterFragments(layout, cube)) : all;
  const question = ask(main);
  const answer = isCovered(question);
  if (answer.covered === 'yes') {
    const by = fewestLines(question, answer.lines);
    const exceptFragments = main.length < all.length && isCovered(ask(all)).covered !== 'yes';
    return { status: 'shadowed', by, exceptFragments };
  }
  return openShadow(answer, question, space, line);
}

function openShadow(answer: CoverAnswer, question: CoverQuestion, space: FilterSpace, line: number): Shadow {
  if (answer.covered === 'unknown') return { status: 'undecided', because: [] };
  const because = entriesAbove(space, line);
  if (because.length === 0) return { status: 'reached' };
  // A packet that comes through even if all that is not understood has it comes through for certain.
  const worst = isCovered({ ...question, cubes: question.cubes.map((cube) => assumeUnknowns(space.layout, cube)) });
  return worst.covered === 'no' ? { status: 'reached' } : { status: 'undecided', because };
}
