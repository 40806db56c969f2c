import type { NetconfOp } from '../transports/transport.js';
import type { XmlAttribute, XmlElement, XmlPrefixes } from '../xml/tree.js';
import { writeXml } from '../xml/write.js';
import type { TreeEdit } from './edit.js';
import { mustNodesOf, type PathStep, parsePath } from './path.js';
import { childrenOf, type PlacedNode, placedChildren, type YangSchema } from './schema.js';
import { showEdit } from './show.js';
import { elementOf, isIdentity, leafToXml, valueToXml } from './to-xml.js';
import { readValue } from './value.js';

/** RFC 6241, 3.1. */
export const NETCONF = 'urn:ietf:params:xml:ns:netconf:base:1.0';
/** RFC 7950, 7.8.6: the attributes `insert`, `key` and `value`. */
const YANG = 'urn:ietf:params:xml:ns:yang:1';

export interface NetconfEditOptions {
  readonly target: 'candidate' | 'running';
  /** What the server does with the rest where one edit fails; `stop-on-error` by the standard where absent. */
  readonly errorOption?: 'rollback-on-error' | 'stop-on-error' | 'continue-on-error';
  readonly testOption?: 'test-then-set' | 'set' | 'test-only';
  /** False for servers of base:1.0, which know no `remove` and refuse to delete what is not there. */
  readonly remove?: boolean;
  /** True where a leaf that goes is named with its value: servers were seen that read an empty element as a value, and refuse it. */
  readonly valued?: boolean;
}

/** The edits as one edit-config, which changes nothing else. */
export function netconfEdit(
  schema: YangSchema,
  edits: readonly TreeEdit[],
  { target, errorOption, testOption, remove = true, valued = false }: NetconfEditOptions,
): NetconfOp {
  const roots: Level = new Map();
  for (const edit of edits) addEdit(schema, roots, edit, { removal: remove ? 'remove' : 'delete', valued });
  const config = {
    ...plain(
      'config',
      [...roots.values()].map((root) => built(schema, root)),
    ),
    prefixes: { nc: NETCONF },
  };
  const element = plain('edit-config', [
    plain('target', [plain(target)]),
    ...(testOption === undefined ? [] : [plain('test-option', [], testOption)]),
    ...(errorOption === undefined ? [] : [plain('error-option', [], errorOption)]),
    config,
  ]);
  return {
    via: 'netconf',
    line: writeXml(element),
    context: [],
    role: 'config',
    shown: edits.flatMap((edit) => showEdit(schema, edit)),
  };
}

/** An element of NETCONF itself. */
export function plain(name: string, children: readonly XmlElement[] = [], text = ''): XmlElement {
  return { name, uri: NETCONF, attributes: [], children, text };
}

/** What an element bears beside its content. */
interface Marks {
  readonly attributes: readonly XmlAttribute[];
  readonly prefixes?: XmlPrefixes;
}

/** Elements that stand side by side, by their names and keys. */
type Level = Map<string, Building>;

/** An element that is still being put together. */
interface Building {
  readonly placed: PlacedNode;
  readonly step: PathStep;
  readonly children: Level;
  marks: Marks;
  /** What stands in it, where an edit gives its value. */
  value: XmlElement | undefined;
}

function addEdit(
  schema: YangSchema,
  roots: Level,
  edit: TreeEdit,
  { removal, valued }: { readonly removal: string; readonly valued: boolean },
): void {
  const steps = parsePath(edit.path);
  const nodes = mustNodesOf(schema, steps);
  let level = roots;
  let building: Building | undefined;
  for (const [index, step] of steps.entries()) {
    const placed = nodes[index];
    if (placed === undefined) break;
    const key = JSON.stringify([placed.member, step.keys]);
    building = level.get(key) ?? { placed, step, children: new Map(), marks: { attributes: [] }, value: undefined };
    level.set(key, building);
    level = building.children;
  }
  if (building === undefined) return;
  building.marks = marksOf(schema, edit, removal);
  const given = edit.do === 'delete' ? (valued ? edit.held : undefined) : edit.value;
  if (given === undefined) return;
  const [value] = valueToXml(schema, building.placed, given);
  if (value !== undefined) building.value = value;
}

