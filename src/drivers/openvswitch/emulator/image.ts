import { Database } from './database.js';
import { SCHEMA, TABLES, type TableName } from './schema.js';
import { type Atom, columnOf, type Datum, makeDatum } from './values.js';

/**
 * Writes a database as JSON: by table and row, the columns that hold something, a set as a list, a map as an object. A run
 * of three numbers or more stands as `"10-12"`.
 */
export function writeDatabase(database: Database): string {
  const tables = TABLES.map((table) => {
    const rows = database.ids(table).map((id) => [id, writeRow(database, table, id)] as const);
    return [table, Object.fromEntries(rows)] as const;
  });
  return `${JSON.stringify(Object.fromEntries(tables), null, 2)}\n`;
}

function writeRow(database: Database, table: TableName, id: string): Record<string, unknown> {
  const columns = Object.keys(SCHEMA[table]).flatMap((column) => {
    const datum = database.get(table, id, column);
    const type = columnOf(table, column);
    if (datum.length === 0 || (type.min === 1 && type.max === 1 && !datum[0]?.key)) return [];
    if (type.value !== undefined) {
      return [[column, Object.fromEntries(datum.map(({ key, value }) => [key, value]))] as const];
    }
    const keys = datum.map(({ key }) => key);
    if (type.max === 1) return [[column, keys[0]] as const];
    return [[column, type.key.type === 'integer' ? shortenRuns(keys.map(Number)) : keys] as const];
  });
  return Object.fromEntries(columns);
}

function shortenRuns(numbers: readonly number[]): readonly (number | string)[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run): (number | string)[] => (run.length < 3 ? run : [`${run[0]}-${run.at(-1)}`]));
}

/** @throws Error where the text is no such database. */
export function readDatabase(text: string): Database {
  const database = new Database();
  const tables: unknown = JSON.parse(text);
  for (const [table, rows] of entriesOf(tables)) {
    const known = TABLES.find((name) => name === table);
    if (known === undefined) throw new Error(`conf.db: no table ${table}`);
    for (const [id] of entriesOf(rows)) database.insert(known, id);
    for (const [id, row] of entriesOf(rows)) readRow(database, known, id, row);
  }
  if (database.find('Open_vSwitch', '.') === undefined) throw new Error('conf.db: the Open_vSwitch table has no row');
  return database;
}

function readRow(database: Database, table: TableName, id: string, row: unknown): void {
  for (const [column, value] of entriesOf(row)) {
    if (SCHEMA[table][column] === undefined) throw new Error(`conf.db: no column ${column} in ${table}`);
    const numbers = columnOf(table, column).key.type === 'integer' && Array.isArray(value);
    database.set(table, id, column, readDatum(numbers ? value.flatMap(expandRun) : value));
  }
}

function expandRun(member: unknown): unknown {
  const run = typeof member === 'string' ? /^(?<first>\d{1,9})-(?<last>\d{1,9})$/.exec(member)?.groups : undefined;
  if (run === undefined) return member;
  const [first, last] = [Number(run['first']), Number(run['last'])];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function readDatum(value: unknown): Datum {
  if (Array.isArray(value)) return makeDatum(value.map((key: unknown) => ({ key: readAtom(key) })));
  if (typeof value !== 'object' || value === null) return [{ key: readAtom(value) }];
  return makeDatum(Object.entries(value).map(([key, element]) => ({ key, value: readAtom(element) })));
}

function readAtom(value: unknown): Atom {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`conf.db: ${JSON.stringify(value)} is no value`);
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('conf.db: no object');
  return Object.entries(value);
}
