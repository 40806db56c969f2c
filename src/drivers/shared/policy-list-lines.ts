import { changeId } from '../../model/change.js';
import type { PrefixList, PrefixListChange, PrefixListEntry } from '../../model/policy.js';
import type { PolicyDialect } from './policy-dialect.js';
import type { PlannedLine } from './policy-steps.js';

/**
 * The lines that lead from one form of a prefix list to the other; none where it disappears. A list that may be in use is
 * never empty in between, since an empty one lets everything pass on some platforms: where its last entry must go before
 * the next can come, an entry that no route matches stands in for it.
 */
export function prefixListLines(change: PrefixListChange, dialect: PolicyDialect): readonly PlannedLine[] {
  const { before, after } = change;
  if (after === undefined) return [];
  const writer = lineWriter(after, changeId(change), dialect);
  const opened = before === undefined ? writer.open() : [];
  const described = before?.description === after.description ? [] : [writer.setting('description', after.description)];
  const restored = after.opaque
    .filter((line) => before?.opaque.includes(line) !== true)
    .map((line) => writer.add(line));
  const dropped =
    before?.opaque.filter((line) => !after.opaque.includes(line)).map((line) => writer.remove(line)) ?? [];
  return [...opened, ...described, ...restored, ...entryLines(before, after, writer, dialect), ...dropped];
}

/** The line that takes a whole list away. */
export function prefixListRemoval(change: PrefixListChange, dialect: PolicyDialect): readonly PlannedLine[] {
  const { before } = change;
  if (before === undefined || change.after !== undefined) return [];
  const { words } = dialect.prefixLists[before.family];
  return [{ text: `no ${words} ${before.name}`, context: [], changes: [changeId(change)] }];
}

interface LineWriter {
  open(): readonly PlannedLine[];
  add(text: string): PlannedLine;
  remove(text: string): PlannedLine;
  setting(word: string, value: string | undefined): PlannedLine;
}

function lineWriter({ family, name }: PrefixList, change: string, dialect: PolicyDialect): LineWriter {
  const { words, block } = dialect.prefixLists[family];
  const head = `${words} ${name}`;
  const context = block ? [head] : [];
  const lead = block ? '' : `${head} `;
  const add = (text: string): PlannedLine => ({ text: `${lead}${text}`, context, changes: [change] });
  const remove = (text: string): PlannedLine => ({ text: `no ${lead}${text}`, context, changes: [change] });
  return {
    open: () => (block ? [{ text: head, context: [], changes: [change], opens: true }] : []),
    add,
    remove,
    setting: (word, value) => (value === undefined ? remove(word) : add(`${word} ${value}`)),
  };
}

/** From the first entry to the last or the other way round, whichever takes fewer lines. */
function entryLines(
  before: PrefixList | undefined,
  after: PrefixList,
  writer: LineWriter,
  dialect: PolicyDialect,
): readonly PlannedLine[] {
  const down = linesFor(before, after, { entries: after.entries, writer, dialect });
  const up = linesFor(before, after, { entries: after.entries.toReversed(), writer, dialect });
  return up.length < down.length ? up : down;
}

function linesFor(
  before: PrefixList | undefined,
  after: PrefixList,
  plan: { readonly entries: PrefixList['entries']; readonly writer: LineWriter; readonly dialect: PolicyDialect },
): readonly PlannedLine[] {
  const { entries, writer, dialect } = plan;
  const lines: PlannedLine[] = [];
  const held = new Map(before?.entries.map((entry) => [entry.seq, entry]));
  const byMeaning = new Map([...held.values()].map((entry) => [meaning(entry), entry]));
  const guard = guardEntry(after, held);
  const forget = (entry: PrefixListEntry): void => {
    held.delete(entry.seq);
    byMeaning.delete(meaning(entry));
  };
  const add = (entry: PrefixListEntry): void => {
    const replaced = held.get(entry.seq);
    if (replaced !== undefined) forget(replaced);
    lines.push(writer.add(entryText(entry, dialect)));
    held.set(entry.seq, entry);
    byMeaning.set(meaning(entry), entry);
  };
  const remove = (entry: PrefixListEntry): void => {
    if (held.size === 1 && !dialect.staged) add(guard);
    lines.push(writer.remove(dialect.removesByNumber ? `seq ${entry.seq}` : entryText(entry, dialect)));
    forget(entry);
  };
  for (const entry of entries) {
    const old = held.get(entry.seq);
    if (old !== undefined && meaning(old) === meaning(entry)) continue;
    // Platforms refuse an entry that another number has already.
    const twin = byMeaning.get(meaning(entry));
    if (twin !== undefined) remove(twin);
    if (old !== undefined && !dialect.replacesEntries) remove(old);
    add(entry);
  }
  const wanted = new Set(after.entries.map(({ seq }) => seq));
  for (const entry of [...held.values()].filter(({ seq }) => !wanted.has(seq))) remove(entry);
  return lines;
}

/** Denies what is no route; at a number that neither form of the list has. */
function guardEntry(after: PrefixList, held: ReadonlyMap<number, PrefixListEntry>): PrefixListEntry {
  const taken = new Set([...held.keys(), ...after.entries.map(({ seq }) => seq)]);
  let seq = 1;
  while (taken.has(seq)) seq++;
  const prefix = after.family === 'ipv4' ? '0.0.0.0/32' : '::/128';
  return { seq, action: 'deny', prefix, ge: undefined, le: undefined };
}

function entryText(entry: PrefixListEntry, { anyWord }: PolicyDialect): string {
  const { seq, action, prefix, ge, le } = entry;
  const isAny = (prefix === '0.0.0.0/0' && le === 32) || (prefix === '::/0' && le === 128);
  return `seq ${seq} ${anyWord === true && isAny && ge === undefined ? `${action} any` : meaning(entry)}`;
}

function meaning({ action, prefix, ge, le }: PrefixListEntry): string {
  const sizes = `${ge === undefined ? '' : ` ge ${ge}`}${le === undefined ? '' : ` le ${le}`}`;
  return `${action} ${prefix}${sizes}`;
}
