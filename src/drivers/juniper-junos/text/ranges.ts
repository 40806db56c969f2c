import type { Inherited } from './inherit.js';
import { below, type Statement, withChildren } from './statement.js';
import type { Problem } from './tokens.js';

const RANGE = 'interface-range';
const OWN = new Set(['member', 'member-range', 'description']);

/** More than any device has. */
const MOST = 2_000;

/** The configuration with what `interface-range` says at each interface of the range; what the interface says itself comes first. */
export function withRanges(root: Statement): Inherited {
  const interfaces = root.children.get('interfaces');
  const ranges = interfaces?.children.get(RANGE);
  if (interfaces === undefined || ranges === undefined || interfaces.inactive) return { root, problems: [] };
  const problems: Problem[] = [];
  const kept = new Map([...interfaces.children].filter(([word]) => word !== RANGE));
  for (const range of below(interfaces, RANGE)) {
    const settings = [...range.children.values()].filter(({ word }) => !OWN.has(word));
    const description = range.children.get('description');
    for (const name of membersOf(range, [...kept.keys()], problems)) {
      const known = kept.get(name);
      if (known?.inactive === true) continue;
      const shared = description === undefined ? settings : [...settings, description];
      const plain: Statement = { word: name, line: range.line, inactive: false, children: new Map() };
      kept.set(name, overlaid(withChildren(plain, shared), known ?? plain));
    }
  }
  const others = [...root.children.values()].map((one) =>
    one === interfaces ? withChildren(one, kept.values()) : one,
  );
  return { root: withChildren(root, others), problems };
}

/** Both together; what the second says comes last, and counts where there can be but one. */
function overlaid(base: Statement, over: Statement): Statement {
  const common = [...over.children.values()].map((child) => {
    const under = base.children.get(child.word);
    return under === undefined || child.inactive ? child : overlaid(under, child);
  });
  const rest = [...base.children.values()].filter(({ word }) => !over.children.has(word));
  return withChildren(over, [...rest, ...common]);
}

function membersOf(range: Statement, known: readonly string[], problems: Problem[]): readonly string[] {
  const single = below(range, 'member').flatMap(({ word, line }): readonly string[] => {
    if (!/[*?]/.test(word)) return expanded(word) ?? odd(range, line, problems);
    problems.push({
      line,
      message: `which interfaces ${word} of the range ${range.word} stands for is not told by the text`,
    });
    const pattern = new RegExp(
      `^${word
        .slice(0, 64)
        .replace(/[.+^${}()|\\]/g, '\\$&')
        .replace(/\[/g, '\\[')
        .replace(/\*+/g, '[^.]*')
        .replace(/\?/g, '.')}$`,
    );
    return known.filter((name) => pattern.test(name));
  });
  const spans = below(range, 'member-range').flatMap((from) => {
    const to = below(from, 'to')[0];
    return (to === undefined ? undefined : between(from.word, to.word)) ?? odd(range, from.line, problems);
  });
  return [...new Set([...single, ...spans])];
}

function odd({ word }: Statement, line: number, problems: Problem[]): readonly string[] {
  problems.push({ line, message: `the members of the range ${word} are not understood` });
  return [];
}

/** `ge-0/0/[0-3,7]` in full; undefined for what is not understood, or is too much. */
function expanded(pattern: string): readonly string[] | undefined {
  const {
    head = '',
    list,
    tail = '',
  } = /^(?<head>[^[\]]*)(?:\[(?<list>[\d,-]{1,100})\](?<tail>.*))?$/.exec(pattern)?.groups ?? {};
  if (list === undefined) return head === pattern ? [pattern] : undefined;
  const rest = expanded(tail);
  const numbers = list.split(',').flatMap((part) => {
    const [from = Number.NaN, to = from] = part.split('-').map(Number);
    return to - from >= 0 && to - from < MOST
      ? Array.from({ length: to - from + 1 }, (_, index) => from + index)
      : [Number.NaN];
  });
  if (rest === undefined || numbers.some(Number.isNaN) || numbers.length * rest.length > MOST) return undefined;
  return numbers.flatMap((number) => rest.map((one) => `${head}${number}${one}`));
}

/** From `ge-0/0/0` to `ge-0/0/23`; undefined where they differ in more than the last number. */
function between(from: string, to: string): readonly string[] | undefined {
  const [a, b] = [from, to].map((name) => /^(?<head>.*\D)(?<number>\d{1,4})$/.exec(name)?.groups);
  if (a === undefined || b === undefined || a['head'] !== b['head']) return undefined;
  return expanded(`${a['head']}[${a['number']}-${b['number']}]`);
}
