/** A place in the order in which a device prints its lines; compared number by number. */
export type Rank = readonly number[];

/** Where a line stands in the device's order; undefined where it may stand anywhere. */
export type RankOf = (text: string) => Rank | undefined;

/**
 * One line of a configuration with the lines under it. Lines are kept word for word, so that what the emulated device
 * does not model is printed as it was read.
 */
export class ConfigNode {
  /** Without indentation and trailing blanks. */
  readonly text: string;
  children: ConfigNode[] = [];
  /** Lines that belong to this one as they are: the text of a banner, a comment at the start of a block. */
  literal: string[] = [];
  /** Comment lines between this node and the next. */
  after: string[] = [];

  /** `raw` is the line with its indentation. */
  constructor(readonly raw: string) {
    this.text = raw.trim();
  }

  /** The first child with this text. */
  child(text: string): ConfigNode | undefined {
    return this.children.find((node) => node.text === text);
  }

  /** The first child whose text starts with these words. */
  starting(words: string): ConfigNode | undefined {
    return this.children.find((node) => startsWithWords(node.text, words));
  }

  /** A copy that shares nothing that can change. */
  clone(): ConfigNode {
    const copy = new ConfigNode(this.raw);
    copy.children = this.children.map((node) => node.clone());
    copy.literal = [...this.literal];
    copy.after = [...this.after];
    return copy;
  }

  /** Puts a node where the device would print it: behind the last one that may stand before it. */
  place(node: ConfigNode, rankOf: RankOf): void {
    const rank = rankOf(node.text);
    const at = rank === undefined ? -1 : this.placeOf(rank, rankOf);
    if (at === -1) this.children.push(node);
    else this.children.splice(at, 0, node);
  }

  private placeOf(rank: Rank, rankOf: RankOf): number {
    let behind = -1;
    let before = -1;
    for (const [index, sibling] of this.children.entries()) {
      const other = rankOf(sibling.text);
      if (other === undefined) continue;
      if (compareRanks(other, rank) <= 0) behind = index;
      else if (before === -1) before = index;
    }
    return behind === -1 ? before : behind + 1;
  }

  /** Takes out all children the test accepts and says whether there were any. */
  remove(test: (text: string) => boolean): boolean {
    const kept = this.children.filter((node) => !test(node.text));
    const any = kept.length < this.children.length;
    this.children = kept;
    return any;
  }

  /** Adds a block with the comment sign that devices print behind one. */
  placeBlock(node: ConfigNode, rankOf: RankOf): void {
    node.after = ['!'];
    this.place(node, rankOf);
  }

  /** Adds a single line; one of the same kind before it hands over the comment sign behind it. */
  placeLine(node: ConfigNode, rankOf: RankOf): void {
    this.place(node, rankOf);
    const previous = this.children[this.children.indexOf(node) - 1];
    if (previous === undefined || firstWord(previous.text) !== firstWord(node.text)) return;
    node.after = previous.after;
    previous.after = [];
  }

  /** Takes out a single line the way `placeLine` put it in. */
  removeLine(node: ConfigNode): void {
    const index = this.children.indexOf(node);
    if (index === -1) return;
    const previous = this.children[index - 1];
    if (previous?.after.length === 0 && firstWord(previous.text) === firstWord(node.text)) previous.after = node.after;
    this.children.splice(index, 1);
  }

  /** Gives the first child that starts with these words this text, adds it where there is none, removes it for undefined. */
  assign(words: string, text: string | undefined, format: { readonly indent: string; readonly rankOf: RankOf }): void {
    const old = this.starting(words);
    if (text === undefined) {
      this.remove((line) => startsWithWords(line, words));
      return;
    }
    if (old?.text === text) return;
    const node = new ConfigNode(format.indent + text);
    if (old === undefined) this.place(node, format.rankOf);
    else this.children.splice(this.children.indexOf(old), 1, node);
  }
}

/** True where a line is these words or goes on after them. */
export function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && (text.length === words.length || text[words.length] === ' ');
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0] ?? '';
}

function compareRanks(a: Rank, b: Rank): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Decides whether a line starts a text that is kept as it is, and gives the test for the line that ends it. */
export type LiteralOf = (text: string) => ((line: string) => boolean) | undefined;

/** Reads a configuration by its indentation. The root it gives holds the comments before the first line as its literal. */
export function parseConfig(text: string, literalOf: LiteralOf): ConfigNode {
  const root = new ConfigNode('');
  const open: { readonly node: ConfigNode; readonly indent: number }[] = [{ node: root, indent: -1 }];
  let ends: ((line: string) => boolean) | undefined;
  for (const line of withoutLastBreak(text).split('\n')) {
    const top = open.at(-1)?.node ?? root;
    if (ends !== undefined) {
      top.literal.push(line);
      if (ends(line)) ends = undefined;
      continue;
    }
    const indent = line.length - line.trimStart().length;
    if (/^\s*(?:!|$)/.test(line)) {
      keepComment(open, line, indent);
      continue;
    }
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const node = new ConfigNode(line);
    adopt(open.at(-1)?.node ?? root, node);
    open.push({ node, indent });
    ends = literalOf(node.text);
  }
  return root;
}

/** Adds a child; comments that seemed to stand behind the parent turn out to stand inside it. */
function adopt(parent: ConfigNode, node: ConfigNode): void {
  (parent.children.at(-1)?.after ?? parent.literal).push(...parent.after.splice(0));
  parent.children.push(node);
}

function withoutLastBreak(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

function keepComment(
  open: { readonly node: ConfigNode; readonly indent: number }[],
  line: string,
  indent: number,
): void {
  while (open.length > 1 && (open.at(-1)?.indent ?? -1) > indent) open.pop();
  const top = open.at(-1);
  if (top === undefined) return;
  const inside = top.indent < indent && top.node.after.length === 0;
  if (inside) (top.node.children.at(-1)?.after ?? top.node.literal).push(line);
  else top.node.after.push(line);
}

/** The lines of a node's children as the device prints them; `parseConfig` reads them back. */
export function printChildren(node: ConfigNode): string[] {
  const lines: string[] = [];
  for (const child of node.children) printNode(child, lines);
  return lines;
}

function printNode(node: ConfigNode, lines: string[]): void {
  lines.push(node.raw, ...node.literal);
  for (const child of node.children) printNode(child, lines);
  lines.push(...node.after);
}

/** A whole configuration as text, with a line end after each line. */
export function printConfig(root: ConfigNode): string {
  return [...root.literal, ...printChildren(root)].map((line) => `${line}\n`).join('');
}
