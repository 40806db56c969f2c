import { attributeOf, type XmlElement, type XmlPrefixes } from '../../xml/tree.js';
import {
  childrenOf,
  isData,
  isEntries,
  type PlacedNode,
  placedChildren,
  type YangData,
  type YangSchema,
  type YangValue,
} from '../../yang/schema.js';
import { identityOf, keysOf } from './edit.js';
import type { Problem } from './problem.js';

/** What a subtree filter selects (RFC 6241, 6); the keys of entries come along. */
export function selectSubtree(schema: YangSchema, data: YangData, filter: readonly XmlElement[]): YangData {
  return select(placedChildren(schema.roots, undefined), data, filter) ?? {};

  /** Undefined where a content match fails; an empty filter selects everything. */
  function select(
    nodes: readonly PlacedNode[],
    members: YangData,
    wanted: readonly XmlElement[],
    keys: readonly string[] = [],
  ): YangData | undefined {
    const contents = wanted.filter((element) => element.children.length === 0 && element.text.trim() !== '');
    const matches = contents.every((element) =>
      nodes.some((placed) => isMatch(placed, element, members[placed.member])),
    );
    if (!matches) return undefined;
    const selected: Record<string, YangValue> = {};
    // Content matches alone select the whole (RFC 6241, 6.2.5).
    if (contents.length === wanted.length && contents.length > 0) return members;
    for (const placed of nodes) {
      const value = members[placed.member];
      if (value === undefined) continue;
      const parts = wanted.filter((element) => isNamed(placed, element)).map((element) => part(placed, value, element));
      const found = unite(
        placed,
        parts.filter((one) => one !== undefined),
      );
      if (found !== undefined) selected[placed.member] = found;
    }
    if (Object.keys(selected).length === 0) return undefined;
    return { ...Object.fromEntries(keys.flatMap((key) => entryOf(members, key))), ...selected };
  }

  function part(placed: PlacedNode, value: YangValue, element: XmlElement): YangValue | undefined {
    const { node, module } = placed;
    if (node.kind === 'leaf-list' && element.text.trim() !== '')
      return isEntries(value) ? value.filter((item) => isSame(item, element)) : undefined;
    if (node.kind === 'leaf' || node.kind === 'leaf-list' || element.children.length === 0) return value;
    const nodes = placedChildren(node.children, module);
    if (node.kind === 'container') return isData(value) ? select(nodes, value, element.children) : undefined;
    const entries = (isEntries(value) ? value : []).flatMap((entry) => {
      const found = isData(entry) ? select(nodes, entry, element.children, node.keys) : undefined;
      return found === undefined ? [] : [found];
    });
    return entries.length === 0 ? undefined : entries;
  }

  function isNamed({ node, module }: PlacedNode, element: XmlElement): boolean {
    // Without a namespace, servers match any (RFC 6241, 6.2.1).
    return (
      node.name === element.name &&
      (element.uri === '' || isNetconf(element.uri) || element.uri === schema.modules[module])
    );
  }

  function isMatch(placed: PlacedNode, element: XmlElement, value: YangValue | undefined): boolean {
    if (!isNamed(placed, element) || value === undefined) return false;
    return isEntries(value) ? value.some((item) => isSame(item, element)) : isSame(value, element);
  }

  function isSame(value: YangValue, element: XmlElement): boolean {
    const text = element.text.trim();
    if (String(value) === text) return true;
    const [prefix, name] = text.includes(':') ? text.split(':', 2) : ['', text];
    const uri = element.prefixes?.[prefix ?? ''];
    return Object.entries(schema.modules).some(([module, own]) => own === uri && String(value) === `${module}:${name}`);
  }
}

function isNetconf(uri: string): boolean {
  return uri === 'urn:ietf:params:xml:ns:netconf:base:1.0';
}

function entryOf(members: YangData, key: string): readonly (readonly [string, YangValue])[] {
  const value = members[key];
  return value === undefined ? [] : [[key, value]];
}

/** What several branches of a filter select of one node, together. */
function unite(placed: PlacedNode, values: readonly YangValue[]): YangValue | undefined {
  return values.reduce<YangValue | undefined>(
    (sum, value) => (sum === undefined ? value : uniteTwo(placed, sum, value)),
    undefined,
  );
}

function uniteTwo(placed: PlacedNode, one: YangValue, other: YangValue): YangValue {
  const { node } = placed;
  if (isEntries(one) && isEntries(other)) {
    const idOf = (entry: YangValue) =>
      identityOf(node.kind === 'list' && isData(entry) ? keysOf(node.keys, entry) : entry);
    const entries = new Map(one.map((entry) => [idOf(entry), entry]));
    for (const entry of other) {
      const known = entries.get(idOf(entry));
      entries.set(idOf(entry), known === undefined ? entry : uniteMembers(placed, known, entry));
    }
    return [...entries.values()];
  }
  return uniteMembers(placed, one, other);
}

