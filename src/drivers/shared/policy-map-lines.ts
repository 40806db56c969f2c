import { changeId } from '../../model/change.js';
import type { RouteMapChange, RouteMapEntry } from '../../model/policy.js';
import type { PolicyDialect, RouteLine } from './policy-dialect.js';
import type { PlannedLine } from './policy-steps.js';

/**
 * The lines that lead from one form of a route map to the other; none where it disappears. Entries come before others go,
 * so that a map in use is never empty. An entry says what it matches before it says less, and does not permit anything
 * before that: without a match it would permit everything.
 */
export function routeMapLines(change: RouteMapChange, dialect: PolicyDialect): readonly PlannedLine[] {
  const { before, after } = change;
  if (after === undefined) return [];
  const old = new Map(before?.entries.map((entry) => [entry.seq, entry]));
  const wanted = new Set(after.entries.map(({ seq }) => seq));
  const write = entryWriter(after.name, changeId(change));
  return [
    ...after.entries
      .filter(({ seq }) => !old.has(seq))
      .flatMap((entry) => added(entry, before !== undefined, write, dialect)),
    ...after.entries.flatMap((entry) => {
      const was = old.get(entry.seq);
      return was === undefined ? [] : edited(was, entry, write, dialect);
    }),
    ...[...old.values()].filter(({ seq }) => !wanted.has(seq)).map((entry) => write.remove(entry)),
  ];
}

/** The line that takes a whole route map away. */
export function routeMapRemoval(change: RouteMapChange): readonly PlannedLine[] {
  if (change.before === undefined || change.after !== undefined) return [];
  return [{ text: `no route-map ${change.before.name}`, context: [], changes: [changeId(change)] }];
}

interface EntryWriter {
  head(entry: Pick<RouteMapEntry, 'seq' | 'action'>): PlannedLine;
  inside(entry: Pick<RouteMapEntry, 'seq' | 'action'>, text: string): PlannedLine;
  remove(entry: RouteMapEntry): PlannedLine;
}

function entryWriter(name: string, change: string): EntryWriter {
  const head = ({ action, seq }: Pick<RouteMapEntry, 'seq' | 'action'>): string => `route-map ${name} ${action} ${seq}`;
  return {
    head: (entry) => ({ text: head(entry), context: [], changes: [change], opens: true }),
    inside: (entry, text) => ({ text, context: [head(entry)], changes: [change] }),
    remove: (entry) => ({ text: `no ${head(entry)}`, context: [], changes: [change] }),
  };
}

function added(
  entry: RouteMapEntry,
  mayBeInUse: boolean,
  write: EntryWriter,
  dialect: PolicyDialect,
): readonly PlannedLine[] {
  const { matches, others } = linesOf(entry, dialect);
  const careful = mayBeInUse && !dialect.staged && entry.action === 'permit' && matches.length > 0;
  const first = careful ? { seq: entry.seq, action: 'deny' as const } : entry;
  const isLate = ({ onlyPermits }: RouteLine): boolean => careful && onlyPermits === true;
  return [
    write.head(first),
    ...[...matches, ...others].filter((line) => !isLate(line)).map(({ line }) => write.inside(first, line)),
    ...(careful ? [write.head(entry)] : []),
    ...others.filter(isLate).map(({ line }) => write.inside(entry, line)),
  ];
}

function edited(
  before: RouteMapEntry,
  after: RouteMapEntry,
  write: EntryWriter,
  dialect: PolicyDialect,
): readonly PlannedLine[] {
  const edits = lineEdits(allLines(before, dialect), allLines(after, dialect));
  const inside = (entry: RouteMapEntry, some: readonly LineEdit[]): readonly PlannedLine[] =>
    some.map(({ text }) => write.inside(entry, text));
  if (before.action === after.action) return inside(after, edits);
  // What permitted denies from the first line on; what denied permits once it says what.
  if (after.action === 'deny') return [write.head(after), ...inside(after, edits)];
  const early = edits.filter(({ onlyPermits }) => onlyPermits !== true);
  const late = edits.filter(({ onlyPermits }) => onlyPermits === true);
  return [...inside(before, early), write.head(after), ...inside(after, late)];
}

interface LineEdit extends Pick<RouteLine, 'onlyPermits'> {
  readonly text: string;
}

/** What is new comes first: it takes the place of a line with the same key by itself. */
function lineEdits(before: readonly RouteLine[], after: readonly RouteLine[]): readonly LineEdit[] {
  const had = new Set(before.map(({ line }) => line));
  const keys = new Set(after.map(({ key }) => key));
  return [
    ...after
      .filter(({ line }) => !had.has(line))
      .map(({ line, onlyPermits }) => ({ text: line, ...(onlyPermits && { onlyPermits }) })),
    ...before.filter(({ key }) => !keys.has(key)).map(({ line, removal }) => ({ text: removal ?? withoutOrNo(line) })),
  ];
}

function withoutOrNo(line: string): string {
  return line.startsWith('no ') ? line.slice(3) : `no ${line}`;
}

function allLines(entry: RouteMapEntry, dialect: PolicyDialect): readonly RouteLine[] {
  const { matches, others } = linesOf(entry, dialect);
  return [...matches, ...others];
}

function linesOf(entry: RouteMapEntry, { terms }: PolicyDialect) {
  const lines = [...terms.flatMap((term) => term.lines(entry)), ...entry.opaque.map((line) => ({ key: line, line }))];
  const isMatch = ({ line }: RouteLine): boolean => line.startsWith('match ');
  return { matches: lines.filter(isMatch), others: lines.filter((line) => !isMatch(line)) };
}
