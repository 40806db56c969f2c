import type { ConfigLine } from '../../model/config-line.js';

/** A configuration as text, and how its secrets are covered. */
export interface CoveredText {
  /** Line by line, as it is written. */
  readonly plain: readonly string[];
  /** The same with its secrets covered. */
  readonly lines: readonly string[];
  cover(text: string): string;
}

/** The same tree with the texts that it has once secrets are covered. */
export function coveredTree(tree: readonly ConfigLine[], text: CoveredText, above = ''): readonly ConfigLine[] {
  const covered = tree.map((node): ConfigLine => {
    const own = coveredNode(node, text, above);
    const children = coveredTree(node.children, text, own);
    return own === node.text && children === node.children ? node : { text: own, line: node.line, children };
  });
  // Most lines have no secrets, and most trees stay as they are.
  return covered.every((node, index) => node === tree[index]) ? tree : covered;
}

/** A node that is no line of the text is covered together with what it belongs to, which tells what it is. */
function coveredNode({ text, line }: ConfigLine, { plain, lines, cover }: CoveredText, above: string): string {
  if (plain[line - 1]?.trim() === text) return lines[line - 1]?.trim() ?? '';
  const whole = cover(`${above} ${text}`);
  return whole.startsWith(`${above} `) ? whole.slice(above.length + 1) : cover(text);
}

/** Tells whether a tree has a line word for word, secrets included; it is gone through when first asked. */
export function treeHolds(tree: readonly ConfigLine[]): (line: number, wanted: string) => boolean {
  let texts: ReadonlySet<string> | undefined;
  return (line, wanted) => {
    texts ??= new Set(keysOf(tree));
    return texts.has(`${line} ${wanted.trim()}`);
  };
}

function keysOf(tree: readonly ConfigLine[]): readonly string[] {
  return tree.flatMap(({ text, line, children }) => [`${line} ${text}`, ...keysOf(children)]);
}
