import type { XmlElement } from '../xml/tree.js';
import { isEmptyData } from './data.js';
import {
  childrenOf,
  type LeafValue,
  type PlacedNode,
  placedChildren,
  type YangData,
  type YangNode,
  type YangSchema,
  type YangValue,
} from './schema.js';
import { readValue } from './value.js';

/** The data in elements that stand at the top of a datastore. What the schema does not have is passed over. */
export function dataFromXml(schema: YangSchema, elements: readonly XmlElement[]): YangData {
  return membersOf(schema, { nodes: schema.roots, module: undefined }, elements);
}

/** Nodes that stand in one place, and the module of what they stand in. */
interface Level {
  readonly nodes: readonly YangNode[];
  readonly module: string | undefined;
}

function membersOf(schema: YangSchema, level: Level, elements: readonly XmlElement[]): YangData {
  const byName = new Map(placedChildren(level.nodes, level.module).map((placed) => [nameOf(schema, placed), placed]));
  const data: Record<string, YangValue> = {};
  for (const element of elements) {
    const placed = byName.get(`${element.uri} ${element.name}`);
    if (placed === undefined) continue;
    const { node, module, member } = placed;
    if (node.kind === 'leaf') data[member] = leafOf(node, element);
    else if (node.kind === 'leaf-list') data[member] = [...itemsOf(data[member]), leafOf(node, element)];
    else {
      const below = membersOf(schema, { nodes: childrenOf(node), module }, element.children);
      if (node.kind === 'list') data[member] = [...itemsOf(data[member]), below];
      // RFC 7950, 7.5.1: a container without presence says nothing by itself.
      else if (node.presence === true || !isEmptyData(below)) data[member] = below;
    }
  }
  return data;
}

function nameOf({ modules }: YangSchema, { node, module }: PlacedNode): string {
  return `${modules[module] ?? module} ${node.name}`;
}

function leafOf(node: Extract<YangNode, { kind: 'leaf' | 'leaf-list' }>, { text }: XmlElement): LeafValue {
  // White space around a value counts in strings alone; servers that indent put it around all.
  return readValue(node.type, node.type.base === 'string' ? text : text.trim());
}

function itemsOf(value: YangValue | undefined): readonly YangValue[] {
  return Array.isArray(value) ? value : [];
}
