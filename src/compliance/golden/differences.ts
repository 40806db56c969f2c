import type { ConfigLine } from '../../model/config-line.js';
import type { Golden, GoldenSection } from './golden.js';

/** How lines are compared. */
export interface Comparison {
  /** True where a line of the configuration is word for word as intended, its secrets too. */
  holds(line: number, intended: string): boolean;
  /** The text with its secrets covered. */
  cover(text: string): string;
}

/** Where a configuration is not as intended; texts have their secrets covered. */
export type Difference =
  | {
      readonly kind: 'missing';
      readonly text: string;
      readonly path: readonly string[];
      readonly line: number | undefined;
    }
  | {
      readonly kind: 'extra' | 'moved' | 'secret';
      readonly text: string;
      readonly path: readonly string[];
      readonly line: number;
    };

/** The differences in all sections of a golden configuration, section by section. */
export function findDifferences(
  actual: readonly ConfigLine[],
  { intended, sections, ignore }: Pick<Golden, 'intended' | 'sections' | 'ignore'>,
  comparison: Comparison,
): readonly Difference[] {
  return sections.flatMap((section) => {
    const of = (lines: readonly ConfigLine[]) => lines.filter(({ text }) => section.match.test(text));
    return compareLines(of(actual), of(intended), { section, ignore, path: [], parent: undefined, ...comparison });
  });
}

interface Around extends Comparison {
  readonly section: GoldenSection;
  readonly ignore: readonly RegExp[];
  readonly path: readonly string[];
  readonly parent: number | undefined;
}

function compareLines(
  actual: readonly ConfigLine[],
  intended: readonly ConfigLine[],
  around: Around,
): readonly Difference[] {
  const counts = ({ text }: ConfigLine) => !around.ignore.some((pattern) => pattern.test(text));
  const here = actual.filter(counts);
  const wanted = intended
    .map((node) => ({ node, text: around.cover(node.text) }))
    .filter(({ text }) => counts({ text, line: 0, children: [] }));
  const free = new Map<string, ConfigLine[]>();
  for (const node of here) free.set(node.text, [...(free.get(node.text) ?? []), node]);
  const pairs = wanted.map(({ node, text }) => ({ node, text, found: takeBest(free, node.text, text, around) }));
  const { path, section } = around;
  const extra = section.extra === 'allowed' ? [] : [...free.values()].flat().sort((a, b) => a.line - b.line);
  return [
    ...pairs.flatMap(({ node, text, found }): readonly Difference[] => {
      if (found === undefined) return missingLines(node, text, around);
      const below = { ...around, path: [...path, text], parent: found.line };
      return [
        ...(around.holds(found.line, node.text) ? [] : [{ kind: 'secret', text, path, line: found.line } as const]),
        ...compareLines(found.children, node.children, below),
      ];
    }),
    ...extra.map(({ text, line }) => ({ kind: 'extra', text, path, line }) as const),
    ...(section.ordered
      ? movedLines(
          pairs.flatMap(({ found }) => found ?? []),
          path,
        )
      : []),
  ];
}

/** The line with that text; of several one that is so with its secrets too. */
function takeBest(
  free: Map<string, ConfigLine[]>,
  plain: string,
  covered: string,
  { holds }: Comparison,
): ConfigLine | undefined {
  const candidates = free.get(covered) ?? [];
  const best = candidates.find(({ line }) => holds(line, plain)) ?? candidates[0];
  if (best !== undefined)
    free.set(
      covered,
      candidates.filter((one) => one !== best),
    );
  return best;
}

function missingLines(
  node: ConfigLine,
  text: string,
  { path, parent, cover }: Pick<Around, 'path' | 'parent' | 'cover'>,
): readonly Difference[] {
  const below = node.children.flatMap((child) =>
    missingLines(child, cover(child.text), { path: [...path, text], parent, cover }),
  );
  return [{ kind: 'missing', text, path, line: parent }, ...below];
}

/** Lines that come before one that should come before them. */
function movedLines(inIntendedOrder: readonly ConfigLine[], path: readonly string[]): readonly Difference[] {
  let last = 0;
  return inIntendedOrder.flatMap(({ text, line }) => {
    if (line < last) return [{ kind: 'moved', text, path, line } as const];
    last = line;
    return [];
  });
}
