import { parsePrefix } from '../../model/ip-prefix.js';
import {
  type IpFamily,
  NO_MATCH,
  NO_SET,
  type PrefixList,
  type PrefixListEntry,
  type PrefixLists,
  prefixListKey,
  type RouteMap,
  type RouteMapEntry,
  type RouteMaps,
  type RouteMatch,
} from '../../model/policy.js';
import { type ConfigNode, linesBelow } from './config-tree.js';
import type { PolicyDialect, RouteTerms } from './policy-dialect.js';

const LIST = /^(?<words>ip|ipv6) prefix-list (?<name>\S{1,255})(?: (?<rest>\S.*))?$/;
const ENTRY =
  /^(?:seq )?(?<seq>\d{1,10}) (?<action>permit|deny) (?<prefix>\S{1,49})(?<sizes>(?: (?:ge|le|eq) \d{1,3}){0,2})$/;
const MAP = /^route-map (?<name>\S{1,255})(?: (?<action>permit|deny))?(?: (?<seq>\d{1,5}))?$/;

/** The prefix lists of a configuration, whose entries stand in lines of their own or in blocks. */
export function readPrefixLists(tree: readonly ConfigNode[]): PrefixLists {
  const drafts = new Map<string, { readonly node: ConfigNode; readonly head: ListHead; readonly lines: string[] }>();
  for (const node of tree) {
    const head = headOf(node.text);
    if (head === undefined) continue;
    const key = prefixListKey(head);
    const draft = drafts.get(key) ?? { node, head, lines: [] };
    drafts.set(key, draft);
    if (head.rest !== undefined) draft.lines.push(head.rest);
    draft.lines.push(...node.children.map((child) => child.text));
  }
  return new Map([...drafts].map(([key, { node, head, lines }]) => [key, prefixListOf(head, lines, node.line)]));
}

interface ListHead {
  readonly family: IpFamily;
  readonly name: string;
  readonly rest: string | undefined;
}

function headOf(text: string): ListHead | undefined {
  const groups = LIST.exec(text)?.groups;
  // `ip prefix-list sequence-number` is a setting of the platform.
  if (groups === undefined || /^ip(?:v6)? prefix-list sequence-number$/.test(text)) return undefined;
  return {
    family: groups['words'] === 'ip' ? 'ipv4' : 'ipv6',
    name: groups['name'] ?? '',
    rest: groups['rest'],
  };
}

function prefixListOf({ family, name }: ListHead, lines: readonly string[], line: number): PrefixList {
  const entries: PrefixListEntry[] = [];
  const opaque: string[] = [];
  let description: string | undefined;
  for (const text of lines) {
    const entry = entryOf(text, family);
    const told = /^(?:description|remark) (?<text>.+)$/.exec(text)?.groups?.['text'];
    if (entry !== undefined) entries.push(entry);
    else if (told !== undefined) description = told;
    else opaque.push(text);
  }
  return { name, family, description, entries: entries.sort((a, b) => a.seq - b.seq), opaque, line };
}

function entryOf(text: string, family: IpFamily): PrefixListEntry | undefined {
  const { seq, action, prefix = '', sizes = '' } = ENTRY.exec(text)?.groups ?? {};
  if (seq === undefined || (action !== 'permit' && action !== 'deny')) return undefined;
  const bits = family === 'ipv4' ? 32 : 128;
  const any = family === 'ipv4' ? '0.0.0.0/0' : '::/0';
  if (prefix === 'any') return { seq: Number(seq), action, prefix: any, ge: undefined, le: bits };
  const parsed = parsePrefix(prefix);
  if (parsed?.family !== family) return undefined;
  const words = sizes.split(' ');
  const size = (word: string): number | undefined => {
    const at = words.indexOf(word);
    return at === -1 ? undefined : Number(words[at + 1]);
  };
  const exact = size('eq');
  return { seq: Number(seq), action, prefix: parsed.prefix, ge: exact ?? size('ge'), le: exact ?? size('le') };
}

/** The route maps of a configuration, entries by number. */
export function readRouteMaps(tree: readonly ConfigNode[], dialect: PolicyDialect): RouteMaps {
  const maps = new Map<string, RouteMapEntry[]>();
  for (const node of tree) {
    const groups = MAP.exec(node.text)?.groups;
    if (groups === undefined) continue;
    const { name = '', action, seq } = groups;
    const entries = maps.get(name) ?? [];
    maps.set(name, entries);
    const known = { seq: Number(seq ?? 10), action: action === 'deny' ? 'deny' : 'permit', line: node.line } as const;
    entries.push({ ...entryFrom(linesBelow(node), dialect), ...known });
  }
  return new Map([...maps].map(([name, entries]) => [name, routeMapOf(name, entries)]));
}

function routeMapOf(name: string, entries: readonly RouteMapEntry[]): RouteMap {
  return { name, entries: entries.toSorted((a, b) => a.seq - b.seq) };
}

function entryFrom(lines: readonly string[], { terms, ignored }: PolicyDialect) {
  let match: RouteMatch = NO_MATCH;
  let entry: Omit<RouteTerms, 'match'> = {};
  const opaque: string[] = [];
  for (const line of lines) {
    const read = firstOf(terms, (term) => term.read(line));
    if (read === undefined) {
      if (ignored?.test(line) !== true) opaque.push(line);
      continue;
    }
    match = withMatch(match, read.match ?? {});
    entry = { ...entry, ...read, set: { ...entry.set, ...read.set } };
  }
  return {
    description: entry.description,
    match,
    set: { ...NO_SET, ...entry.set },
    continue: entry.continue,
    opaque,
  };
}

/** Names are added to those of earlier lines, sorted; a number takes the place of the one before. */
function withMatch(match: RouteMatch, more: Partial<RouteMatch>): RouteMatch {
  const merged: Record<string, unknown> = { ...match };
  for (const [field, value] of Object.entries(more)) {
    const old = merged[field];
    merged[field] = Array.isArray(old) && Array.isArray(value) ? [...new Set([...old, ...value])].sort() : value;
  }
  return { ...match, ...merged };
}

function firstOf<T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
