import { ConfigNode, type RankOf, startsWithWords } from './config-tree.js';
import type { Rules } from './grammar.js';

/** Rules for lines the emulated device keeps without knowing what they mean: each word followed by anything, and its `no`. */
export function keptRules<H>(words: readonly string[], handlers: { readonly keep: H; readonly forget: H }): Rules<H> {
  return Object.fromEntries(
    words.flatMap((word) => [
      [`${word} [text...]`, handlers.keep],
      [`no ${word} [text...]`, handlers.forget],
    ]),
  );
}

/** How lines at the top of a configuration are kept. */
export interface KeptFormat {
  readonly rankOf: RankOf;
  /** The words of lines of which there is one at most. */
  readonly single: RegExp;
  /** Headers of blocks. */
  readonly block: RegExp;
}

/** Keeps a line at the top of the configuration; true where it opens a block. */
export function keepGlobal(config: ConfigNode, line: string, format: KeptFormat): boolean {
  if (format.block.test(line)) {
    if (config.child(line) === undefined) config.placeBlock(new ConfigNode(line), format.rankOf);
    return true;
  }
  const words = format.single.exec(line)?.[0];
  if (words !== undefined && config.starting(words) !== undefined) {
    config.assign(words, line, { indent: '', rankOf: format.rankOf });
  } else if (config.child(line) === undefined) {
    config.placeLine(new ConfigNode(line), format.rankOf);
  }
  return false;
}

/** Takes back a line or block at the top, named in full or by its first words. */
export function forgetGlobal(config: ConfigNode, line: string): void {
  const exact = config.children.filter((node) => node.text === line);
  const found = exact.length > 0 ? exact : config.children.filter((node) => startsWithWords(node.text, line));
  for (const node of found) {
    if (node.children.length > 0) config.children = config.children.filter((child) => child !== node);
    else config.removeLine(node);
  }
}

/** Adds a line to a block that is kept as it is, or takes one away for `no …`. */
export function editKeptBlock(block: ConfigNode | undefined, line: string, indent: string): void {
  const removed = /^no (?<line>.+)$/.exec(line)?.groups?.['line'];
  if (removed !== undefined && block?.remove((text) => startsWithWords(text, removed)) === true) return;
  if (block?.child(line) === undefined) block?.children.push(new ConfigNode(indent + line));
}

/** A line without its `no`. */
export function withoutNo(line: string): string {
  return line.replace(/^no\s+/i, '');
}
