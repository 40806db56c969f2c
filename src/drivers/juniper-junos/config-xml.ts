import { NETCONF } from '../../yang/netconf-edit.js';
import { childrenOf, type YangNode } from '../../yang/schema.js';
import { PLACE } from './places.js';
import { NATIVE, XNM } from './schema.js';
import type { Statement } from './text/statement.js';

/** Lists whose entries stand in a hierarchy by their names alone, and what is no such name. */
const UNSAID: ReadonlyMap<string, { readonly list: string; readonly names: RegExp }> = new Map([
  ['interfaces', { list: 'interface', names: /^(?!interface-(?:range|set)$|traceoptions$|apply-)/ }],
  ['vlans', { list: 'vlan', names: /^(?!traceoptions$|apply-)/ }],
  ['routing-instances', { list: 'instance', names: /^(?!traceoptions$|apply-)/ }],
  ['prefix-list', { list: 'prefix-list-item', names: /^[\da-f:.]+(?:\/\d{1,3})?$/i }],
]);

/** Values that stand right behind the word of a hierarchy, and have a name of their own in the device's data. */
const NAMELESS: ReadonlyMap<string, { readonly leaf: string; readonly values: RegExp }> = new Map([
  ['autonomous-system', { leaf: 'as-number', values: /^\d/ }],
  ['local-as', { leaf: 'as-number', values: /^\d/ }],
  ['ieee-802.3ad', { leaf: 'bundle', values: /^ae\d/ }],
  ['input', { leaf: 'filter-name', values: /^(?!precedence$)/ }],
  ['output', { leaf: 'filter-name', values: /^(?!precedence$)/ }],
  ['metric', { leaf: 'metric', values: /^\d/ }],
  ['local-preference', { leaf: 'local-preference', values: /^\d/ }],
  ['tag', { leaf: 'tag', values: /^\d/ }],
  ['next-hop', { leaf: 'address', values: /^[\da-f]*[.:]/i }],
  ['teardown', { leaf: 'limit-threshold', values: /^\d/ }],
  ['idle-timeout', { leaf: 'timeout', values: /^\d/ }],
]);

/** Lists of what netctl does not read, with the names of their keys, whose names could be words of the platform. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['prefix-list', 'name'],
  ['source-prefix-list', 'name'],
  ['destination-prefix-list', 'name'],
  ['prefix-list-filter', 'list_name'],
  ['route-filter', 'address'],
]);

/** The answer that a device with this configuration would give; each element tells the line that it was read from. */
export function configurationAnswer(root: Statement): string {
  const out = [`<rpc-reply xmlns="${NETCONF}"><data><configuration xmlns="${XNM}" xmlns:f="${PLACE}" f:line="1">`];
  const [top] = NATIVE.roots;
  for (const child of root.children.values())
    writeStatement(out, child, { nodes: top === undefined ? [] : childrenOf(top), inactive: false });
  out.push('</configuration></data></rpc-reply>');
  return out.join('');
}

/** What may stand in a place, and whether what stands there is in force. */
interface Level {
  readonly nodes: readonly YangNode[];
  readonly inactive: boolean;
}

function writeStatement(out: string[], statement: Statement, { nodes, inactive }: Level): void {
  const node = nodes.find(({ name }) => name === statement.word);
  const off = inactive || statement.inactive;
  if (node === undefined) {
    writeUnknown(out, statement, off);
    return;
  }
  switch (node.kind) {
    case 'leaf-list':
      // An expression (`( A && B )`) is none of its words, and no single value.
      for (const value of statement.children.values())
        for (const word of wordsOf(value)) writeElement(out, node.name, { at: value, inactive: off, text: word });
      return;
    case 'leaf':
      for (const value of statement.children.values())
        writeElement(out, node.name, { at: value, inactive: off, text: wordsOf(value).join(' ') });
      return;
    case 'list':
      // What is done to a route's communities stands before their name.
      if (node.keys[0] === 'community-name') writeCommunities(out, statement, off);
      else for (const entry of statement.children.values()) writeEntry(out, node, { entry, inactive: off });
      return;
    default: {
      out.push(opening(node.name, statement.line, off));
      writeInside(out, node, statement);
      out.push(`</${node.name}>`);
    }
  }
}

