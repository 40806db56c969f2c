import type { ConfigLine } from '../../model/config-line.js';

/** The same tree with the texts that the lines have once secrets are covered. */
export function coveredTree(tree: readonly ConfigLine[], lines: readonly string[]): readonly ConfigLine[] {
  return tree.map((node) => ({
    text: lines[node.line - 1]?.trim() ?? '',
    line: node.line,
    children: node.children.length === 0 ? node.children : coveredTree(node.children, lines),
  }));
}
