import type { AclEntry, AclRule } from '../../model/acl.js';
import { entryMatter } from '../../model/acl-diff.js';
import type { YangData } from '../../yang/schema.js';

/** What is kept of an entry that was read: what it says, and how the device writes it. */
interface HeldEntry {
  readonly matter: string;
  readonly data: YangData;
}

/** The line to keep of an entry, which may say the same in other words than netctl's. */
export function heldLine(data: YangData, rule: AclRule | undefined): readonly string[] {
  if (rule === undefined) return [];
  const held: HeldEntry = { matter: entryMatter({ type: 'rule', rule, seq: undefined }), data };
  return [`entry ${JSON.stringify(held)}`];
}

/** How the device writes entries, by their numbers. */
export function heldEntries(lines: readonly string[]): ReadonlyMap<number, HeldEntry> {
  return new Map(
    lines.flatMap((line) => {
      const held = /^entry (?<held>\{.*\})$/s.exec(line)?.groups?.['held'];
      if (held === undefined) return [];
      const entry: HeldEntry = JSON.parse(held);
      return [[Number(entry.data['sequence-id']), entry] as const];
    }),
  );
}

/** The words of an entry that is as it was read; undefined for any other. */
export function heldWords(held: ReadonlyMap<number, HeldEntry>, entry: AclEntry): YangData | undefined {
  const found = entry.seq === undefined ? undefined : held.get(entry.seq);
  if (found === undefined || found.matter !== entryMatter({ ...entry, seq: undefined })) return undefined;
  const { 'sequence-id': _, description: __, ...words } = found.data;
  return words;
}
