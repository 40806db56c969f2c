/**
 * Where every key and value of a file stands, as flat arrays by node number: a plan of 40,000 ports has some 400,000
 * nodes, and an object for each would cost more than reading the file.
 */
export interface NodeTable {
  /** The offset of each node in the text. */
  readonly starts: number[];
  /** The number of the node that follows this one and all it contains. */
  readonly next: number[];
  /** The text of a key; undefined for values. */
  readonly keys: (string | undefined)[];
  /** For an alias, the node it stands for. */
  readonly targets: Map<number, number>;
}

/** The key and the value of one entry of a map or, with one number for both, an item of a list. */
export interface Entry {
  readonly key: number;
  readonly value: number;
}

export function emptyTable(): NodeTable {
  return { starts: [], next: [], keys: [], targets: new Map() };
}

/** What a map or a list contains directly, by key or by position; empty for a scalar. */
export function entriesOf(table: NodeTable, node: number): ReadonlyMap<string | number, Entry> {
  const container = table.targets.get(node) ?? node;
  const end = table.next[container] ?? 0;
  const entries = new Map<string | number, Entry>();
  let child = container + 1;
  while (child < end) {
    const key = table.keys[child];
    const value = key === undefined ? child : child + 1;
    entries.set(key ?? entries.size, { key: child, value });
    child = table.next[value] ?? end;
  }
  return entries;
}
