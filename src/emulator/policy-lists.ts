import { bitsOf, parsePrefix } from '../model/ip-prefix.js';
import type { IpFamily } from '../model/policy.js';
import { ConfigNode, type RankOf, startsWithWords } from './config-tree.js';

/** How a platform keeps prefix lists, and what it says where it does not take an entry. */
export interface PrefixListStyle {
  readonly rankOf: RankOf;
  /** The indentation of entries in a block of their own; undefined where each is a line of its own. */
  readonly block: string | undefined;
  readonly replaces: boolean;
  /** Present where lists are printed by their names, and not as they came to be. */
  readonly sorted?: true;
  readonly sayInvalid: (prefix: string) => string;
  readonly sayTaken: (entry: string) => string;
}

/** A line about a prefix list as it was typed: the words behind its name. */
export interface PrefixListLine {
  readonly family: IpFamily;
  readonly name: string;
  readonly words: string;
}

const ENTRY =
  /^(?:seq (?<seq>\d{1,10}) )?(?<action>permit|deny) (?<prefix>\S+)(?: ge (?<ge>\d{1,3}))?(?: (?<exact>eq) (?<eq>\d{1,3}))?(?: le (?<le>\d{1,3}))?$/;

/** True for words that an entry or a description may be made of. */
export function isPrefixListLine(words: string): boolean {
  return ENTRY.test(words) || /^(?:description|remark) \S/.test(words);
}

/** Adds an entry or a description, and returns what that prints. */
export function addToPrefixList(config: ConfigNode, line: PrefixListLine, style: PrefixListStyle): string {
  const lines = linesOf(config, line);
  const groups = ENTRY.exec(line.words)?.groups;
  if (groups === undefined) {
    const word = line.words.split(' ', 1)[0] ?? '';
    setLines(config, line, [line.words, ...lines.filter((text) => !startsWithWords(text, word))], style);
    return '';
  }
  const meaning = meaningOf(groups, line.family);
  if (meaning === undefined) return style.sayInvalid(groups['prefix'] ?? '');
  const last = Math.max(0, ...lines.map(seqOf));
  const seq = Number(groups['seq'] ?? (Math.floor(last / 5) + 1) * 5);
  const same = lines.find((text) => text.replace(/^seq \d+ /, '') === meaning);
  if (same !== undefined) return seqOf(same) === seq || groups['seq'] === undefined ? '' : style.sayTaken(same);
  const there = lines.find((text) => seqOf(text) === seq);
  if (there !== undefined && !style.replaces) return style.sayTaken(there);
  const others = lines.filter((text) => text !== there);
  const sorted = [...others, `seq ${seq} ${meaning}`].sort((a, b) => seqOf(a) - seqOf(b));
  setLines(config, line, sorted, style);
  return '';
}

/** Takes an entry away, by its number or all its words; without words the whole list. False where there is none. */
export function removeFromPrefixList(config: ConfigNode, line: PrefixListLine, style: PrefixListStyle): boolean {
  const lines = linesOf(config, line);
  if (line.words === '') {
    setLines(config, line, undefined, style);
    return lines.length > 0;
  }
  const kept = lines.filter((text) => !isNamed(text, line));
  if (kept.length === lines.length) return false;
  setLines(config, line, kept.length === 0 ? undefined : kept, style);
  return true;
}

/** The words behind the name in each line of a list. */
export function linesOf(config: ConfigNode, { family, name }: Omit<PrefixListLine, 'words'>): readonly string[] {
  const head = headOf(family, name);
  const block = config.child(head);
  if (block !== undefined) return block.children.map((node) => node.text);
  return config.children
    .filter((node) => node.text.startsWith(`${head} `))
    .map((node) => node.text.slice(head.length + 1));
}

function headOf(family: IpFamily, name: string): string {
  return `${family === 'ipv4' ? 'ip' : 'ipv6'} prefix-list ${name}`;
}

function seqOf(text: string): number {
  return Number(/^seq (?<seq>\d+) /.exec(text)?.groups?.['seq'] ?? 0);
}

function isNamed(text: string, { words, family }: PrefixListLine): boolean {
  if (text === words || /^seq \d+$/.test(words)) return startsWithWords(text, words);
  if (/^(?:description|remark)\b/.test(words)) return startsWithWords(text, words.split(' ', 1)[0] ?? '');
  const groups = ENTRY.exec(words)?.groups;
  const meaning = groups && meaningOf(groups, family);
  if (meaning === undefined) return false;
  return groups?.['seq'] === undefined ? text.endsWith(` ${meaning}`) : text === `seq ${groups['seq']} ${meaning}`;
}

/** The entry as it is printed; undefined for lengths that cannot be. */
function meaningOf(groups: Readonly<Record<string, string | undefined>>, family: IpFamily): string | undefined {
  const { action = '', prefix = '', ge, eq, le } = groups;
  const parsed = parsePrefix(prefix);
  if (parsed?.family !== family || !prefix.includes('/')) return undefined;
  const most = bitsOf(family);
  const low = ge === undefined ? parsed.length : Number(ge);
  const high = le === undefined ? most : Number(le);
  if (
    (ge !== undefined && low <= parsed.length) ||
    high > most ||
    low > high ||
    (le !== undefined && high <= parsed.length)
  ) {
    return undefined;
  }
  // An upper limit that is no limit is not kept.
  const upper = le === undefined || (ge !== undefined && high === most) ? '' : ` le ${le}`;
  const exact = eq === undefined ? '' : ` eq ${eq}`;
  return `${action} ${parsed.prefix}${ge === undefined ? '' : ` ge ${ge}`}${exact}${upper}`;
}

/** Writes the lines of a list in place of those it has; none where they are undefined. */
function setLines(
  config: ConfigNode,
  { family, name }: PrefixListLine,
  lines: readonly string[] | undefined,
  style: PrefixListStyle,
): void {
  const head = headOf(family, name);
  const block = config.child(head);
  if (lines === undefined) {
    for (const node of config.children.filter(({ text }) => startsWithWords(text, head))) config.removeLine(node);
    return;
  }
  if (block !== undefined || style.block !== undefined) {
    const node = block ?? new ConfigNode(head);
    node.children = lines.map((text) => new ConfigNode(`${style.block ?? '   '}${text}`));
    if (block === undefined) placeList(config, node, style);
    return;
  }
  const old = config.children.filter(({ text }) => text.startsWith(`${head} `));
  const nodes = lines.map((text) => new ConfigNode(`${head} ${text}`));
  const [first] = old;
  if (first === undefined) {
    const [only] = nodes;
    if (only !== undefined) placeList(config, only, style);
    return;
  }
  const last = nodes.at(-1);
  if (last !== undefined) last.after = old.at(-1)?.after ?? [];
  config.children.splice(config.children.indexOf(first), old.length, ...nodes);
}

function placeList(config: ConfigNode, node: ConfigNode, style: PrefixListStyle): void {
  const words = /^ip(?:v6)? prefix-list /.exec(node.text)?.[0] ?? '';
  const later = config.children.find(({ text }) => text.startsWith(words) && text > node.text);
  if (style.sorted === undefined || later === undefined) {
    config.placeBlock(node, style.rankOf);
    return;
  }
  node.after = ['!'];
  config.children.splice(config.children.indexOf(later), 0, node);
}
