import { childrenOf, type LeafValue, type PlacedNode, placedChildren, type YangData } from '../../yang/schema.js';
import { type EditNode, type Insert, identityOf, type Operation, pathBelow } from './edit.js';
import type { ReadEdits } from './from-xml.js';
import { readJson } from './leaf-value.js';
import type { Problem } from './problem.js';
import type { Target, TargetStep } from './target.js';

export interface JsonEditOptions {
  /** At the target itself; what stands below it is created with it. */
  readonly operation: Operation;
  /** At the nodes on the way: `merge` makes them, `none` wants entries of lists to be there, `pass` stops without a word. */
  readonly way: 'merge' | 'none' | 'pass';
  readonly insert?: Insert;
  /** True where the members of the value may bear their module or not, as gNMI servers take them. */
  readonly looseNames?: boolean;
}

/** An edit of one target with a JSON value (RFC 7951); `undefined` for the operations that need none. */
export function editsFromJson(target: Target, value: unknown, options: JsonEditOptions): ReadEdits {
  const reader = new JsonReader(options.looseNames === true);
  const last = target.steps.at(-1);
  if (last === undefined)
    return { edits: [], problems: [{ tag: 'operation-not-supported', message: 'there is no path' }] };
  const own = ownEdits(reader, last, { value, options, parent: target.steps.at(-2)?.path ?? '' });
  const edits = target.steps.slice(0, -1).reduceRight<readonly EditNode[]>(
    (children, { placed, keys, path }) => [
      {
        placed,
        operation: options.way,
        path,
        ...(keys === undefined ? {} : { keys }),
        children,
      },
    ],
    own,
  );
  return { edits, problems: reader.problems };
}

/** The edits that a whole tree makes at the top, or below a node. */
export function editsFromTree(
  nodes: readonly PlacedNode[],
  data: unknown,
  options: {
    readonly path: string;
    readonly operation: Operation;
    readonly looseNames?: boolean;
    readonly state?: boolean;
  },
): ReadEdits {
  const reader = new JsonReader(options.looseNames === true, options.state === true);
  const edits = reader.members(data, { nodes, path: options.path, operation: options.operation });
  return { edits, problems: reader.problems };
}

function ownEdits(
  reader: JsonReader,
  { placed, keys, value: entry, path }: TargetStep,
  given: { readonly value: unknown; readonly options: JsonEditOptions; readonly parent: string },
): readonly EditNode[] {
  const { options, parent, value } = given;
  const own = {
    placed,
    path,
    operation: options.operation,
    ...(keys === undefined ? {} : { keys }),
    ...(entry === undefined ? {} : { value: entry }),
    ...(options.insert === undefined ? {} : { insert: options.insert }),
    children: [],
  } satisfies EditNode;
  if (options.operation === 'delete' || options.operation === 'remove') return [own];
  if (placed.node.kind === 'leaf-list' && entry !== undefined) return [own];
  const isWhole = (placed.node.kind === 'list' || placed.node.kind === 'leaf-list') && keys === undefined;
  if (isWhole && options.operation === 'replace') {
    // All entries at once: nothing is left of those before.
    const entries = reader.value(placed, value, { path: parent, operation: 'replace', keys });
    return [{ ...own, operation: 'remove' }, ...entries];
  }
  return reader.value(placed, value, { path: parent, operation: options.operation, keys, insert: options.insert });
}

interface Place {
  readonly nodes: readonly PlacedNode[];
  readonly path: string;
  readonly operation: Operation;
}

interface ValuePlace {
  /** Of the parent. */
  readonly path: string;
  readonly operation: Operation;
  readonly keys: YangData | undefined;
  readonly insert?: Insert | undefined;
}

class JsonReader {
  readonly problems: Problem[] = [];

  constructor(
    private readonly looseNames: boolean,
    private readonly takesState = false,
  ) {}

