import { type Column, SCHEMA, TABLES, type TableName } from './schema.js';
import { columnOf, type Datum, defaultDatum, ToolError } from './values.js';

/** A row: its columns, without those that hold nothing. */
type Row = Map<string, Datum>;

/** The tables of a switch. A call works on a copy, which takes the place of the original when all of it went well. */
export class Database {
  readonly #tables: Map<TableName, Map<string, Row>>;
  #serial: number;

  constructor(tables = new Map(TABLES.map((table) => [table, new Map<string, Row>()])), serial = 0) {
    this.#tables = tables;
    this.#serial = serial;
  }

  copy(): Database {
    const tables = [...this.#tables].map(([table, rows]) => {
      return [table, new Map([...rows].map(([id, row]): [string, Row] => [id, new Map(row)]))] as const;
    });
    return new Database(new Map(tables), this.#serial);
  }

  ids(table: TableName): readonly string[] {
    return [...this.#rows(table).keys()];
  }

  has(table: TableName, id: string): boolean {
    return this.#rows(table).has(id);
  }

  get(table: TableName, id: string, column: string): Datum {
    return this.#row(table, id).get(column) ?? defaultDatum(columnOf(table, column));
  }

  /** A column that holds one thing, as text. */
  text(table: TableName, id: string, column: string): string {
    return String(this.get(table, id, column)[0]?.key ?? '');
  }

  set(table: TableName, id: string, column: string, datum: Datum): void {
    const row = this.#row(table, id);
    if (equalData(datum, defaultDatum(columnOf(table, column)))) row.delete(column);
    else row.set(column, datum);
  }

  /** A new row; ids count up, so that the same calls on the same files give the same rows. */
  insert(table: TableName, id = this.#nextId()): string {
    const counted = /^00000000-0000-4000-8000-(?<serial>[0-9a-f]{12})$/.exec(id)?.groups?.['serial'];
    if (counted !== undefined) this.#serial = Math.max(this.#serial, Number.parseInt(counted, 16));
    this.#rows(table).set(id, new Map());
    return id;
  }

  delete(table: TableName, id: string): void {
    this.#rows(table).delete(id);
  }

  /** The row that a word names: its id, its name, or `.` for the only row of the root table. */
  find(table: TableName, word: string): string | undefined {
    const rows = this.#rows(table);
    if (rows.has(word)) return word;
    if (table === 'Open_vSwitch') return word === '.' ? [...rows.keys()][0] : undefined;
    const named = [...rows.keys()].filter((id) => this.text(table, id, 'name') === word);
    if (named.length > 1) throw new ToolError(`multiple rows in ${table} match "${word}"`);
    return named[0];
  }

  /** The rows that refer to a row. */
  referring(table: TableName, column: string, id: string): readonly string[] {
    return this.ids(table).filter((row) => this.get(table, row, column).some(({ key }) => key === id));
  }

  /** Drops the rows that nothing refers to any more, then the weak references to them (RFC 7047, section 3.2). */
  collect(): void {
    for (let dropped = true; dropped; ) {
      const alive = this.#referenced(false);
      dropped = false;
      for (const table of TABLES) {
        if (table === 'Open_vSwitch') continue;
        for (const id of this.ids(table)) if (!alive.has(id)) dropped = this.#rows(table).delete(id) || dropped;
      }
    }
    this.#forgetWeak();
  }

  #forgetWeak(): void {
    const there = new Set(TABLES.flatMap((table) => this.ids(table)));
    this.#eachReference(true, (table, id, column) => {
      const kept = this.get(table, id, column).filter(({ key }) => there.has(String(key)));
      this.set(table, id, column, kept);
    });
  }

  #referenced(weak: boolean): ReadonlySet<string> {
    const ids = new Set<string>();
    this.#eachReference(weak, (table, id, column) => {
      for (const { key } of this.get(table, id, column)) ids.add(String(key));
    });
    return ids;
  }

  #eachReference(weak: boolean, visit: (table: TableName, id: string, column: string) => void): void {
    for (const table of TABLES) {
      for (const [column, { key }] of Object.entries(SCHEMA[table])) {
        if (key.table === undefined || (key.weak === true) !== weak) continue;
        for (const id of this.ids(table)) visit(table, id, column);
      }
    }
  }

  #rows(table: TableName): Map<string, Row> {
    const rows = this.#tables.get(table);
    if (rows === undefined) throw new Error(`no table ${table}`);
    return rows;
  }

  #row(table: TableName, id: string): Row {
    const row = this.#rows(table).get(id);
    if (row === undefined) throw new Error(`no row ${id} in ${table}`);
    return row;
  }

  #nextId(): string {
    return `00000000-0000-4000-8000-${(this.#serial + 1).toString(16).padStart(12, '0')}`;
  }
}

function equalData(a: Datum, b: Datum): boolean {
  return (
    a.length === b.length && a.every(({ key, value }, index) => key === b[index]?.key && value === b[index]?.value)
  );
}

/** The columns of a table in the order the tool prints them. */
export function columnsOfTable(table: TableName): readonly (readonly [string, Column])[] {
  return Object.entries(SCHEMA[table]).sort(([a], [b]) => (a < b ? -1 : 1));
}
