import {
  type Acl,
  type AclBinding,
  type AclEntry,
  type AclState,
  type AclUse,
  aclKey,
  bindingKey,
} from '../../model/acl.js';
import type { ConfigNode } from '../shared/config-tree.js';
import { isExtended, type ListFamily, readEntry } from './access-list-text.js';

const LINE =
  /^(?<v6>ipv6 )?access-list (?<name>\S{1,255}) (?:seq (?<seq>\d{1,10}) )?(?<words>(?:permit|deny|remark) .*)$/;

/** All that a configuration says of access lists: they are about routes, and about who may log in at a daemon's own port. */
export function readAcls(tree: readonly ConfigNode[]): AclState {
  const acls = new Map<string, Acl>();
  for (const node of tree) {
    const read = lineOf(node);
    if (read === undefined) continue;
    const known = acls.get(aclKey(read)) ?? emptyList(read, node.line);
    acls.set(aclKey(read), withLine(known, read, node));
  }
  const bindings = tree
    .filter(({ text }) => text === 'line vty')
    .flatMap(({ children }) => children.flatMap(bindingOf));
  return {
    acls,
    bindings: new Map(bindings.map((binding) => [bindingKey(binding), binding])),
    groups: new Map(),
    uses: tree.flatMap((node) => usesBelow(node, '')),
  };
}

interface ListLine {
  readonly family: ListFamily;
  readonly name: string;
  readonly seq: number | undefined;
  readonly words: string;
}

function lineOf({ text }: ConfigNode): ListLine | undefined {
  const groups = LINE.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { v6, name = '', seq, words = '' } = groups;
  return { family: v6 === undefined ? 'ipv4' : 'ipv6', name, seq: seq === undefined ? undefined : Number(seq), words };
}

/** IPv6 lists are of one kind. One for IPv4 is extended as soon as an entry of it is. */
function emptyList({ family, name }: ListLine, line: number): Acl {
  const kind = family === 'ipv6' ? 'extended' : 'standard';
  return { name, family, kind, entries: [], settings: [], lines: [], line };
}

function withLine(acl: Acl, { family, seq, words }: ListLine, node: ConfigNode): Acl {
  const lines = [...acl.lines, node.text];
  // A list has one remark, which belongs to none of its entries.
  if (words.startsWith('remark ')) return { ...acl, lines, settings: [...acl.settings, words] };
  const entry: AclEntry = { ...readEntry(words, family, seq), line: node.line };
  const kind = isExtended(words) ? 'extended' : acl.kind;
  return { ...acl, kind, lines, entries: [...acl.entries, entry] };
}

function bindingOf({ text, line }: ConfigNode): AclBinding[] {
  const groups = /^(?<v6>ipv6 )?access-class (?<name>\S{1,255})$/.exec(text)?.groups;
  if (groups === undefined) return [];
  const family = groups['v6'] === undefined ? 'ipv4' : 'ipv6';
  return [{ place: { kind: 'line', name: 'vty' }, direction: 'in', family, acl: groups['name'] ?? '', line }];
}

/** Lines that name a list by the words before it; those of route maps are known by themselves. */
function usesBelow(node: ConfigNode, block: string): AclUse[] {
  const groups =
    /^match (?<family>ip|ipv6) (?:address|next-hop|route-source) (?!prefix-list|prefix-len|type)(?<name>\S{1,255})$/.exec(
      node.text,
    )?.groups ?? /\bdistribute-list (?!prefix )(?<name>\S{1,255}) (?:in|out)\b/.exec(node.text)?.groups;
  const family = groups?.['family'] === 'ipv6' || block.startsWith('address-family ipv6') ? 'ipv6' : 'ipv4';
  const user = block === '' ? node.text : `${block}: ${node.text}`;
  const own = groups?.['name'] === undefined ? [] : [{ family, acl: groups['name'], user } as const];
  return [...own, ...node.children.flatMap((child) => usesBelow(child, node.text))];
}
