import { type Base, type Column, SCHEMA, type TableName } from './schema.js';

export type Atom = string | number | boolean;

/** What a column holds: its elements in order, for a map each with its value. */
export type Datum = readonly { readonly key: Atom; readonly value?: Atom }[];

/** What the tool prints on standard error before it ends with 1; `logged` comes first, as its library logs it. */
export class ToolError extends Error {
  readonly logged: string | undefined;

  constructor(message: string, logged?: string) {
    super(message);
    this.logged = logged;
  }
}

/** A definition in the schema; asking for an unknown one is a mistake of the emulated device itself. */
export function columnOf(table: TableName, column: string): Column {
  const found = SCHEMA[table][column];
  if (found === undefined) throw new Error(`no column ${column} in ${table}`);
  return found;
}

/** What a column holds when nothing was written: the empty value of its type. */
export function defaultDatum(column: Column): Datum {
  if (column.min === 0 || column.value !== undefined || column.max > 1) return [];
  const empty = { integer: 0, string: '', boolean: false, uuid: '00000000-0000-0000-0000-000000000000' } as const;
  return [{ key: empty[column.key.type] }];
}

/** Elements in the database's order, each key once; of two values for one key the first stays. */
export function makeDatum(elements: Datum): Datum {
  const byKey = new Map<Atom, Datum[number]>();
  for (const element of elements) if (!byKey.has(element.key)) byKey.set(element.key, element);
  return [...byKey.values()].sort((a, b) => compareAtoms(a.key, b.key));
}

function compareAtoms(a: Atom, b: Atom): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}

/** One element as the tool reads it from a word; `symbols` are the rows named with `--id=@name` in the same call. */
export function parseAtoms(base: Base, word: string, symbols: (name: string) => string): readonly Atom[] {
  const quoted = word.startsWith('"');
  const text = quoted ? unquote(word) : word;
  switch (base.type) {
    case 'integer':
      return parseIntegers(base, word);
    case 'boolean':
      if (text !== 'true' && text !== 'false') {
        throw new ToolError(`"${text}" is not a valid boolean (use "true" or "false")`);
      }
      return [text === 'true'];
    case 'uuid':
      return [text.startsWith('@') ? symbols(text) : text];
    case 'string':
      return [checked(base, text)];
  }
}

function parseIntegers(base: Base, word: string): readonly Atom[] {
  const match = /^(?<first>-?\d{1,15})(?:-(?<last>\d{1,15}))?$/.exec(word);
  if (match?.groups === undefined) throw new ToolError(`"${word}" is not a valid integer or range`);
  const first = Number(match.groups['first']);
  const last = Number(match.groups['last'] ?? first);
  if (last < first) throw new ToolError(`"${word}" is not a valid range. Range end cannot be before start.`);
  checked(base, first);
  checked(base, last);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function checked(base: Base, value: Atom): Atom {
  if (base.range !== undefined && typeof value === 'number' && (value < base.range[0] || value > base.range[1])) {
    const [min, max] = base.range;
    throw new ToolError(`constraint violation: ${value} is not in the valid range ${min} to ${max} (inclusive)`);
  }
  if (base.oneOf !== undefined && !base.oneOf.includes(String(value))) {
    throw new ToolError(
      `constraint violation: ${value} is not one of the allowed values ([${[...base.oneOf].sort().join(', ')}])`,
    );
  }
  return value;
}

/** A whole value as it stands behind `column=`: words between commas or spaces, in brackets or not. */
export function parseDatum(column: Column, text: string, symbols: (name: string) => string): Datum {
  const datum = makeDatum(parseElements(column, text, symbols));
  const limit = datum.length > column.max ? (['maximum', column.max] as const) : (['minimum', column.min] as const);
  if (datum.length > column.max || datum.length < column.min) {
    throw new ToolError(`${text}: ${datum.length} value(s) specified but the ${limit[0]} number is ${limit[1]}`);
  }
  return datum;
}

/** The elements in a text without regard to how many the column takes. */
export function parseElements(column: Column, text: string, symbols: (name: string) => string): Datum {
  const [open, close] = column.value === undefined ? ['[', ']'] : ['{', '}'];
  const elements: Datum[number][] = [];
  let rest = text.trim();
  const bracketed = rest.startsWith(open);
  if (bracketed) rest = rest.slice(1);
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '');
    if (bracketed && rest.startsWith(close)) return elements;
    if (rest === '') {
      if (bracketed) throw new ToolError(`${text}: missing "${close}" at end of data`);
      return elements;
    }
    const [word, after] = takeWord(rest, text, column);
    rest = after;
    if (column.value === undefined) {
      elements.push(...parseAtoms(column.key, word, symbols).map((key) => ({ key })));
      continue;
    }
    if (!rest.startsWith('=')) throw new ToolError(`${text}: syntax error at "${rest}`);
    const [value, behind] = takeWord(rest.slice(1), text, column);
    rest = behind;
    const [key] = parseAtoms(column.key, word, symbols);
    const [parsed] = parseAtoms(column.value, value, symbols);
    if (key !== undefined && parsed !== undefined) elements.push({ key, value: parsed });
  }
}

function takeWord(rest: string, text: string, column: Column): readonly [word: string, rest: string] {
  const match = /^(?:"(?:[^"\\]|\\.)*"|[^\s:=,[\]{}!<>]+)/.exec(rest);
  if (match === null) {
    throw new ToolError(`${text}: unexpected "${rest[0]}" parsing ${describeType(column)}`);
  }
  return [match[0], rest.slice(match[0].length)];
}

/** As the database names a type in its messages. */
export function describeType(column: Column): string {
  if (column.value !== undefined) return `map of ${column.key.type}-${column.value.type} pairs`;
  const limit = Number.isFinite(column.max) ? `up to ${column.max} ` : '';
  return `set of ${limit}${column.key.type}s`;
}

function unquote(word: string): string {
  return String(JSON.parse(word));
}

/** A value as `get`, `list` and `show` print it. */
export function printDatum(column: Column, datum: Datum): string {
  const words = datum.map(({ key, value }) =>
    value === undefined ? printAtom(key) : `${printAtom(key)}=${printAtom(value)}`,
  );
  if (column.max === 1 && words.length === 1) return words.join('');
  return column.value === undefined ? `[${words.join(', ')}]` : `{${words.join(', ')}}`;
}

function printAtom(atom: Atom): string {
  if (typeof atom !== 'string' || UUID.test(atom)) return String(atom);
  const plain = /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(atom) && atom !== 'true' && atom !== 'false';
  return plain ? atom : JSON.stringify(atom);
}

/** A value as `-f json` prints it (RFC 7047, section 5.1). */
export function jsonDatum(column: Column, datum: Datum): unknown {
  const atom = (base: Base, value: Atom): unknown => (base.type === 'uuid' ? ['uuid', value] : value);
  const { key, value } = column;
  if (value !== undefined) {
    return ['map', datum.map((element) => [atom(key, element.key), atom(value, element.value ?? '')])];
  }
  const [only, ...others] = datum.map((element) => atom(key, element.key));
  return only !== undefined && others.length === 0 ? only : ['set', datum.map((element) => atom(key, element.key))];
}

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
