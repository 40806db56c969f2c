import type { Acl, AclBindingChange, AclChange, AclEntry } from '../../model/acl.js';
import { entryMatter } from '../../model/acl-diff.js';
import { describeEntry } from '../../model/acl-text.js';
import { longestCommon } from '../../model/longest-common.js';
import { sameData } from '../../util/same-data.js';
import type { ChangeRow } from '../result.js';
import { rowsFor } from './row.js';

export function bindingRows(change: AclBindingChange): readonly ChangeRow[] {
  return [rowsFor(change)('', [change.before?.acl ?? null, change.after?.acl ?? null])];
}

export function aclRows(change: AclChange): readonly ChangeRow[] {
  const { before, after } = change;
  const row = rowsFor(change);
  if (after === undefined) return [row('', [countOf(before), null], 'delete')];
  if (before === undefined) {
    return [row('', [null, countOf(after)], 'create'), ...keyed(after).map(({ at, text }) => row(at, [null, text]))];
  }
  const rows: ChangeRow[] = [];
  if (before.kind !== after.kind) rows.push(row('kind', [before.kind, after.kind]));
  if (!sameData(before.settings, after.settings)) {
    rows.push(row('settings', [before.settings.join('; '), after.settings.join('; ')]));
  }
  return [...rows, ...entryRows(change, keyed(before), keyed(after))];
}

/** An entry, what tells it from the others of its list, and where it stands. */
interface Keyed {
  readonly key: string;
  readonly entry: AclEntry;
  /** Its number, or its place counted from 1. */
  readonly at: string;
  readonly text: string;
}

function entryRows(change: AclChange, was: readonly Keyed[], becomes: readonly Keyed[]): readonly ChangeRow[] {
  const row = rowsFor(change);
  const stay = new Set(
    longestCommon(
      was.map(({ key }) => key),
      becomes.map(({ key }) => key),
    ),
  );
  const gone = was.filter(({ key }) => !stay.has(key));
  const come = becomes.filter(({ key }) => !stay.has(key));
  const from = new Map(gone.map((one) => [one.key, one]));
  const moved = new Set(come.filter(({ key }) => from.has(key)).map(({ key }) => key));
  const replaced = new Map(gone.filter(({ key }) => !moved.has(key)).map((one) => [one.at, one]));
  const there = new Set(come.filter(({ key }) => !moved.has(key)).map(({ at }) => at));
  const rows: { readonly order: number; readonly row: ChangeRow }[] = [];
  for (const [index, one] of come.entries()) {
    const order = one.entry.seq ?? index;
    const old = from.get(one.key);
    const sides =
      old === undefined
        ? ([replaced.get(one.at)?.text ?? null, one.text] as const)
        : ([`${old.at} ${old.text}`, `${one.at} ${one.text}`] as const);
    rows.push({ order, row: row(one.at, sides, old === undefined ? undefined : 'move') });
  }
  for (const [index, one] of gone.entries()) {
    if (moved.has(one.key) || there.has(one.at)) continue;
    rows.push({ order: one.entry.seq ?? index, row: row(one.at, [one.text, null]) });
  }
  return [
    ...renumberedRow(change, was, becomes, stay),
    ...rows.sort((a, b) => a.order - b.order).map((one) => one.row),
  ];
}

/** Entries that only have other numbers are told together: their order is the same. */
function renumberedRow(
  change: AclChange,
  was: readonly Keyed[],
  becomes: readonly Keyed[],
  stay: ReadonlySet<string>,
): readonly ChangeRow[] {
  const before = new Map(was.map(({ key, entry }) => [key, entry.seq]));
  const other = becomes.filter(
    ({ key, entry }) => stay.has(key) && entry.seq !== undefined && before.get(key) !== entry.seq,
  );
  if (other.length === 0) return [];
  const sides = [listed(other.map(({ key }) => before.get(key))), listed(other.map(({ entry }) => entry.seq))] as const;
  return [rowsFor(change)('numbers', sides)];
}

/** Numbers beyond these are counted. */
const MOST = 5;

function listed(numbers: readonly (number | undefined)[]): string {
  const more = numbers.length > MOST ? ` and ${numbers.length - MOST} more` : '';
  return `${numbers.slice(0, MOST).join(', ')}${more}`;
}

function countOf(acl: Acl | undefined): string {
  const count = acl?.entries.length ?? 0;
  return `${acl?.kind ?? ''}, ${count} ${count === 1 ? 'entry' : 'entries'}`;
}

function keyed({ entries }: Acl): readonly Keyed[] {
  const seen = new Map<string, number>();
  return entries.map((entry, index) => {
    const matter = entryMatter(entry);
    const count = seen.get(matter) ?? 0;
    seen.set(matter, count + 1);
    return { key: `${count} ${matter}`, entry, at: String(entry.seq ?? index + 1), text: describeEntry(entry) };
  });
}