  members(json: unknown, place: Place): readonly EditNode[] {
    if (!isObject(json)) return this.#refuse('malformed-message', place.path, 'an object was expected');
    return Object.entries(json).flatMap(([name, value]) => {
      if (name.startsWith('@')) return [];
      const placed = this.#find(name, place);
      if (placed === undefined) {
        const tag = place.nodes.some(({ module }) => name.startsWith(`${module}:`))
          ? 'unknown-element'
          : 'unknown-namespace';
        return this.#refuse(
          name.includes(':') ? tag : 'unknown-element',
          `${place.path}/${name}`,
          'no such member here',
          name,
        );
      }
      const path = pathBelow(place.path, placed);
      if (placed.node.config === false && !this.takesState)
        return this.#refuse('bad-element', path, 'it is state, which nobody sets', name);
      const own = { path: place.path, operation: place.operation, keys: undefined };
      if (placed.node.kind === 'list' || placed.node.kind === 'leaf-list') {
        if (!Array.isArray(value)) return this.#refuse('invalid-value', path, 'an array was expected', name);
        const edits = value.flatMap((entry: unknown) => this.value(placed, [entry], own));
        this.#refuseTwice(edits);
        return edits;
      }
      return this.value(placed, value, own);
    });
  }

  /** The edits for a value of a node; lists come as an array, an entry with keys from the path also as an object. */
  value(placed: PlacedNode, json: unknown, place: ValuePlace): readonly EditNode[] {
    const { node } = placed;
    const insert = place.insert === undefined ? {} : { insert: place.insert };
    if (node.kind === 'leaf' || node.kind === 'leaf-list') {
      const path = pathBelow(place.path, placed);
      const values: readonly unknown[] = node.kind === 'leaf' ? [json] : Array.isArray(json) ? json : [undefined];
      return values.flatMap((item): readonly EditNode[] => {
        const checked = readJson(node.type, item, { module: placed.module });
        if (!checked.ok)
          return this.#refuse('invalid-value', path, `${JSON.stringify(item)} ${checked.why}`, node.name);
        return [{ placed, path, operation: place.operation, value: checked.value, children: [], ...insert }];
      });
    }
    if (node.kind === 'container') {
      const path = pathBelow(place.path, placed);
      const nodes = placedChildren(node.children, placed.module);
      const children = this.members(json, { nodes, path, operation: place.operation });
      return [{ placed, path, operation: place.operation, children, ...insert }];
    }
    const entries: readonly unknown[] = Array.isArray(json) ? json : [json];
    return entries.flatMap((entry): readonly EditNode[] => {
      const keys = this.#keys(placed, node.keys, entry, place);
      if (keys === undefined || !isObject(entry)) return [];
      const path = pathBelow(place.path, placed, keys);
      const nodes = placedChildren(node.children, placed.module);
      const rest = Object.fromEntries(Object.entries(entry).filter(([name]) => !node.keys.includes(plain(name))));
      const children = this.members(rest, { nodes, path, operation: place.operation });
      return [{ placed, path, operation: place.operation, keys, children, ...insert }];
    });
  }

  #keys(placed: PlacedNode, names: readonly string[], entry: unknown, place: ValuePlace): YangData | undefined {
    const path = pathBelow(place.path, placed);
    if (!isObject(entry)) {
      this.#refuse('invalid-value', path, 'an object was expected', placed.node.name);
      return undefined;
    }
    const keys: Record<string, LeafValue> = {};
    for (const name of names) {
      const leaf = childrenOf(placed.node).find((child) => child.name === name);
      const given = entry[name] ?? (this.looseNames ? entry[`${placed.module}:${name}`] : undefined);
      const fromPath = place.keys?.[name];
      if (given === undefined && fromPath !== undefined && this.looseNames && typeof fromPath !== 'object') {
        keys[name] = fromPath;
        continue;
      }
      if (given === undefined || leaf?.kind !== 'leaf') {
        this.#refuse('missing-element', path, `the key ${name} is missing`, name);
        return undefined;
      }
      const checked = readJson(leaf.type, given, { module: placed.module });
      if (!checked.ok) {
        this.#refuse('invalid-value', path, `${JSON.stringify(given)} ${checked.why}`, name);
        return undefined;
      }
      if (fromPath !== undefined && identityOf(fromPath) !== identityOf(checked.value)) {
        this.#refuse('invalid-value', path, `the key ${name} is not that of the path`, name);
        return undefined;
      }
      keys[name] = checked.value;
    }
    return keys;
  }

  #find(name: string, { nodes }: Place): PlacedNode | undefined {
    const exact = nodes.find(({ member }) => member === name);
    if (exact !== undefined || !this.looseNames) return exact;
    return nodes.find(({ node, module }) => name === node.name || name === `${module}:${node.name}`);
  }

  #refuseTwice(edits: readonly EditNode[]): void {
    const seen = new Set<string>();
    for (const { keys, value, path, placed } of edits) {
      const id = identityOf(keys ?? value);
      if (seen.has(id)) this.#refuse('bad-element', path, 'it stands there twice', placed.node.name);
      seen.add(id);
    }
  }

  #refuse(tag: Problem['tag'], path: string, message: string, element?: string): readonly never[] {
    const info = element === undefined ? {} : { info: { 'bad-element': element } };
    this.problems.push({ tag, type: 'application', message, path, ...info });
    return [];
  }
}

function plain(member: string): string {
  return member.slice(member.indexOf(':') + 1);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
