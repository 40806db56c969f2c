import { columnsOfTable } from './database.js';
import type { Context } from './handler.js';
import { TABLES, type TableName } from './schema.js';
import { columnOf, ToolError } from './values.js';

/** The table that a word names: its name or the beginning of it, in any case. @throws ToolError */
export function tableNamed(word: string): TableName {
  const matches = TABLES.filter((table) => normal(table).startsWith(normal(word)));
  const [only] = matches.filter((table) => normal(table) === normal(word)).concat(matches);
  if (only === undefined || word === '') throw new ToolError(`unknown table "${word}"`);
  return only;
}

/** The column that a word names, likewise. @throws ToolError */
export function columnNamed(table: TableName, word: string): string {
  const columns = columnsOfTable(table).map(([column]) => column);
  const matches = columns.filter((column) => normal(column).startsWith(normal(word)));
  const exact = matches.find((column) => normal(column) === normal(word));
  if (exact !== undefined) return exact;
  const [only, second] = matches;
  if (only === undefined) throw new ToolError(`${table} does not contain a column whose name matches "${word}"`);
  if (second === undefined) return only;
  throw new ToolError(`${table} contains more than one column whose name matches "${word}": ${matches.join(', ')}`);
}

/** The same for a column that is to be changed. @throws ToolError */
export function writableColumn(table: TableName, word: string): string {
  const column = columnNamed(table, word);
  if (columnOf(table, column).readOnly)
    throw new ToolError(`cannot modify read-only column ${column} in table ${table}`);
  return column;
}

/** The row that a word names; undefined where it may lack and does. @throws ToolError */
export function rowNamed(context: Context, table: TableName, word: string, mayLack: boolean): string | undefined {
  const id = context.symbols.get(word) ?? context.database.find(table, word);
  if (id === undefined && !mayLack) throw new ToolError(`no row "${word}" in table ${table}`);
  return id;
}

function normal(word: string): string {
  return word.toLowerCase().replaceAll('-', '_');
}

/** How a value finds the rows that the call has named. */
export function symbolsOf(context: Context): (name: string) => string {
  return (name) => {
    const id = context.symbols.get(name);
    if (id !== undefined) return id;
    throw new ToolError(`row id "${name}" is referenced but never created (e.g. with "-- --id=${name} create ...")`);
  };
}
