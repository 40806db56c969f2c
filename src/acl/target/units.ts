import type { AclEntry } from '../../model/acl.js';
import { entryMatter } from '../../model/acl-diff.js';
import type { AclCapabilities } from '../../model/capabilities.js';

/** What goes by one number: an entry, on some platforms with the remarks before it. */
export interface Unit {
  readonly seq: number | undefined;
  /** The entry that decides over packets; undefined for remarks alone. */
  readonly rule: Exclude<AclEntry, { type: 'remark' }> | undefined;
  readonly remarks: readonly AclEntry[];
  /** What it does, without its number; remarks count only where there is nothing else. */
  readonly matter: string;
}

export type RemarkNumbers = AclCapabilities['remarkNumbers'];

/** The entries of a list as units. Where remarks have numbers of their own each entry is one. */
export function unitsOf(entries: readonly AclEntry[], remarkNumbers: RemarkNumbers): readonly Unit[] {
  const units: Unit[] = [];
  let waiting: AclEntry[] = [];
  for (const entry of entries) {
    if (entry.type === 'remark') {
      if (!joins(waiting.at(-1), entry, remarkNumbers)) waiting = flush(units, waiting);
      waiting.push(entry);
      continue;
    }
    if (!joins(waiting.at(-1), entry, remarkNumbers)) waiting = flush(units, waiting);
    units.push({ seq: entry.seq, rule: entry, remarks: waiting, matter: entryMatter(entry) });
    waiting = [];
  }
  flush(units, waiting);
  return units;
}

/** The entries of units, in their order. */
export function entriesOf(units: readonly Unit[]): readonly AclEntry[] {
  return units.flatMap(({ remarks, rule }) => (rule === undefined ? remarks : [...remarks, rule]));
}

/** The unit at another number; remarks get it too where they can have one. */
export function unitAt(unit: Unit, seq: number | undefined, remarkNumbers: RemarkNumbers): Unit {
  const remarkSeq = remarkNumbers === 'none' ? undefined : seq;
  return {
    ...unit,
    seq,
    rule: unit.rule === undefined ? undefined : { ...unit.rule, seq },
    remarks: unit.remarks.map((remark) => ({ ...remark, seq: remarkSeq })),
  };
}

/** True where both say the same, remarks too, whatever their numbers. */
export function sameRemarks(a: Unit, b: Unit): boolean {
  return a.remarks.length === b.remarks.length && remarksMatter(a) === remarksMatter(b);
}

function joins(previous: AclEntry | undefined, entry: AclEntry, remarkNumbers: RemarkNumbers): boolean {
  if (previous === undefined) return true;
  if (remarkNumbers === undefined) return false;
  return remarkNumbers === 'none' || previous.seq === undefined || previous.seq === entry.seq;
}

function flush(units: Unit[], remarks: readonly AclEntry[]): AclEntry[] {
  const [first] = remarks;
  if (first !== undefined) {
    units.push({ seq: first.seq, rule: undefined, remarks, matter: remarks.map(entryMatter).join(' ') });
  }
  return [];
}

function remarksMatter({ remarks }: Unit): string {
  return remarks.map(entryMatter).join('\n');
}
