import { isIp } from '../model/ip-address.js';
import { parseIp } from '../model/ip-prefix.js';
import { ConfigNode, type Rank, type RankOf } from './config-tree.js';

/** One kind of line about neighbours: the words behind a neighbour's name. */
export interface NeighborWords {
  /** Lines with the same key replace each other. */
  readonly key: string;
  /** The words, anchored. */
  readonly pattern: RegExp;
  /** What `no` may be followed by, anchored; the words without their value where undefined. */
  readonly off?: RegExp;
  /** Where it stands: with the neighbour, or in an address family. */
  readonly in: 'session' | 'family';
}

const LINE = /^(?<no>no )?neighbor (?<name>\S+) (?<words>.+)$/;

/** How a platform orders the lines about neighbours. */
export interface NeighborOrder {
  readonly indent: string;
  /** In the order in which they are printed. */
  readonly words: readonly NeighborWords[];
  /** The rank of a line about something else. */
  readonly rankOfOthers: RankOf;
  /** Where the lines about neighbours stand among the others. */
  readonly rank: number;
}

/** The lines about neighbours in one block of the configuration. */
export class NeighborLines {
  constructor(
    readonly block: ConfigNode,
    private readonly order: NeighborOrder,
  ) {}

  /** The names with a line here, in the order of the lines. */
  names(): readonly string[] {
    return [...new Set(this.block.children.flatMap((node) => LINE.exec(node.text)?.groups?.['name'] ?? []))];
  }

  /** The words of a neighbour's lines, those with `no` aside. */
  words(name: string): readonly string[] {
    return this.block.children.flatMap((node) => {
      const groups = LINE.exec(node.text)?.groups;
      return groups?.['name'] === name && groups['no'] === undefined ? [groups['words'] ?? ''] : [];
    });
  }

  has(name: string, words: string): boolean {
    return this.words(name).includes(words);
  }

  /** What stands behind these words in a neighbour's line. */
  value(name: string, words: string): string | undefined {
    return this.words(name)
      .find((line) => line.startsWith(`${words} `))
      ?.slice(words.length + 1);
  }

  /** Writes a line in place of the one of the same kind; `no` in front where it says so. */
  set(name: string, known: NeighborWords, words: string, no = false): void {
    const node = new ConfigNode(`${this.order.indent}${no ? 'no ' : ''}neighbor ${name} ${words}`);
    const old = this.block.children.find((line) => this.isOf(line.text, name, known));
    if (old !== undefined) {
      node.after = old.after;
      this.block.children.splice(this.block.children.indexOf(old), 1, node);
      return;
    }
    this.block.place(node, (text) => this.rankOf(text));
    // The separator behind the last of the lines stays behind the last.
    const previous = this.block.children[this.block.children.indexOf(node) - 1];
    const isLine = previous !== undefined && previous.children.length === 0 && !previous.text.startsWith('exit');
    if (!isLine || previous.after.length === 0) return;
    node.after = previous.after;
    previous.after = [];
  }

  /** Takes the line of this kind away, whatever it says. */
  drop(name: string, known: NeighborWords): void {
    this.dropWhere((text) => this.isOf(text, name, known));
  }

  /** Takes all that is said of a neighbour away. */
  forget(name: string): void {
    this.dropWhere((text) => LINE.exec(text)?.groups?.['name'] === name);
  }

  private isOf(text: string, name: string, known: NeighborWords): boolean {
    const groups = LINE.exec(text)?.groups;
    return groups?.['name'] === name && wordsFor(groups['words'] ?? '', this.order.words)?.key === known.key;
  }

  private dropWhere(test: (text: string) => boolean): void {
    const kept: ConfigNode[] = [];
    for (const node of this.block.children) {
      const previous = kept.at(-1);
      if (!test(node.text)) kept.push(node);
      // The separator behind a line goes over to the one before.
      else if (node.after.length > 0 && previous?.after.length === 0) previous.after = node.after;
      else if (node.after.length > 0 && previous === undefined) this.block.literal = node.after;
    }
    this.block.children = kept;
  }

  private rankOf(text: string): Rank | undefined {
    const groups = LINE.exec(text)?.groups;
    if (groups === undefined) return this.order.rankOfOthers(text);
    const known = wordsFor(groups['words'] ?? '', this.order.words);
    const at = known === undefined ? this.order.words.length : this.order.words.indexOf(known);
    return [this.order.rank, ...nameRank(groups['name'] ?? ''), at];
  }
}

/** What kind of line these words are. */
export function wordsFor(words: string, known: readonly NeighborWords[]): NeighborWords | undefined {
  return known.find(({ pattern }) => pattern.test(words));
}

/** What kind of line `no` and these words take away. */
export function offWordsFor(words: string, known: readonly NeighborWords[]): NeighborWords | undefined {
  return known.find(({ key, pattern, off }) => words === key || pattern.test(words) || off?.test(words) === true);
}

/** Groups by their names, then neighbours by their addresses, IPv4 first. */
function nameRank(name: string): readonly number[] {
  if (!isIp(name)) return [0, ...[...name.padEnd(24, '\0').slice(0, 24)].map((letter) => letter.charCodeAt(0))];
  const ip = parseIp(name);
  if (ip === undefined) return [3];
  // In pieces that a number can hold.
  const pieces = ip.family === 'ipv4' ? [32n] : [96n, 64n, 32n, 0n];
  const parts =
    ip.family === 'ipv4' ? [Number(ip.value)] : pieces.map((shift) => Number((ip.value >> shift) & 0xffff_ffffn));
  return [ip.family === 'ipv4' ? 1 : 2, ...parts];
}
