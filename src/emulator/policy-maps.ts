import { ConfigNode, type RankOf, startsWithWords } from './config-tree.js';

/** One kind of line of route maps. */
export interface RouteMapWords {
  /** The words before the value. */
  readonly words: string;
  /** What may follow, anchored; undefined where nothing does. */
  readonly value: RegExp | undefined;
  /** True where a further line adds its names to those that are there. */
  readonly several?: true;
  /** How the value is printed; undefined where it is no value after all. */
  print?(value: string): string | undefined;
}

/** How a platform keeps route maps. */
export interface RouteMapStyle {
  readonly indent: string;
  readonly rankOf: RankOf;
  /** In the order in which they are printed. */
  readonly lines: readonly RouteMapWords[];
}

const HEAD = /^route-map (?<name>\S+) (?<action>permit|deny) (?<seq>\d+)$/;

/** The entry with this number, made where it is missing; its action is what is said last, its lines stay. */
export function enterRouteMap(
  config: ConfigNode,
  { name, action, seq }: { readonly name: string; readonly action: string; readonly seq: number },
  style: RouteMapStyle,
): ConfigNode {
  const text = `route-map ${name} ${action} ${seq}`;
  const entries = entriesOf(config, name);
  const there = entries.find((entry) => entry.seq === seq);
  if (there?.node.text === text) return there.node;
  const node = new ConfigNode(text);
  if (there !== undefined) {
    node.children = there.node.children;
    node.after = there.node.after;
    config.children.splice(config.children.indexOf(there.node), 1, node);
    return node;
  }
  const next = entries.find((entry) => entry.seq > seq);
  const last = entries.at(-1);
  node.after = ['!'];
  if (next !== undefined) config.children.splice(config.children.indexOf(next.node), 0, node);
  else if (last !== undefined) config.children.splice(config.children.indexOf(last.node) + 1, 0, node);
  else config.placeBlock(node, style.rankOf);
  return node;
}

/** Takes an entry away, or the whole map where no number is given. False where there is none. */
export function removeRouteMap(config: ConfigNode, name: string, seq: number | undefined): boolean {
  const gone = new Set(
    entriesOf(config, name)
      .filter((entry) => seq === undefined || entry.seq === seq)
      .map(({ node }) => node),
  );
  config.children = config.children.filter((node) => !gone.has(node));
  return gone.size > 0;
}

function entriesOf(config: ConfigNode, name: string) {
  return config.children.flatMap((node) => {
    const groups = HEAD.exec(node.text)?.groups;
    return groups?.['name'] === name ? [{ node, seq: Number(groups['seq']) }] : [];
  });
}

/** Adds a line to an entry; false where the platform does not know it. */
export function addToRouteMap(entry: ConfigNode, line: string, style: RouteMapStyle): boolean {
  const known = wordsOf(line, style);
  if (known === undefined) return false;
  const value = printed(line, known);
  if (value === undefined) return false;
  const old = holderOf(entry, known, style);
  const names = old === undefined ? [] : valueIn(old.text, known).split(' ');
  const merged = known.several === true ? [...new Set([...names, ...value.split(' ')])].join(' ').trim() : value;
  const node = new ConfigNode(`${style.indent}${known.words}${merged === '' ? '' : ` ${merged}`}`);
  if (old === undefined) entry.place(node, rankIn(style));
  else entry.children.splice(entry.children.indexOf(old), 1, node);
  return true;
}

/** Takes a line away, or names from it; false where the platform does not know it. */
export function removeFromRouteMap(entry: ConfigNode, line: string, style: RouteMapStyle): boolean {
  const known = wordsOf(line, style) ?? style.lines.find(({ words }) => words === line);
  if (known === undefined) return false;
  const old = holderOf(entry, known, style);
  if (old === undefined) return true;
  const names = valueIn(line, known).split(' ').filter(Boolean);
  const left = valueIn(old.text, known)
    .split(' ')
    .filter((name) => !names.includes(name));
  const at = entry.children.indexOf(old);
  if (known.several === true && names.length > 0 && left.length > 0) {
    entry.children.splice(at, 1, new ConfigNode(`${style.indent}${known.words} ${left.join(' ')}`));
  } else entry.children.splice(at, 1);
  return true;
}

/** The longest words that fit: `match ip address prefix-list` before `match ip address`. */
function wordsOf(line: string, { lines }: RouteMapStyle): RouteMapWords | undefined {
  const fitting = lines.filter((known) => {
    if (!startsWithWords(line, known.words)) return false;
    const value = valueIn(line, known);
    return known.value === undefined ? value === '' : known.value.test(value);
  });
  return fitting.sort((a, b) => b.words.length - a.words.length)[0];
}

function printed(line: string, known: RouteMapWords): string | undefined {
  const value = valueIn(line, known);
  return known.print === undefined ? value : known.print(value);
}

function holderOf(entry: ConfigNode, known: RouteMapWords, style: RouteMapStyle): ConfigNode | undefined {
  return entry.children.find((node) => wordsOf(node.text, style) === known);
}

function valueIn(text: string, { words }: RouteMapWords): string {
  return text.slice(words.length).trim();
}

function rankIn(style: RouteMapStyle): RankOf {
  return (text) => {
    const known = wordsOf(text, style);
    return known === undefined ? undefined : [style.lines.indexOf(known)];
  };
}
