import type { XmlElement } from '../../xml/tree.js';
import { attributeOf } from '../../xml/tree.js';
import {
  childrenOf,
  type LeafValue,
  type PlacedNode,
  placedChildren,
  type YangData,
  type YangSchema,
} from '../../yang/schema.js';
import { type EditNode, type Insert, identityOf, type Operation, pathBelow } from './edit.js';
import { type Checked, readText, type ValueContext } from './leaf-value.js';
import type { Problem } from './problem.js';

export const NETCONF_URI = 'urn:ietf:params:xml:ns:netconf:base:1.0';
/** The namespace of YANG's own attributes: insert, key, value. */
export const YANG_URI = 'urn:ietf:params:xml:ns:yang:1';

const OPERATIONS: readonly Operation[] = ['merge', 'replace', 'create', 'delete', 'remove'];

export interface ReadEdits {
  readonly edits: readonly EditNode[];
  readonly problems: readonly Problem[];
}

/** Reads what stands in `<config>`; all that is wrong with it is in `problems`. */
export function editsFromXml(
  schema: YangSchema,
  elements: readonly XmlElement[],
  operation: 'merge' | 'replace' | 'none',
): ReadEdits {
  const reader = new XmlReader(schema);
  const edits = reader.readAll(elements, {
    nodes: placedChildren(schema.roots, undefined),
    path: '',
    operation,
  });
  return { edits, problems: reader.problems };
}

interface Place {
  readonly nodes: readonly PlacedNode[];
  readonly path: string;
  readonly operation: Operation;
}

class XmlReader {
  readonly problems: Problem[] = [];
  readonly #moduleOf: ReadonlyMap<string, string>;

  constructor(schema: YangSchema) {
    this.#moduleOf = new Map(Object.entries(schema.modules).map(([module, uri]) => [uri, module]));
  }

  readAll(elements: readonly XmlElement[], place: Place): readonly EditNode[] {
    const edits: EditNode[] = [];
    const seen = new Set<string>();
    for (const element of elements) {
      const edit = this.#read(element, place);
      if (edit === undefined) continue;
      const id = `${edit.placed.member} ${identityOf(edit.keys ?? (edit.placed.node.kind === 'leaf-list' ? edit.value : ''))}`;
      if (seen.has(id)) this.#refuse('bad-element', element, edit.path, 'it stands there twice');
      seen.add(id);
      edits.push(edit);
    }
    return edits;
  }

  #read(element: XmlElement, place: Place): EditNode | undefined {
    const placed = this.#find(element, place);
    if (placed === undefined) return undefined;
    const keys = placed.node.kind === 'list' ? this.#keys(element, placed, place.path) : undefined;
    if (placed.node.kind === 'list' && keys === undefined) return undefined;
    const path = pathBelow(place.path, placed, keys);
    if (placed.node.config === false)
      return this.#refuse('bad-element', element, path, 'it is state, which nobody sets');
    const operation = this.#operation(element, path, place.operation);
    if (operation === undefined) return undefined;
    const own = { placed, path, operation, ...this.#insert(element, placed, path) };
    const isGoing = operation === 'delete' || operation === 'remove';
    if (placed.node.kind === 'leaf' || placed.node.kind === 'leaf-list') {
      if (isGoing && placed.node.kind === 'leaf') return { ...own, children: [] };
      const value = this.#value(element, placed, path);
      return value === undefined ? undefined : { ...own, value, children: [] };
    }
    if (element.text.trim() !== '')
      return this.#refuse('bad-element', element, path, 'it holds text beside its elements');
    const keyNames = placed.node.kind === 'list' ? placed.node.keys : [];
    const rest = element.children.filter(({ name }) => !keyNames.includes(name));
    const nodes = placedChildren(childrenOf(placed.node), placed.module);
    const children = isGoing ? [] : this.readAll(rest, { nodes, path, operation });
    return { ...own, ...(keys === undefined ? {} : { keys }), children };
  }

