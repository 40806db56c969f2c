import { ConfigNode, type RankOf, startsWithWords } from './config-tree.js';

/** How a platform writes the lines of a block. */
export interface BlockFormat {
  readonly indent: string;
  readonly rankOf: RankOf;
}

/** A block of the configuration as the commands typed in it see it: lines with a value, looked up by their first words. */
export class ConfigBlock {
  constructor(
    readonly node: ConfigNode,
    private readonly format: BlockFormat,
  ) {}

  /** What stands behind these words; undefined where no such line is. */
  value(words: string): string | undefined {
    return this.node.starting(words)?.text.slice(words.length + 1);
  }

  has(line: string): boolean {
    return this.node.child(line) !== undefined;
  }

  /** Writes the line that starts with these words, or takes it away for undefined. */
  set(words: string, value: string | undefined): void {
    const text = value === '' ? words : `${words} ${value}`;
    this.node.assign(words, value === undefined ? undefined : text, this.format);
  }

  /** Adds a line as it is; one the same is not written twice. */
  add(line: string): void {
    if (!this.has(line)) this.node.place(new ConfigNode(this.format.indent + line), this.format.rankOf);
  }

  /** Takes away all lines that start with these words, and says whether there were any. */
  drop(words: string): boolean {
    return this.node.remove((text) => startsWithWords(text, words));
  }

  /** Writes these lines in place of those that start with the words; where nothing differs, nothing moves. */
  setAll(words: string, lines: readonly string[]): void {
    const old = this.node.children.filter((node) => startsWithWords(node.text, words));
    if (old.length === lines.length && old.every((node, index) => node.text === lines[index])) return;
    const nodes = lines.map((line) => new ConfigNode(this.format.indent + line));
    const at = old[0] === undefined ? -1 : this.node.children.indexOf(old[0]);
    this.drop(words);
    if (at !== -1) this.node.children.splice(at, 0, ...nodes);
    else for (const node of nodes) this.node.place(node, this.format.rankOf);
  }

  /**
   * Keeps a line of no known meaning. `single` matches the words of lines of which there is one at most; the line then
   * replaces the one before.
   */
  keep(line: string, single: RegExp): void {
    const words = single.exec(line)?.[0];
    if (words === undefined) this.add(line);
    else this.set(words, line.slice(words.length + 1));
  }

  /** Takes back a kept line, named in full, by its first words, or with another value than it has. */
  forget(line: string, single: RegExp): void {
    if (this.has(line)) this.node.remove((text) => text === line);
    else if (!this.drop(line)) this.drop(single.exec(line)?.[0] ?? line);
  }
}
