import type { Acl, AclEntry } from './acl.js';
import { entryMatter, equalAcls } from './acl-diff.js';
import { longestCommon } from './longest-common.js';

/**
 * Takes the change of a list back from what is held now: entries that the change brought go, those that it took away or
 * moved are where they were, and entries of someone else's stay between their neighbours.
 * @returns `before` itself where nobody else was at the list; undefined where nothing of it is left
 */
export function backAcl(held: Acl | undefined, before: Acl | undefined, after: Acl | undefined): Acl | undefined {
  if (held === undefined) return before;
  const entries = backEntries(held.entries, before?.entries ?? [], after?.entries ?? []);
  if (before === undefined) return entries.length === 0 ? undefined : { ...held, entries };
  const settings = after === undefined || held.settings.length > 0 ? held.settings : before.settings;
  const back = { ...held, kind: before.kind, entries, settings };
  return equalAcls(back, before) ? before : back;
}

/** An entry and which of its equals in the list it is. */
interface Keyed {
  readonly key: string;
  readonly entry: AclEntry;
}

function backEntries(
  held: readonly AclEntry[],
  before: readonly AclEntry[],
  after: readonly AclEntry[],
): readonly AclEntry[] {
  const [now, was, became] = [keyed(held), keyed(before), keyed(after)];
  const ours = new Set([...was, ...became].map(({ key }) => key));
  const foreign = now.filter(({ key }) => !ours.has(key));
  // Who changes single entries takes none away that the change meant to leave where it is.
  const gone = takenAway(now, was, became);
  const kept = was.filter(({ key }) => !gone.has(key)).map(({ entry }) => entry);
  return foreign.length === 0 ? kept : withForeign(kept, now, foreign);
}

/** The keys of entries that the change leaves alone and that are not there any more, although others of them are. */
function takenAway(now: readonly Keyed[], was: readonly Keyed[], became: readonly Keyed[]): ReadonlySet<string> {
  if (now.length === 0) return new Set();
  const stay = longestCommon(
    was.map(({ key }) => key),
    became.map(({ key }) => key),
  );
  const there = new Set(now.map(({ key }) => key));
  return new Set(stay.filter((key) => !there.has(key)));
}

/** Puts each foreign entry after the entry that it stands behind now, with its number as long as that keeps the order. */
function withForeign(kept: readonly AclEntry[], now: readonly Keyed[], foreign: readonly Keyed[]): readonly AclEntry[] {
  const strangers = new Set(foreign.map(({ key }) => key));
  const mine = new Map(keyed(kept).map(({ key, entry }) => [key, entry]));
  const behind = new Map<AclEntry | undefined, AclEntry[]>();
  let last: AclEntry | undefined;
  for (const { key, entry } of now) {
    if (strangers.has(key)) behind.set(last, [...(behind.get(last) ?? []), entry]);
    else last = mine.get(key) ?? last;
  }
  const order = [undefined, ...kept].flatMap((entry) => [
    ...(entry === undefined ? [] : [entry]),
    ...(behind.get(entry) ?? []),
  ]);
  return numbered(order, new Set(foreign.map(({ entry }) => entry)));
}

/** Foreign entries get another number where theirs would break the rising order; all do where there is no room for that. */
function numbered(order: readonly AclEntry[], free: ReadonlySet<AclEntry>): readonly AclEntry[] {
  const result: AclEntry[] = [];
  let last = 0;
  for (const [index, entry] of order.entries()) {
    if (entry.seq === undefined) return order;
    if (!free.has(entry)) {
      if (entry.seq <= last) return renumbered(order);
      result.push(entry);
      last = entry.seq;
      continue;
    }
    const next = order.slice(index + 1).find((one) => !free.has(one))?.seq ?? Number.POSITIVE_INFINITY;
    const seq = entry.seq > last && entry.seq < next ? entry.seq : last + 1;
    result.push(seq === entry.seq ? entry : { ...entry, seq });
    last = seq;
  }
  return result;
}

function renumbered(order: readonly AclEntry[]): readonly AclEntry[] {
  return order.map((entry, index) => ({ ...entry, seq: (index + 1) * 10 }));
}

function keyed(entries: readonly AclEntry[]): readonly Keyed[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const matter = entryMatter(entry);
    const count = seen.get(matter) ?? 0;
    seen.set(matter, count + 1);
    return { key: `${count} ${matter}`, entry };
  });
}
