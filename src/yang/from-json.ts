import { isEmptyData } from './data.js';
import { mustNodesOf, parsePath } from './path.js';
import {
  childrenOf,
  type PlacedNode,
  placedChildren,
  UNKNOWN,
  type YangData,
  type YangNode,
  type YangSchema,
  type YangValue,
} from './schema.js';
import { readValue } from './value.js';

/**
 * JSON at the top of a datastore with its values in their one form. Members are taken with and without their modules'
 * names, since not all servers write them; what the schema does not have is passed over.
 */
export function dataFromJson(schema: YangSchema, json: unknown): YangData {
  return membersOf(schema.roots, undefined, json);
}

/** The JSON of one node in its one form; undefined for what says nothing. */
export function valueFromJson(placed: PlacedNode, json: unknown): YangValue | undefined {
  return readNode(placed, json);
}

/** The same for the value of a node inside, as servers answer when asked for a path: in the tree from the top on. */
export function dataFromJsonAt(schema: YangSchema, path: string, json: unknown): YangData {
  const steps = parsePath(path);
  if (steps.length === 0) return dataFromJson(schema, json);
  const nodes = mustNodesOf(schema, steps);
  const last = nodes[nodes.length - 1] ?? nodes[0];
  let value: YangValue | undefined = readNode(last, json);
  for (let at = nodes.length - 1; at >= 0; at--) {
    const placed = nodes[at] ?? last;
    if (value === undefined) return {};
    if (placed.node.kind === 'list')
      value = Array.isArray(value) ? value : [withKeys(placed, value, steps[at]?.keys ?? [])];
    value = { [placed.member]: value };
  }
  return value !== undefined && isObject(value) ? (value satisfies YangData) : {};
}

function membersOf(nodes: readonly YangNode[], module: string | undefined, json: unknown): YangData {
  const data: Record<string, YangValue> = {};
  if (!isObject(json)) return data;
  for (const placed of placedChildren(nodes, module)) {
    const given = json[placed.member] ?? json[`${placed.module}:${placed.node.name}`] ?? json[placed.node.name];
    if (given === undefined) continue;
    const value = readNode(placed, given);
    if (value !== undefined) data[placed.member] = value;
  }
  return data;
}

function readNode({ node, module }: PlacedNode, json: unknown): YangValue | undefined {
  switch (node.kind) {
    case 'leaf':
      return readValue(node.type, json);
    case 'leaf-list':
      return Array.isArray(json) ? json.map((one) => readValue(node.type, one)) : undefined;
    case 'list':
      return Array.isArray(json)
        ? json.map((one) => readEntry({ node, module }, one))
        : readEntry({ node, module }, json);
    case 'container': {
      const below = membersOf(childrenOf(node), module, json);
      return node.presence === true || !isEmptyData(below) ? below : undefined;
    }
  }
}

function readEntry({ node, module }: Pick<PlacedNode, 'node' | 'module'>, json: unknown): YangData {
  const below = membersOf(childrenOf(node), module, json);
  const isMore = node.kind === 'list' && node.exact === true && hasUnknown({ node, module }, json);
  return isMore ? { ...below, [UNKNOWN]: true } : below;
}

/** True where an object has a member, at any depth, that the schema does not have; metadata (RFC 7952) is none. */
export function hasUnknown({ node, module }: Pick<PlacedNode, 'node' | 'module'>, json: unknown): boolean {
  if (Array.isArray(json)) return json.some((one) => hasUnknown({ node, module }, one));
  // State tells of what is configured; it adds nothing to it.
  if (!isObject(json) || node.kind === 'leaf' || node.config === false) return false;
  const children = placedChildren(childrenOf(node), module);
  return Object.entries(json).some(([member, value]) => {
    if (member.startsWith('@')) return false;
    const bare = member.slice(member.indexOf(':') + 1);
    const placed = children.find((child) => child.member === member || child.node.name === bare);
    return placed === undefined || hasUnknown(placed, value);
  });
}

/** A server that is asked for an entry may leave out the keys, which the path has. */
function withKeys(
  { node, module }: PlacedNode,
  entry: YangValue,
  keys: readonly (readonly [string, string])[],
): YangValue {
  if (!isObject(entry)) return entry;
  return { ...membersOf(childrenOf(node), module, Object.fromEntries(keys)), ...entry };
}

function isObject(value: unknown): value is Readonly<Record<string, YangValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
