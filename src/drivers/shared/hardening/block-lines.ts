import type { ConfigLine } from '../../../model/config-line.js';

/** The lines of a tree, and those of the blocks whose header fits with it in front: `archive / log config / logging enable`. */
export function blockLines(tree: readonly ConfigLine[], headers: RegExp): readonly Pick<ConfigLine, 'text' | 'line'>[] {
  return tree.flatMap((node) => (headers.test(node.text) ? [node, ...below(node, node.text)] : [node]));
}

function below({ children }: ConfigLine, path: string): readonly Pick<ConfigLine, 'text' | 'line'>[] {
  return children.flatMap((child) => {
    const text = `${path} / ${child.text}`;
    return [{ text, line: child.line }, ...below(child, text)];
  });
}
