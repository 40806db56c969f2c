import type { Acl, AclEntry, AclFamily, AclKind } from '../../model/acl.js';
import { wholeNumber } from '../../model/packet-names.js';
import type { AclDialect } from './acl-dialect.js';
import { readEntry } from './acl-read.js';
import type { ConfigNode } from './config-tree.js';

/** What the header of a list says. */
export interface ListHeader {
  readonly name: string;
  readonly family: AclFamily;
  readonly kind: AclKind;
}

/** An entry's number, where it has one, and the rest of its line. */
export interface NumberedText {
  readonly seq: number | undefined;
  readonly text: string;
}

const LARGEST = 4_294_967_295;

/** `10 permit …`, `sequence 10 permit …`, `permit … sequence 10` or `permit …`. */
export function splitNumber(line: string): NumberedText {
  const before = /^(?:sequence )?(?<seq>\d{1,10})\s+(?<text>\S.*)$/.exec(line)?.groups;
  const first = wholeNumber(before?.['seq'] ?? '', LARGEST);
  if (before !== undefined && first !== undefined) return { seq: first, text: before['text'] ?? '' };
  const behind = /^(?<text>(?:permit|deny) .*) sequence (?<seq>\d{1,10})$/.exec(line)?.groups;
  const last = wholeNumber(behind?.['seq'] ?? '', LARGEST);
  return last === undefined ? { seq: undefined, text: line } : { seq: last, text: behind?.['text'] ?? '' };
}

/** A list from its block. `isSetting` tells lines that are no entries. */
export function listFromBlock(
  node: ConfigNode,
  header: ListHeader,
  dialect: AclDialect,
  isSetting: (line: string) => boolean,
): Acl {
  const lines = node.children.filter(({ text }) => !isSetting(text));
  return {
    ...header,
    entries: lines.map((child) => entryFrom(child, header, dialect)),
    settings: node.children.filter(({ text }) => isSetting(text)).map(({ text }) => text),
    lines: [node.text, ...node.children.map(({ text }) => text)],
    line: node.line,
  };
}

/** The entry of one line. */
export function entryFrom(
  { text, line }: Pick<ConfigNode, 'text' | 'line'>,
  { family, kind }: Pick<ListHeader, 'family' | 'kind'>,
  dialect: AclDialect,
): AclEntry {
  const numbered = splitNumber(text);
  return { ...readEntry(numbered.text, { family, kind, dialect }), seq: numbered.seq, line };
}

/** The lists by key, with what a later block adds to one that is there already. */
export function byKey(lists: readonly Acl[]): ReadonlyMap<string, Acl> {
  const all = new Map<string, Acl>();
  for (const acl of lists) {
    const key = `${acl.family}/${acl.name}`;
    const there = all.get(key);
    all.set(
      key,
      there === undefined
        ? acl
        : { ...there, entries: [...there.entries, ...acl.entries], lines: [...there.lines, ...acl.lines] },
    );
  }
  return all;
}
