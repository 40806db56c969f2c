import type { PrefixListChange, PrefixListEntry, RouteMapChange, RouteMapEntry } from '../../model/policy.js';
import { sameData } from '../../util/same-data.js';
import type { ChangeRow } from '../result.js';
import { fieldRows, valueText } from './fields.js';
import { rowsFor } from './row.js';

export function prefixListRows(change: PrefixListChange): readonly ChangeRow[] {
  const { before, after } = change;
  const row = rowsFor(change);
  if (after === undefined) return [row('', [countOf(before?.entries ?? []), null], 'delete')];
  const [was, becomes] = [bySeq(before?.entries ?? []), bySeq(after.entries)];
  return [
    ...(before === undefined ? [row('', [null, countOf(after.entries)], 'create')] : []),
    ...fieldRows(row, { description: before?.description }, { description: after.description }),
    ...fieldRows(row, { opaque: before?.opaque ?? [] }, { opaque: after.opaque }),
    ...numbersOf(was, becomes).flatMap((seq) => {
      const sides = [entryText(was.get(seq)), entryText(becomes.get(seq))] as const;
      return sides[0] === sides[1] ? [] : [row(String(seq), sides)];
    }),
  ];
}

export function routeMapRows(change: RouteMapChange): readonly ChangeRow[] {
  const { before, after } = change;
  const row = rowsFor(change);
  if (after === undefined) return [row('', [countOf(before?.entries ?? []), null], 'delete')];
  const [was, becomes] = [bySeq(before?.entries ?? []), bySeq(after.entries)];
  return [
    ...(before === undefined ? [row('', [null, countOf(after.entries)], 'create')] : []),
    ...numbersOf(was, becomes).flatMap((seq) => {
      const [old, now] = [was.get(seq), becomes.get(seq)];
      if (now === undefined) return [row(String(seq), [old?.action ?? '', null], 'delete')];
      if (sameData(old, now)) return [];
      const created = old === undefined ? [row(String(seq), [null, now.action], 'create')] : [];
      const field: typeof row = (name, sides, action) => row(`${seq}/${name}`, sides, action);
      return [...created, ...fieldRows(field, old === undefined ? {} : flat(old), flat(now, old === undefined))];
    }),
  ];
}

/** An entry with its matches and settings as fields of their own; the action of a new one is told with the entry. */
function flat(entry: RouteMapEntry, isNew = false): Readonly<Record<string, unknown>> {
  const { action, description, match, set, continue: goesOn, opaque } = entry;
  const named = (prefix: string, fields: object) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${prefix}${name}`, value]));
  const { additive, ...others } = set;
  return {
    ...(isNew ? {} : { action }),
    description,
    continue: goesOn,
    ...named('match/', match),
    ...named('set/', { ...others, additive: additive || undefined }),
    opaque,
  };
}

function entryText(entry: PrefixListEntry | undefined): string | null {
  if (entry === undefined) return null;
  const { action, prefix, ge, le } = entry;
  return [action, prefix, ...(ge === undefined ? [] : [`ge ${ge}`]), ...(le === undefined ? [] : [`le ${le}`])].join(
    ' ',
  );
}

function bySeq<T extends { readonly seq: number }>(entries: readonly T[]): ReadonlyMap<number, T> {
  return new Map(entries.map((entry) => [entry.seq, entry]));
}

function numbersOf(one: ReadonlyMap<number, unknown>, other: ReadonlyMap<number, unknown>): readonly number[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort((a, b) => a - b);
}

function countOf({ length }: readonly unknown[]): string {
  return `${valueText(length)} ${length === 1 ? 'entry' : 'entries'}`;
}
