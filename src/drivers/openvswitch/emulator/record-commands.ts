import { columnsOfTable } from './database.js';
import type { Context, Handler } from './handler.js';
import { columnNamed, rowNamed, symbolsOf, tableNamed, writableColumn } from './lookup.js';
import { type Column, SCHEMA, TABLES, type TableName } from './schema.js';
import {
  columnOf,
  type Datum,
  describeType,
  jsonDatum,
  makeDatum,
  parseDatum,
  parseElements,
  printDatum,
  ToolError,
} from './values.js';

/** The commands that work on any table: `list`, `get`, `set`, `add`, `remove`, `clear`, `create`, `wait-until`. */
export const RECORD_COMMANDS: Readonly<Record<string, Handler>> = {
  list(context, { args: [tableWord = '', ...records], options }) {
    const table = tableNamed(tableWord);
    const columns = listedColumns(table, options.get('--columns'));
    const wanted = records.map((record) => rowNamed(context, table, record, options.has('--if-exists')));
    const ids = records.length === 0 ? context.database.ids(table) : wanted.flatMap((id) => id ?? []);
    return context.format === 'json' ? listJson(context, table, ids, columns) : listText(context, table, ids, columns);
  },

  get(context, { args: [tableWord = '', record = '', ...columns], options }) {
    const table = tableNamed(tableWord);
    const id = rowNamed(context, table, record, options.has('--if-exists'));
    if (id === undefined) return undefined;
    const symbol = options.get('--id');
    if (symbol !== undefined) context.symbols.set(symbol, id);
    if (columns.length === 0) return undefined;
    return columns
      .map((word) => getColumn(context, { table, id, record }, word, options.has('--if-exists')))
      .join('\n');
  },

  set(context, { args: [tableWord = '', record = '', ...settings], options }) {
    const table = tableNamed(tableWord);
    const id = rowNamed(context, table, record, options.has('--if-exists'));
    if (id === undefined) return undefined;
    for (const setting of settings) setColumn(context, table, id, setting);
    return undefined;
  },

  add(context, { args: [tableWord = '', record = '', columnWord = '', ...values], options }, isLast) {
    const table = tableNamed(tableWord);
    const id = rowNamed(context, table, record, options.has('--if-exists'));
    const column = writableColumn(table, columnWord);
    if (id === undefined) return undefined;
    const type = columnOf(table, column);
    const elements = makeDatum(values.flatMap((value) => parseElements(type, value, symbolsOf(context))));
    const sum = makeDatum([...context.database.get(table, id, column), ...elements]);
    // The tool counts by itself, except in a call's last command: that one it hands to the server as it is.
    if (isLast && elements.length > type.max) throw tooManyGiven(elements, type.max);
    if (!isLast && sum.length > type.max) {
      throw new ToolError(
        `"add" operation would put ${sum.length} values in column ${column} of table ${table} but the maximum number is ${type.max}`,
      );
    }
    context.database.set(table, id, column, sum);
    return undefined;
  },

  remove(context, { args: [tableWord = '', record = '', columnWord = '', ...values], options }) {
    const table = tableNamed(tableWord);
    const id = rowNamed(context, table, record, options.has('--if-exists'));
    const column = writableColumn(table, columnWord);
    if (id === undefined) return undefined;
    const type = columnOf(table, column);
    const current = context.database.get(table, id, column);
    // From a map a key may be taken alone, whatever its value.
    const keysOnly: Column = { key: type.key, min: type.min, max: type.max };
    const gone = values.flatMap((value) =>
      parseElements(value.includes('=') ? type : keysOnly, value, symbolsOf(context)),
    );
    const goneValues = new Map(gone.map(({ key, value }) => [key, value]));
    const left = current.filter(({ key, value }) => {
      if (!goneValues.has(key)) return true;
      const wanted = goneValues.get(key);
      return wanted !== undefined && wanted !== value;
    });
    if (left.length < type.min) {
      const values = left.length === 1 ? 'value' : 'values';
      throw new ToolError(
        `"remove" operation would put ${left.length} ${values} in column ${column} of table ${table} but the minimum number is ${type.min}`,
      );
    }
    context.database.set(table, id, column, left);
    return undefined;
  },

  clear(context, { args: [tableWord = '', record = '', ...columns], options }) {
    const table = tableNamed(tableWord);
    const id = rowNamed(context, table, record, options.has('--if-exists'));
    if (id === undefined) return undefined;
    for (const word of columns) {
      const column = writableColumn(table, word);
      if (columnOf(table, column).min > 0) {
        throw new ToolError(
          `"clear" operation cannot be applied to column ${column} of table ${table}, which is not allowed to be empty`,
        );
      }
      context.database.set(table, id, column, []);
    }
    return undefined;
  },

  create(context, { args: [tableWord = '', ...settings], options }) {
    const table = tableNamed(tableWord);
    const id = context.database.insert(table);
    const symbol = options.get('--id');
    if (symbol !== undefined) context.symbols.set(symbol, id);
    for (const setting of settings) setColumn(context, table, id, setting, true);
    return id;
  },

  'wait-until'(context, { args: [tableWord = '', record = '', ...conditions] }) {
    const table = tableNamed(tableWord);
    const id = context.database.find(table, record);
    const met = id !== undefined && conditions.every((condition) => holds(context, table, id, condition));
    if (!met) throw new WaitedTooLong();
    return undefined;
  },
};

