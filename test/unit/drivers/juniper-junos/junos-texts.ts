/** Statements as tests make them up. */
export interface Tree {
  readonly word: string;
  readonly inactive: boolean;
  readonly children: readonly Tree[];
}

/** A configuration in braces; `join` says whether words that follow each other stand on one line. */
export function asBlocks(trees: readonly Tree[], join: () => boolean, indent = ''): string {
  return trees
    .map((tree) => {
      const mark = tree.inactive ? 'inactive: ' : '';
      const head = [tree.word];
      let last = tree;
      // What is deactivated is what a head ends in.
      while (last.children.length === 1 && last.children[0]?.inactive === false && !tree.inactive && join()) {
        last = last.children[0];
        head.push(last.word);
      }
      const words = head.map(quoted).join(' ');
      if (last.children.length === 0) return `${indent}${mark}${words};\n`;
      const plain = last.children.every(({ children, inactive }) => children.length === 0 && !inactive);
      if (plain && join())
        return `${indent}${mark}${tree.inactive ? `${words} { ` : `${words} [ `}${list(last.children, tree.inactive)}\n`;
      return `${indent}${mark}${words} {\n${asBlocks(last.children, join, `${indent}    `)}${indent}}\n`;
    })
    .join('');
}

function list(trees: readonly Tree[], block: boolean): string {
  return block
    ? `${trees.map(({ word }) => `${quoted(word)};`).join(' ')} }`
    : `${trees.map(({ word }) => quoted(word)).join(' ')} ];`;
}

/** The same as lines with `set` and `deactivate`. */
export function asSetLines(trees: readonly Tree[], before = ''): string {
  return trees
    .map(({ word, inactive, children }) => {
      const path = `${before}${quoted(word)}`;
      const below = children.length === 0 ? `set ${path}\n` : asSetLines(children, `${path} `);
      return inactive ? `${below}deactivate ${path}\n` : below;
    })
    .join('');
}

function quoted(word: string): string {
  return /^(?!\/\*)[\w<>*.:/-]+$/.test(word) ? word : `"${word.replace(/["\\]/g, '\\$&')}"`;
}