function writeEntry(
  out: string[],
  node: YangNode,
  { entry, inactive }: { readonly entry: Statement; readonly inactive: boolean },
): void {
  const off = inactive || entry.inactive;
  out.push(opening(node.name, entry.line, off), `<name>${escaped(entry.word)}</name>`);
  writeInside(out, node, entry);
  out.push(`</${node.name}>`);
}

function writeInside(out: string[], node: YangNode, statement: Statement): void {
  const unsaid = UNSAID.get(node.name);
  const list = unsaid === undefined ? undefined : childrenOf(node).find(({ name }) => name === unsaid.list);
  const nameless = NAMELESS.get(node.name);
  const nodes = childrenOf(node).filter((child) => child !== list);
  for (const child of statement.children.values()) {
    const known = nodes.some(({ name }) => name === child.word);
    if (list !== undefined && unsaid?.names.test(child.word) === true)
      writeEntry(out, list, { entry: child, inactive: false });
    else if (
      !known &&
      nameless?.values.test(child.word) === true &&
      childrenOf(node).some(({ name }) => name === nameless.leaf)
    ) {
      writeElement(out, nameless.leaf, { at: child, inactive: child.inactive, text: child.word });
      for (const more of child.children.values()) writeStatement(out, more, { nodes, inactive: child.inactive });
    } else writeStatement(out, child, { nodes, inactive: false });
  }
}

function writeCommunities(out: string[], statement: Statement, inactive: boolean): void {
  for (const verb of statement.children.values()) {
    for (const name of verb.children.values()) {
      out.push(opening('community', name.line, inactive || verb.inactive || name.inactive));
      if (isName(verb.word)) out.push(`<${verb.word}/>`);
      out.push(`<community-name>${escaped(name.word)}</community-name></community>`);
    }
  }
}

/** What netctl does not read, in a form like the device's as far as that can be told without knowing what it is. */
function writeUnknown(out: string[], statement: Statement, inactive: boolean): void {
  const { word, line, children } = statement;
  const name = isName(word) ? word : 'undocumented';
  if (children.size === 0) {
    writeElement(out, name, { at: statement, inactive, text: name === word ? '' : word });
    return;
  }
  const key = KEYS.get(word);
  const isBlock = (child: Statement): boolean => key !== undefined || child.children.size > 0;
  const values = [...children.values()].filter((child) => !isBlock(child));
  const blocks = [...children.values()].filter(isBlock);
  const entries = blocks.filter((child) => key !== undefined || !isKeyword(child.word));
  for (const value of blocks.length > 0 && entries.length === 0 ? [] : values) {
    writeElement(out, name, { at: value, inactive: inactive || value.inactive, text: value.word });
  }
  for (const entry of entries) {
    const said = `<${key ?? 'name'}>${escaped(entry.word)}</${key ?? 'name'}>`;
    out.push(opening(name, entry.line, inactive || entry.inactive), said);
    for (const child of entry.children.values()) writeUnknown(out, child, false);
    out.push(`</${name}>`);
  }
  if (blocks.length === entries.length) return;
  out.push(opening(name, line, inactive));
  for (const child of entries.length === 0 ? children.values() : blocks) {
    if (!entries.includes(child)) writeUnknown(out, child, false);
  }
  out.push(`</${name}>`);
}

function isName(word: string): boolean {
  return /^[A-Za-z][\w.-]{0,60}$/.test(word);
}

/** Words of the platform have no capital letters and no digits; most names do. */
function isKeyword(word: string): boolean {
  return /^[a-z][a-z-]{0,60}$/.test(word);
}

function writeElement(
  out: string[],
  name: string,
  { at, inactive, text }: { readonly at: Statement; readonly inactive: boolean; readonly text: string },
): void {
  out.push(`${opening(name, at.line, inactive || at.inactive)}${escaped(text)}</${name}>`);
}

function opening(name: string, line: number, inactive: boolean): string {
  return `<${name} f:line="${line}"${inactive ? ' inactive="inactive"' : ''}>`;
}

/** A word with all that follows it. */
function wordsOf({ word, children }: Statement): readonly string[] {
  return [word, ...[...children.values()].flatMap(wordsOf)];
}

function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