/** The tool would wait for what nobody will do, until its time limit ends it. */
export class WaitedTooLong extends Error {}

/** Checks what the database server checks when the call is handed in. @throws ToolError */
export function checkLimits(context: Context): void {
  for (const table of TABLES) {
    for (const id of context.database.ids(table)) {
      for (const [column, type] of Object.entries(SCHEMA[table])) {
        const { length } = context.database.get(table, id, column);
        if (length > type.max) {
          throw serverError({
            details: `Attempted to store ${length} elements in ${describeType(type)}.`,
            error: 'constraint violation',
          });
        }
      }
    }
  }
}

/** Writes `column=value` or `column:key=value` into a row. */
export function setColumn(context: Context, table: TableName, id: string, setting: string, created = false): void {
  const match = /^(?<column>[\w-]+)(?::(?<key>"(?:[^"\\]|\\.)*"|[^=:]+))?=(?<value>.+)$/s.exec(setting);
  if (match?.groups === undefined) {
    throw new ToolError(`${setting}: argument does not end in "=" followed by a value.`);
  }
  const column = created
    ? columnNamed(table, match.groups['column'] ?? '')
    : writableColumn(table, match.groups['column'] ?? '');
  const type = columnOf(table, column);
  const { key, value = '' } = match.groups;
  if (key === undefined) {
    context.database.set(table, id, column, parseDatum(type, value, symbolsOf(context)));
    return;
  }
  if (type.value === undefined) throw new ToolError(`cannot specify key to set for non-map column ${column}`);
  const [element] = parseElements(type, `${key}=${value}`, symbolsOf(context));
  if (element === undefined) return;
  const others = context.database.get(table, id, column).filter((other) => other.key !== element.key);
  context.database.set(table, id, column, makeDatum([...others, element]));
}

function getColumn(
  context: Context,
  row: { readonly table: TableName; readonly id: string; readonly record: string },
  word: string,
  mayLack: boolean,
): string {
  const [columnWord = '', ...keyWords] = word.split(':');
  if (columnWord === '_uuid') return row.id;
  const column = columnNamed(row.table, columnWord);
  const type = columnOf(row.table, column);
  const datum = context.database.get(row.table, row.id, column);
  if (keyWords.length === 0) return printDatum(type, datum);
  const key = keyWords.join(':');
  const element = datum.find((candidate) => candidate.key === key);
  if (element?.value !== undefined && type.value !== undefined) {
    return printDatum({ key: type.value, min: 1, max: 1 }, [{ key: element.value }]);
  }
  if (mayLack) return '';
  throw new ToolError(`no key "${key}" in ${row.table} record "${row.record}" column ${column}`);
}

function listedColumns(table: TableName, words: string | undefined): readonly string[] {
  if (words === undefined) return ['_uuid', ...columnsOfTable(table).map(([column]) => column)];
  return words.split(',').map((word) => (word === '_uuid' ? word : columnNamed(table, word)));
}

function listJson(context: Context, table: TableName, ids: readonly string[], columns: readonly string[]): string {
  const data = ids.map((id) =>
    columns.map((column) =>
      column === '_uuid' ? ['uuid', id] : jsonDatum(columnOf(table, column), context.database.get(table, id, column)),
    ),
  );
  return JSON.stringify({ data, headings: columns });
}

function listText(
  context: Context,
  table: TableName,
  ids: readonly string[],
  columns: readonly string[],
): string | undefined {
  if (ids.length === 0) return undefined;
  const records = ids.map((id) =>
    columns.map((column) => {
      const value =
        column === '_uuid' ? id : printDatum(columnOf(table, column), context.database.get(table, id, column));
      return `${column.padEnd(20)}: ${value}`;
    }),
  );
  return records.map((record) => record.join('\n')).join('\n\n');
}

function holds(context: Context, table: TableName, id: string, condition: string): boolean {
  const match = /^(?<column>[\w-]+)(?<operator>!=|=)(?<value>.*)$/s.exec(condition);
  if (match?.groups === undefined)
    throw new ToolError(`${condition}: argument does not end in "=" followed by a value.`);
  const column = columnNamed(table, match.groups['column'] ?? '');
  const type = columnOf(table, column);
  const wanted = parseDatum(type, match.groups['value'] ?? '', symbolsOf(context));
  const equal = printDatum(type, wanted) === printDatum(type, context.database.get(table, id, column));
  return match.groups['operator'] === '=' ? equal : !equal;
}

function tooManyGiven(elements: Datum, max: number): ToolError {
  const syntax = JSON.stringify(['set', elements.map(({ key }) => key)]);
  const details = `set must have 0 to ${max} members but ${elements.length} are present`;
  return serverError({ details, error: 'syntax error', syntax });
}

/** An answer of the database server: the tool's library logs it, then the tool repeats it. */
function serverError(answer: Readonly<Record<string, string>>): ToolError {
  const message = `transaction error: ${JSON.stringify(answer)}`;
  return new ToolError(message, `ovsdb_idl|WARN|${message}`);
}
