import type { XmlAttribute, XmlElement } from '../xml/tree.js';
import {
  childrenOf,
  isData,
  isEntries,
  type LeafValue,
  type PlacedNode,
  placedChildren,
  type YangData,
  type YangNode,
  type YangSchema,
  type YangType,
  type YangValue,
} from './schema.js';
import { fitting, readValue, valueText } from './value.js';

/** The data as elements that stand at the top of a datastore, in the order of the schema; keys come first in entries. */
export function dataToXml(schema: YangSchema, data: YangData): readonly XmlElement[] {
  return membersToXml(schema, { nodes: schema.roots, module: undefined }, data);
}

/** A node's value as elements: one, or one for each entry of a list and leaf-list. */
export function valueToXml(schema: YangSchema, placed: PlacedNode, value: YangValue): readonly XmlElement[] {
  const { node, module } = placed;
  if (node.kind === 'leaf' || node.kind === 'leaf-list') {
    const values = isEntries(value) ? value : [value];
    return values.map((one) => leafToXml(schema, placed, readValue(node.type, one)));
  }
  const places = isEntries(value) ? value : [value];
  return places.map((one) => {
    const below = isData(one) ? membersToXml(schema, { nodes: childrenOf(node), module }, one) : [];
    return elementOf(schema, placed, keysFirst(node, below));
  });
}

/** An element for a node, with these in it. */
export function elementOf(schema: YangSchema, placed: PlacedNode, children: readonly XmlElement[]): XmlElement {
  const uri = namespaceOf(schema, placed.module);
  return { name: placed.node.name, uri, attributes: [], children, text: '' };
}

/** A value of a leaf or leaf-list as an element; an identity brings the prefix that it bears. */
export function leafToXml(schema: YangSchema, placed: PlacedNode, value: LeafValue): XmlElement {
  const { node } = placed;
  const element = elementOf(schema, placed, []);
  if (node.kind !== 'leaf' && node.kind !== 'leaf-list') return element;
  const text = valueText(value);
  const module = isIdentity(node.type, value) ? text.slice(0, text.indexOf(':')) : '';
  if (module === '') return { ...element, text };
  return { ...element, text, prefixes: { [module]: namespaceOf(schema, module) } };
}

export function withAttributes(element: XmlElement, attributes: readonly XmlAttribute[]): XmlElement {
  return { ...element, attributes: [...element.attributes, ...attributes] };
}

/** True where a value is an identity's name: a union may hold other values with a colon in them. */
export function isIdentity(type: YangType, value: LeafValue): boolean {
  if (type.base === 'leafref') return isIdentity(type.of, value);
  if (type.base === 'identityref') return typeof value === 'string' && value.includes(':');
  if (type.base !== 'union') return false;
  const member = type.types.find((one) => fitting(one, value) !== undefined);
  return member !== undefined && isIdentity(member, value);
}

function namespaceOf({ modules }: YangSchema, module: string): string {
  const uri = modules[module];
  if (uri === undefined) throw new Error(`The schema has no namespace for the module ${module}.`);
  return uri;
}

function membersToXml(
  schema: YangSchema,
  level: { readonly nodes: readonly YangNode[]; readonly module: string | undefined },
  data: YangData,
): readonly XmlElement[] {
  return placedChildren(level.nodes, level.module).flatMap((placed) => {
    const value = data[placed.member];
    return value === undefined ? [] : valueToXml(schema, placed, value);
  });
}

/** RFC 7950, 7.8.5: in an entry the keys come before everything else, in the order of the list's `key`. */
function keysFirst(node: YangNode, elements: readonly XmlElement[]): readonly XmlElement[] {
  if (node.kind !== 'list') return elements;
  const keys = node.keys.flatMap((key) => elements.filter(({ name }) => name === key));
  return [...keys, ...elements.filter(({ name }) => !node.keys.includes(name))];
}
