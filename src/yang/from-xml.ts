import type { XmlElement } from '../xml/tree.js';
import { isEmptyData } from './data.js';
import {
  childrenOf,
  type LeafValue,
  type PlacedNode,
  placedChildren,
  UNKNOWN,
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
      if (node.kind === 'list') {
        const unknown = node.exact === true && hasUnknown(schema, placed, element);
        data[member] = [...itemsOf(data[member]), unknown ? { ...below, [UNKNOWN]: true } : below];
      }
      // RFC 7950, 7.5.1: a container without presence says nothing by itself.
      else if (node.presence === true || !isEmptyData(below)) data[member] = below;
    }
  }
  return data;
}

/** True where something stands in an element, at any depth, that the schema does not have. */
function hasUnknown(schema: YangSchema, { node, module }: PlacedNode, element: XmlElement): boolean {
  // State tells of what is configured; it adds nothing to it.
  if (node.config === false) return false;
  const below = new Map(placedChildren(childrenOf(node), module).map((placed) => [nameOf(schema, placed), placed]));
  return element.children.some((child) => {
    const placed = below.get(`${child.uri} ${child.name}`);
    return placed === undefined || hasUnknown(schema, placed, child);
  });
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