function marksOf(schema: YangSchema, edit: TreeEdit, removal: string): Marks {
  switch (edit.do) {
    case 'merge':
      return { attributes: [] };
    case 'replace':
      return { attributes: [operation('replace')] };
    case 'delete':
      return { attributes: [operation(removal)] };
    case 'insert':
      return edit.where.at === 'first' ? { attributes: [yang('insert', 'first')] } : after(schema, edit.where.path);
  }
}

function after(schema: YangSchema, path: string): Marks {
  const steps = parsePath(path);
  const placed = mustNodesOf(schema, steps).at(-1);
  const module = placed?.module ?? '';
  const keys = steps.at(-1)?.keys ?? [];
  const value = keys[0]?.[0] === '.' ? keys[0][1] : undefined;
  if (value !== undefined) return { attributes: [yang('insert', 'after'), yang('value', value)] };
  // RFC 7950, 7.8.6: the names of the keys bear a prefix that is declared.
  const predicates = keys.map(([key, text]) => `[${module}:${key}=${quoted(text)}]`).join('');
  const modules = [module, ...keys.flatMap(([key, text]) => identityModule(placed, key, text) ?? [])];
  const prefixes = Object.fromEntries(modules.map((name) => [name, schema.modules[name] ?? '']));
  return { attributes: [yang('insert', 'after'), yang('key', predicates)], prefixes };
}

/** The module of a key that is an identity, whose prefix has to be declared like that of the names. */
function identityModule(placed: PlacedNode | undefined, key: string, text: string): string | undefined {
  const leaf = placed === undefined ? undefined : childrenOf(placed.node).find(({ name }) => name === key);
  if (leaf?.kind !== 'leaf' || !isIdentity(leaf.type, readValue(leaf.type, text))) return undefined;
  return text.split(':')[0];
}

function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

function operation(value: string): XmlAttribute {
  return { name: 'operation', uri: NETCONF, value };
}

function yang(name: string, value: string): XmlAttribute {
  return { name, uri: YANG, value };
}

/** The elements of one name stand together, as a writer of XML by names wants them. */
function built(schema: YangSchema, { placed, step, children, marks, value }: Building): XmlElement {
  const below = [...children.values()].map((child) => built(schema, child));
  const given = value ?? elementOf(schema, placed, keyElements(schema, placed, step));
  const element = { ...given, ...(isLeafEntry(placed) && value === undefined && leafEntry(schema, placed, step)) };
  const prefixes = { ...element.prefixes, ...marks.prefixes };
  return {
    ...element,
    attributes: marks.attributes,
    children: grouped([...element.children, ...below]),
    ...(Object.keys(prefixes).length > 0 && { prefixes }),
  };
}

function isLeafEntry({ node }: PlacedNode): boolean {
  return node.kind === 'leaf-list';
}

function leafEntry(schema: YangSchema, placed: PlacedNode, step: PathStep): XmlElement {
  const { node } = placed;
  const text = step.keys[0]?.[1] ?? '';
  return leafToXml(schema, placed, node.kind === 'leaf-list' ? readValue(node.type, text) : text);
}

function keyElements(schema: YangSchema, { node, module }: PlacedNode, { keys }: PathStep): readonly XmlElement[] {
  if (node.kind !== 'list') return [];
  const leaves = placedChildren(childrenOf(node), module);
  return keys.flatMap(([name, text]) => {
    const placed = leaves.find((leaf) => leaf.node.name === name);
    if (placed?.node.kind !== 'leaf') return [];
    const value = readValue(placed.node.type, text);
    return [leafToXml(schema, placed, isIdentity(placed.node.type, value) ? value : text)];
  });
}

function grouped(elements: readonly XmlElement[]): readonly XmlElement[] {
  const names = [...new Set(elements.map(({ name }) => name))];
  return names.length === elements.length
    ? elements
    : names.flatMap((name) => elements.filter((one) => one.name === name));
}