function uniteMembers({ node, module }: PlacedNode, one: YangValue, other: YangValue): YangValue {
  if (!isData(one) || !isData(other)) return one;
  const members: Record<string, YangValue> = { ...one };
  for (const child of placedChildren(childrenOf(node), module)) {
    const values = [one[child.member], other[child.member]].filter((value) => value !== undefined);
    const united = unite(child, values);
    if (united !== undefined) members[child.member] = united;
  }
  return members;
}

/**
 * What a simple XPath expression selects: absolute location paths with predicates `[name='value']`, several with `|`.
 * Anything else is refused, as real servers refuse much.
 */
export function selectXpath(
  schema: YangSchema,
  data: YangData,
  filter: { readonly expression: string; readonly prefixes: XmlPrefixes },
): YangData | Problem {
  const paths = filter.expression.split('|').map((path) => readLocation(path.trim()));
  if (paths.some((path) => path === undefined))
    return { tag: 'invalid-value', message: `the XPath expression is not understood: ${filter.expression}` };
  const elements = paths.flatMap((steps) => {
    const element = steps === undefined ? undefined : elementFor(steps);
    return element === undefined ? [] : [element];
  });
  return selectSubtree(schema, data, elements);

  /** The location path as a subtree filter, which selects the same. */
  function elementFor([first, ...rest]: readonly Step[]): XmlElement | undefined {
    if (first === undefined) return undefined;
    const uri = uriOf(first.prefix);
    const empty = { uri, attributes: [], children: [], prefixes: filter.prefixes };
    const matches = first.predicates.map(({ name, value }) => ({ ...empty, name, text: value }));
    const next = elementFor(rest);
    // A selection beside the matches, so that the matches do not select the whole entry.
    return { ...empty, name: first.name, text: '', children: [...matches, ...(next === undefined ? [] : [next])] };
  }

  function uriOf(prefix: string): string {
    return filter.prefixes[prefix] ?? schema.modules[prefix] ?? '';
  }
}

interface Step {
  readonly prefix: string;
  readonly name: string;
  readonly predicates: readonly { readonly name: string; readonly value: string }[];
}

function readLocation(path: string): readonly Step[] | undefined {
  const pattern =
    /\/(?:(?<prefix>[A-Za-z_][\w.-]{0,254}):)?(?<name>[A-Za-z_][\w.-]{0,254})(?<predicates>(?:\[[^\]]{1,1000}\])*)/gy;
  const steps: Step[] = [];
  let end = 0;
  for (const { groups = {}, 0: whole, index } of path.matchAll(pattern)) {
    const predicates = readPredicates(groups['predicates'] ?? '');
    if (predicates === undefined) return undefined;
    steps.push({ prefix: groups['prefix'] ?? '', name: groups['name'] ?? '', predicates });
    end = index + whole.length;
  }
  return end === path.length && steps.length > 0 ? steps : undefined;
}

function readPredicates(text: string): Step['predicates'] | undefined {
  const pattern =
    /\[\s*(?:[A-Za-z_][\w.-]{0,254}:)?(?<name>[A-Za-z_][\w.-]{0,254})\s*=\s*(?<quote>['"])(?<value>[^'"]{0,1000})\k<quote>\s*\]/gy;
  const predicates: { name: string; value: string }[] = [];
  let end = 0;
  for (const { groups = {}, 0: whole, index } of text.matchAll(pattern)) {
    predicates.push({ name: groups['name'] ?? '', value: groups['value'] ?? '' });
    end = index + whole.length;
  }
  return end === text.length ? predicates : undefined;
}

/** The filter that a `<filter>` element asks for; everything where there is none. */
export function filterData(schema: YangSchema, data: YangData, filter: XmlElement | undefined): YangData | Problem {
  if (filter === undefined) return data;
  const type = attributeOf(filter, 'type') ?? attributeOf(filter, 'type', filter.uri) ?? 'subtree';
  if (type === 'subtree') return filter.children.length === 0 ? {} : selectSubtree(schema, data, filter.children);
  const expression = attributeOf(filter, 'select') ?? attributeOf(filter, 'select', filter.uri);
  if (type !== 'xpath' || expression === undefined)
    return {
      tag: 'missing-attribute',
      message: 'the filter has no select',
      info: { 'bad-attribute': 'select', 'bad-element': 'filter' },
    };
  return selectXpath(schema, data, { expression, prefixes: filter.prefixes ?? {} });
}

/** True for a problem, in contrast to data. */
export function isProblem(value: YangData | Problem): value is Problem {
  return typeof value['message'] === 'string' && typeof value['tag'] === 'string';
}
