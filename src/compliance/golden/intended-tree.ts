import type { ConfigLine } from '../../model/config-line.js';

/** The tree that the indentation of a text spells; blank lines and separators are left out. */
export function intendedTree(text: string): readonly ConfigLine[] {
  const root: ConfigLine[] = [];
  const open: { readonly indent: number; readonly children: ConfigLine[] }[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trimEnd();
    const own = line.trimStart();
    if (own === '' || own.startsWith('!')) continue;
    const indent = line.length - own.length;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const children: ConfigLine[] = [];
    (open.at(-1)?.children ?? root).push({ text: own, line: index + 1, children });
    open.push({ indent, children });
  }
  return root;
}
