import type { AclEntry, AclFamily, AclKind } from '../../model/acl.js';
import { entryMatter } from '../../model/acl-diff.js';
import type { Reply } from '../../transports/transport.js';
import { splitNumber } from '../shared/acl-lists.js';
import { readEntry } from '../shared/acl-read.js';
import { ACL_DIALECT } from './acl-dialect.js';

export const LISTS = 'show ip access-lists';
export const LISTS6 = 'show ipv6 access-list';

/** The entries of a list as the device numbers them. */
export type ShownLists = ReadonlyMap<string, readonly { readonly seq: number; readonly matter: string }[]>;

const HEADER = /^(?:(?<kind>Standard|Extended) IP|(?<six>IPv6)) access list (?<name>\S+)(?: \(.*\))?$/;

/** The numbers of all entries, by the family and name of their list. */
export function readShownLists(replies: readonly Reply[]): ShownLists {
  const lists = new Map<string, { readonly seq: number; readonly matter: string }[]>();
  for (const { op, output } of replies) {
    if (op.line !== LISTS && op.line !== LISTS6) continue;
    let open:
      | { readonly family: AclFamily; readonly kind: AclKind; readonly entries: { seq: number; matter: string }[] }
      | undefined;
    for (const line of output.split('\n')) {
      const header = HEADER.exec(line.trim())?.groups;
      if (header !== undefined) {
        const family = header['six'] === undefined ? 'ipv4' : 'ipv6';
        const kind = header['kind'] === 'Standard' ? 'standard' : 'extended';
        open = { family, kind, entries: [] };
        lists.set(`${family}/${header['name']}`, open.entries);
        continue;
      }
      if (open === undefined || !/^\s/.test(line)) continue;
      const { seq, text } = splitNumber(plainEntry(line));
      if (seq === undefined) continue;
      open.entries.push({ seq, matter: entryMatter(readEntry(text, { ...open, dialect: ACL_DIALECT })) });
    }
  }
  return lists;
}

/** An entry without what is counted and what the clock decides, and with its wildcard as the configuration has it. */
function plainEntry(line: string): string {
  return line
    .trim()
    .replace(/\s*\((?:\d+ match(?:es)?|active|inactive)\)/g, '')
    .replace(/, wildcard bits /, ' ')
    .replace(/\s+/g, ' ');
}

/**
 * Entries with the numbers that the device shows for them. Without an answer they have those that they get at the next
 * start. Remarks are not shown. Undefined numbers where the answer is of another list.
 */
export function withNumbers(
  entries: readonly AclEntry[],
  shown: readonly { readonly seq: number; readonly matter: string }[] | undefined,
): readonly AclEntry[] {
  const rules = entries.filter(({ type }) => type !== 'remark');
  if (shown === undefined || shown.length === 0) return assign(entries, usualNumbers(rules));
  if (shown.length !== rules.length) return entries;
  const left = new Map<string, number[]>();
  for (const { seq, matter } of [...shown].reverse()) left.set(matter, [...(left.get(matter) ?? []), seq]);
  const found = rules.map((entry) => left.get(entryMatter(entry))?.pop());
  if (found.every((seq) => seq !== undefined)) return assign(entries, found);
  // What is shown of them differs from what is configured, their order does not.
  return assign(
    entries,
    shown.map(({ seq }) => seq),
  );
}

/** Ten more than the entry before, unless an entry says its own. */
function usualNumbers(rules: readonly AclEntry[]): readonly number[] {
  let last = 0;
  return rules.map(({ seq }) => {
    last = seq ?? last + 10;
    return last;
  });
}

function assign(entries: readonly AclEntry[], numbers: readonly number[]): readonly AclEntry[] {
  let at = 0;
  return entries.map((entry) => {
    if (entry.type === 'remark') return entry;
    const seq = numbers[at];
    at += 1;
    return { ...entry, seq };
  });
}
