/**
 * Where every key and value of a file stands, as flat arrays by node number: a plan of 40,000 ports has some 400,000
 * nodes, and an object for each would cost more than reading the file.
 */
export interface NodeTable {
  /** How many nodes there are so far. */
  count: number;
  /** The offset of each node in the text. */
  readonly starts: Int32Array;
  /** The number of the node that follows this one and all it contains. */
  readonly next: Int32Array;
  /** The text of a key, which its value follows; undefined for values. */
  readonly keys: (string | undefined)[];
  /** For an alias, the node it stands for. */
  readonly targets: Map<number, number>;
}

/** A table for at most this many nodes. */
export function nodeTable(size: number): NodeTable {
  return { count: 0, starts: new Int32Array(size), next: new Int32Array(size), keys: [], targets: new Map() };
}

/** Adds a node without children, or one whose `next` is set once its children are there; returns its number. */
export function addNode(table: NodeTable, start: number, key: string | undefined): number {
  const node = table.count++;
  table.starts[node] = start;
  table.next[node] = node + 1;
  table.keys.push(key);
  return node;
}

/** The place of a node; of an alias, what it stands for. */
export function startOf(table: NodeTable, node: number): number {
  return table.starts[table.targets.get(node) ?? node] ?? 0;
}

/** Containers with more entries are indexed when something in them is looked up; a walk through the others is cheaper. */
const WALKED = 16;

/** Finds what maps and lists contain. It remembers what it finds out about large ones. */
export type ChildFinder = (container: number, step: string | number) => number | undefined;

/** The node of a value by its key or position; undefined where there is none. A key is the node before its value. */
export function childFinder(table: NodeTable): ChildFinder {
  const indexes = new Map<number, ReadonlyMap<string | number, number>>();
  return (alias, step) => {
    const container = table.targets.get(alias) ?? alias;
    const index = indexes.get(container);
    if (index !== undefined) return index.get(step);
    const walked = walkTo(table, container, step);
    if (walked !== 'large') return walked;
    const built = indexOf(table, container);
    indexes.set(container, built);
    return built.get(step);
  };
}

function walkTo(table: NodeTable, container: number, step: string | number): number | undefined | 'large' {
  const end = table.next[container] ?? 0;
  let position = 0;
  for (let child = container + 1; child < end; position++) {
    if (position === WALKED) return 'large';
    const key = table.keys[child];
    const value = key === undefined ? child : child + 1;
    if ((key ?? position) === step) return value;
    child = table.next[value] ?? end;
  }
  return undefined;
}

function indexOf(table: NodeTable, container: number): ReadonlyMap<string | number, number> {
  const index = new Map<string | number, number>();
  const end = table.next[container] ?? 0;
  for (let child = container + 1; child < end; ) {
    const key = table.keys[child];
    const value = key === undefined ? child : child + 1;
    index.set(key ?? index.size, value);
    child = table.next[value] ?? end;
  }
  return index;
}