  #find(element: XmlElement, place: Place): PlacedNode | undefined {
    const module = this.#moduleOf.get(element.uri);
    const path = `${place.path}/${element.name}`;
    if (module === undefined) {
      this.problems.push({
        tag: 'unknown-namespace',
        type: 'application',
        message: `no module has the namespace "${element.uri}"`,
        path,
        info: { 'bad-element': element.name, 'bad-namespace': element.uri },
      });
      return undefined;
    }
    const found = place.nodes.find(({ node, module: own }) => node.name === element.name && own === module);
    if (found === undefined) this.#refuse('unknown-element', element, path, `${module} has no such element here`);
    return found;
  }

  #keys(element: XmlElement, placed: PlacedNode, parent: string): YangData | undefined {
    const list = placed.node;
    if (list.kind !== 'list') return undefined;
    const keys: Record<string, LeafValue> = {};
    const nodes = placedChildren(list.children, placed.module);
    for (const [index, name] of list.keys.entries()) {
      const child = element.children.find((candidate) => candidate.name === name && candidate.uri === element.uri);
      const leaf = nodes.find(({ node }) => node.name === name);
      if (child === undefined || leaf === undefined) {
        this.#refuse('missing-element', { ...element, name }, pathBelow(parent, placed), `the key ${name} is missing`);
        return undefined;
      }
      if (element.children.indexOf(child) !== index)
        // RFC 7950, 7.8.5: keys first, in their order.
        this.#refuse('bad-element', child, pathBelow(parent, placed), `the key ${name} does not stand first`);
      const value = this.#value(child, leaf, pathBelow(parent, placed));
      if (value === undefined) return undefined;
      keys[name] = value;
    }
    return keys;
  }

  #operation(element: XmlElement, path: string, outer: Operation): Operation | undefined {
    const text = attributeOf(element, 'operation', NETCONF_URI);
    for (const { name, uri } of element.attributes) {
      const known = uri === NETCONF_URI ? name === 'operation' : uri !== YANG_URI || INSERT_ATTRIBUTES.has(name);
      if (!known) this.#attribute('unknown-attribute', element, path, name);
    }
    if (text === undefined) return outer;
    const operation = OPERATIONS.find((candidate) => candidate === text);
    if (operation === undefined) this.#attribute('bad-attribute', element, path, 'operation');
    return operation;
  }

  #insert(element: XmlElement, placed: PlacedNode, path: string): { readonly insert?: Insert } {
    const where = attributeOf(element, 'insert', YANG_URI);
    if (where === undefined) return {};
    const { node } = placed;
    const isOrdered = (node.kind === 'list' || node.kind === 'leaf-list') && node.orderedBy === 'user';
    if (!isOrdered || !(where === 'first' || where === 'last' || where === 'before' || where === 'after')) {
      this.#attribute('bad-attribute', element, path, 'insert');
      return {};
    }
    if (where === 'first' || where === 'last') return { insert: { where } };
    const attribute = node.kind === 'list' ? 'key' : 'value';
    const text = attributeOf(element, attribute, YANG_URI);
    const anchor = text === undefined ? undefined : this.#anchor(element, placed, text);
    if (anchor !== undefined) return { insert: { where, anchor } };
    this.#attribute(text === undefined ? 'missing-attribute' : 'bad-attribute', element, path, attribute);
    return {};
  }

  /** `key` is the predicates of an instance: `[p:name='a'][p:type='b']`. */
  #anchor(element: XmlElement, placed: PlacedNode, text: string): YangData | LeafValue | undefined {
    const { node } = placed;
    if (node.kind === 'leaf-list') return valueIn(readText(node.type, text, this.#context(element, placed.module)));
    if (node.kind !== 'list') return undefined;
    const given = new Map<string, string>();
    const predicate =
      /\[\s*(?:(?<prefix>[\w.-]{1,255}):)?(?<name>[\w.-]{1,255})\s*=\s*(?<quote>['"])(?<value>.*?)\k<quote>\s*\]/gy;
    let end = 0;
    for (const { groups = {}, index, 0: whole } of text.matchAll(predicate)) {
      given.set(groups['name'] ?? '', groups['value'] ?? '');
      end = index + whole.length;
      const prefix = groups['prefix'];
      if (prefix !== undefined && element.prefixes?.[prefix] !== element.uri) return undefined;
    }
    if (end !== text.length || given.size !== node.keys.length) return undefined;
    const keys: Record<string, LeafValue> = {};
    for (const name of node.keys) {
      const leaf = node.children.find((child) => child.name === name);
      const value = given.get(name);
      if (leaf?.kind !== 'leaf' || value === undefined) return undefined;
      const checked = valueIn(readText(leaf.type, value, this.#context(element, placed.module)));
      if (checked === undefined) return undefined;
      keys[name] = checked;
    }
    return keys;
  }

  #value(element: XmlElement, placed: PlacedNode, parent: string): LeafValue | undefined {
    const { node, module } = placed;
    if (node.kind !== 'leaf' && node.kind !== 'leaf-list') return undefined;
    if (element.children.length > 0)
      return this.#refuse('bad-element', element, parent, 'it holds elements, not a value');
    const checked = readText(node.type, element.text, this.#context(element, module));
    if (checked.ok) return checked.value;
    return this.#refuse('invalid-value', element, parent, `"${element.text}" ${checked.why}`);
  }

  #context(element: XmlElement, module: string): ValueContext {
    return {
      module,
      moduleOf: (prefix) => this.#moduleOf.get(element.prefixes?.[prefix] ?? (prefix === '' ? element.uri : '')),
    };
  }

  #refuse(tag: Problem['tag'], element: Pick<XmlElement, 'name'>, path: string, message: string): undefined {
    this.problems.push({ tag, type: 'application', message, path, info: { 'bad-element': element.name } });
    return undefined;
  }

  #attribute(tag: Problem['tag'], element: XmlElement, path: string, attribute: string): void {
    const info = { 'bad-attribute': attribute, 'bad-element': element.name };
    this.problems.push({ tag, message: `the attribute ${attribute} is not right here`, path, info });
  }
}

const INSERT_ATTRIBUTES: ReadonlySet<string> = new Set(['insert', 'key', 'value']);

function valueIn(checked: Checked): LeafValue | undefined {
  return checked.ok ? checked.value : undefined;
}
