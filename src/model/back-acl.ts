import type { Acl, AclChange, AclEntry } from './acl.js';
import { entryMatter, equalAcls } from './acl-diff.js';
import { longestCommon } from './longest-common.js';

/**
 * Takes the change of a list back from what is held now: entries that the change brought go, those that it took away or
 * moved are where they were, entries of someone else's stay between their neighbours, and those of `interim`, by
 * `entryMatter`, go: they stood in for something.
 * @returns `before` itself where nobody else was at the list; undefined where nothing of it is left
 */
export function backAcl(
  held: Acl | undefined,
  { before, after }: Pick<AclChange, 'before' | 'after'>,
  { interim, cutShort }: { readonly interim: () => ReadonlySet<string>; readonly cutShort: boolean },
): Acl | undefined {
  if (held === undefined) return before;
  const own = new Set([...(before?.entries ?? []), ...(after?.entries ?? [])].map(entryMatter));
  const meant = held.entries.filter((entry) => {
    const matter = entryMatter(entry);
    return own.has(matter) || !interim().has(matter);
  });
  const versions = { before: before?.entries ?? [], after: after?.entries ?? [] };
  const entries = backEntries(meant, versions, cutShort);
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
  { before, after }: { readonly before: readonly AclEntry[]; readonly after: readonly AclEntry[] },
  cutShort: boolean,
): readonly AclEntry[] {
  const [now, was, became] = [keyed(held), keyed(before), keyed(after)];
  const ours = new Set([...before, ...after].map(entryMatter));
  // An entry that is there a second time is on its way from one place to the other.
  const foreign = now.filter(({ entry }) => !ours.has(entryMatter(entry)));
  const gone = cutShort ? new Set<string>() : takenAway(now, was, became);
  const kept = was.filter(({ key }) => !gone.has(key)).map(({ entry }) => entry);
  return foreign.length === 0 ? kept : withForeign(kept, now, foreign);
}

/**
 * The keys of entries that the change leaves alone, and that someone else took away: all that it brings is there, and they are
 * not. On its way from one form to the other, a list may lack them for a moment.
 */
function takenAway(now: readonly Keyed[], was: readonly Keyed[], became: readonly Keyed[]): ReadonlySet<string> {
  if (now.length === 0) return new Set();
  const stay = longestCommon(
    was.map(({ key }) => key),
    became.map(({ key }) => key),
  );
  const there = new Map(now.map(({ key, entry }) => [key, entry]));
  const left = new Set(stay);
  const isDone =
    became.every(({ key, entry }) => left.has(key) || (there.has(key) && there.get(key)?.seq === entry.seq)) &&
    was.every(({ key }) => left.has(key) || !there.has(key) || became.some((one) => one.key === key));
  return isDone ? new Set(stay.filter((key) => !there.has(key))) : new Set();
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
