import { NetctlError } from '../../errors/netctl-error.js';

/** A value of OVSDB (RFC 7047, section 5.1) as this driver handles it; a reference to a row is its UUID. */
export type Atom = string | number | boolean;

/** A column of a row: scalars and sets as a list of their members, a map as a list of its pairs. */
export interface Cell {
  readonly members: readonly Atom[];
  readonly pairs: readonly (readonly [Atom, Atom])[];
}

export type Row = ReadonlyMap<string, Cell>;
export type Table = readonly Row[];

const EMPTY: Cell = { members: [], pairs: [] };

/**
 * Reads what `ovs-vsctl -f json` prints: one table a line, in the order of the `list` commands.
 * @throws NetctlError NETCTL_DEVICE_UNPARSABLE where it is something else, or not `count` tables.
 */
export function readTables(output: string, count: number): readonly Table[] {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  if (lines.length !== count) throw unparsable(`${lines.length} tables instead of ${count}`, output);
  return lines.map(readTable);
}

/** A column; one that was not asked for is empty. */
export function cell(row: Row, column: string): Cell {
  return row.get(column) ?? EMPTY;
}

/** The text of a column with one value; empty where it has none. */
export function textOf(row: Row, column: string): string {
  return String(cell(row, column).members[0] ?? '');
}

/** The numbers of a column. */
export function numbersOf(row: Row, column: string): readonly number[] {
  return cell(row, column).members.filter((member) => typeof member === 'number');
}

function readTable(line: string): Table {
  const table = parseJson(line);
  if (!isRecord(table)) throw unparsable('no table', line);
  const { headings, data } = table;
  if (!Array.isArray(headings) || !Array.isArray(data)) throw unparsable('a table without headings or data', line);
  return data.map((values: unknown) => {
    if (!Array.isArray(values) || values.length !== headings.length) throw unparsable('a row of another length', line);
    return new Map(headings.map((heading: unknown, index) => [String(heading), readCell(values[index])]));
  });
}

function readCell(value: unknown): Cell {
  if (!Array.isArray(value)) return { members: [readAtom(value)], pairs: [] };
  const [kind, content]: unknown[] = value;
  if (kind === 'set' && Array.isArray(content)) return { members: content.map(readAtom), pairs: [] };
  if (kind === 'map' && Array.isArray(content)) return { members: [], pairs: content.map(readPair) };
  return { members: [readAtom(value)], pairs: [] };
}

function readPair(pair: unknown): readonly [Atom, Atom] {
  if (!Array.isArray(pair) || pair.length !== 2) throw unparsable('a map with something else than pairs', String(pair));
  return [readAtom(pair[0]), readAtom(pair[1])];
}

function readAtom(value: unknown): Atom {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value) && value[0] === 'uuid' && typeof value[1] === 'string') return value[1];
  throw unparsable('an unknown kind of value', JSON.stringify(value) ?? 'undefined');
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw unparsable('something that is no JSON', line, cause);
  }
}

function isRecord(value: unknown): value is Record<'headings' | 'data', unknown> {
  return typeof value === 'object' && value !== null && 'headings' in value && 'data' in value;
}

function unparsable(what: string, text: string, cause?: unknown): NetctlError {
  const excerpt = text.length > 120 ? `${text.slice(0, 120)}…` : text;
  return new NetctlError('NETCTL_DEVICE_UNPARSABLE', `ovs-vsctl answered with ${what}: "${excerpt}"`, { cause });
}
