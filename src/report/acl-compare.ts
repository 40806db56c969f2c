import type { Comparison, Difference } from '../acl/compare.js';
import type { NetctlError } from '../errors/netctl-error.js';
import { entryJson, entryText, listJson, packetJson, packetText, type ReportedList } from './acl-words.js';
import type { Block } from './blocks.js';
import { errorJson } from './json.js';
import type { Report } from './render.js';

interface Pair {
  readonly sides: readonly [ReportedList | undefined, ReportedList | undefined];
  readonly comparison: Comparison | undefined;
}

/** Whether filters decide every packet alike, with packets that they do not. */
export function aclCompareReport({
  pairs,
  errors,
}: {
  readonly pairs: readonly Pair[];
  readonly errors: readonly NetctlError[];
}): Report {
  return {
    json: { schema: 'netctl.acl-compare.v1', pairs: pairs.map(pairJson), errors: errors.map(errorJson) },
    blocks: [...pairs.map(pairBlock), ...errors.map((error): Block => ({ kind: 'error', error }))],
  };
}

/** `only_a` and `only_b`: a filter that the other side does not have. */
export function pairAnswer({ sides, comparison }: Pair): Comparison['answer'] | 'only_a' | 'only_b' {
  if (comparison !== undefined) return comparison.answer;
  return sides[0] === undefined ? 'only_b' : 'only_a';
}

function pairJson(pair: Pair): object {
  const { sides, comparison } = pair;
  const [a, b] = sides;
  return {
    a: a === undefined ? null : listJson(a),
    b: b === undefined ? null : listJson(b),
    answer: pairAnswer(pair),
    more: comparison?.more ?? false,
    differences: (comparison?.differences ?? []).map((one) => differenceJson(sides, one)),
    not_understood: (comparison?.because ?? []).flatMap(({ list, entry }) => {
      const side = sides[list];
      return side === undefined ? [] : [{ side: list === 0 ? 'a' : 'b', ...entryJson(side, entry) }];
    }),
  };
}

function differenceJson(sides: Pair['sides'], { packet, decisions }: Difference): object {
  const [a, b] = decisions.map(({ action, entry }, index) => {
    const side = sides[index];
    return { action, entry: side === undefined || entry === undefined ? null : entryJson(side, entry) };
  });
  return { packet: packetJson(packet), a, b };
}

function pairBlock(pair: Pair): Block {
  const { sides, comparison } = pair;
  const [a, b] = sides;
  const answer = pairAnswer(pair);
  const names = [...new Set(sides.flatMap((side) => side?.name ?? []))].join(' and ');
  const detail = `${a?.origin ?? 'nowhere'} and ${b?.origin ?? 'nowhere'}, ${a?.family ?? b?.family}`;
  const body: Block[] = [{ kind: 'note', level: LEVELS[answer], text: WORDS[answer] }];
  for (const one of comparison?.differences ?? []) body.push(...differenceLines(sides, one));
  if (answer === 'different' && comparison?.more === true) body.push({ kind: 'text', text: '  there may be more' });
  for (const { list, entry } of comparison?.because ?? []) {
    const side = sides[list];
    if (side !== undefined) body.push({ kind: 'text', text: `  not understood: ${entryText(side, entry)}` });
  }
  return { kind: 'section', title: names, detail, body };
}

const LEVELS = { equal: 'good', different: 'bad', undecided: 'warning', only_a: 'bad', only_b: 'bad' } as const;

const WORDS = {
  equal: 'equal: every packet is decided alike',
  different: 'different',
  undecided: 'not decided',
  only_a: 'only the first has it',
  only_b: 'only the second has it',
} as const;

function differenceLines(sides: Pair['sides'], { packet, decisions }: Difference): readonly Block[] {
  const lines: Block[] = [{ kind: 'text', text: `  ${packetText(packet)}` }];
  for (const [index, { action, entry }] of decisions.entries()) {
    const side = sides[index];
    const by = side === undefined || entry === undefined ? 'no entry' : entryText(side, entry);
    lines.push({ kind: 'text', text: `    ${action === 'permit' ? 'permitted' : 'denied'} in ${side?.origin}: ${by}` });
  }
  return lines;
}
