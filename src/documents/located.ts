import { type Event, parseEvents } from 'js-yaml';
import { NetctlError, throwCollected } from '../errors/netctl-error.js';
import type { SourceRef } from '../util/source.js';
import { type BuiltDocument, type BuiltFile, buildDocuments } from './build.js';
import { decodeText } from './decode.js';
import { type ChildFinder, childFinder, type NodeTable, startOf } from './node-table.js';
import { type SourceText, sourceText } from './source-text.js';
import { documentLines, itemLines } from './whole-lines.js';

/** The way from the root of a document to a value: keys of maps and positions in lists. */
export type Path = readonly (string | number)[];

/** One YAML document as plain values, and where each of them was written. */
export interface LocatedDocument {
  readonly file: string;
  /** 0 for the first document of the file. */
  readonly index: number;
  readonly value: unknown;
  /** Where the value stands; where the path leads nowhere, the nearest value on the way. */
  place(path: Path): SourceRef;
  /** Where the key of the value stands; for an item of a list, the item. */
  keyPlace(path: Path): SourceRef;
  /**
   * The whole lines of an item of a list in block style, or of the document itself for an empty path, to be taken out of the file;
   * undefined where something else stands in them, or where nothing would be left.
   */
  wholeLines(path: Path): { readonly start: SourceRef; readonly end: SourceRef } | undefined;
  /** The line of a place with its number and a caret under the column, ready to print. */
  excerpt(source: SourceRef): string;
}

export interface ReadOptions {
  /** True for files that may hold nothing but comments, for example a configuration file: the result is then empty. */
  readonly mayBeEmpty?: boolean;
}

/** Far deeper than any plan, and shallow enough that no later walk over the values can exhaust the stack. */
export const MAX_DEPTH = 50;

/**
 * Reads all documents of a YAML file; JSON is YAML. Takes the bytes of the file, or its text. It waits only when there is
 * an error to explain: the parser that finds all of them is loaded then. Documents that are empty are left out.
 * @throws NetctlError or NetctlErrors with places: NETCTL_INPUT_BINARY, _EMPTY, _YAML, _YAML_DUPLICATE, _YAML_FEATURE, _YAML_LIMIT.
 */
export async function readYaml(
  content: string | Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<readonly LocatedDocument[]> {
  const source = sourceText(decodeText(content, file), file);
  const built = buildDocuments(await eventsOf(source), source);
  throwCollected(built.errors);
  if (built.documents.length === 0 && options.mayBeEmpty !== true) {
    throw new NetctlError('NETCTL_INPUT_EMPTY', `${file} is empty.`, { source: source.place(0) });
  }
  return locatedDocuments(built, source);
}

/** The documents of a file with the places of their values. */
export function locatedDocuments({ documents, table }: BuiltFile, source: SourceText): readonly LocatedDocument[] {
  const origin = { table, source, child: childFinder(table) };
  return documents.map((document) => locatedDocument(document, origin));
}

async function eventsOf(source: SourceText): Promise<Event[]> {
  try {
    return parseEvents(source.text, { filename: source.file, maxDepth: MAX_DEPTH });
  } catch (thrown) {
    // Loads the second parser, which only a file with mistakes needs.
    const { syntaxErrors } = await import('./syntax-errors.js');
    throwCollected(syntaxErrors(thrown, source));
    throw thrown;
  }
}

interface Origin {
  readonly table: NodeTable;
  readonly source: SourceText;
  readonly child: ChildFinder;
}

function locatedDocument(document: BuiltDocument, { table, source, child }: Origin): LocatedDocument {
  /** The node at a path, or the nearest on the way; `from` is the node that the first `done` steps lead to. */
  function walk(path: Path, from: number, done: number): { readonly node: number; readonly steps: number } {
    let node = from;
    for (let steps = done; steps < path.length; steps++) {
      const next = child(node, path[steps] ?? 0);
      if (next === undefined) return { node, steps };
      node = next;
    }
    return { node, steps: path.length };
  }
  // Whoever reads an entry asks for the places of all its fields, one after the other.
  let entry: { readonly section: Path[number]; readonly index: Path[number]; readonly node: number } | undefined;
  function nodeAt(path: Path): { readonly node: number; readonly steps: number } {
    const [section, index] = path;
    if (section === undefined || index === undefined) return walk(path, document.node, 0);
    if (entry?.index !== index || entry.section !== section) {
      const found = walk([section, index], document.node, 0);
      if (found.steps < 2) return found;
      entry = { section, index, node: found.node };
    }
    return walk(path, entry.node, 2);
  }
  return {
    file: source.file,
    index: document.index,
    value: document.value,
    place: (path) => source.place(startOf(table, nodeAt(path).node)),
    keyPlace: (path) => {
      const { node, steps } = nodeAt(path);
      const hasKey = typeof path[steps - 1] === 'string';
      return source.place(table.starts[hasKey ? node - 1 : node] ?? 0);
    },
    wholeLines(path) {
      const { node, steps } = nodeAt(path);
      // An alias has no lines of its own there.
      if (steps < path.length || table.targets.has(node)) return undefined;
      const start = table.starts[node] ?? 0;
      const span = path.length === 0 ? documentLines(source.text, start) : itemLines(source.text, start);
      return span && { start: source.place(span.from), end: source.place(span.to) };
    },
    excerpt: (place) => source.excerpt(place),
  };
}
