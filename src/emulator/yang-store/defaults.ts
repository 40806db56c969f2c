import {
  isData,
  isEntries,
  type LeafValue,
  type PlacedNode,
  placedChildren,
  type YangData,
  type YangSchema,
  type YangValue,
} from '../../yang/schema.js';
import { identityOf } from './edit.js';
import { readText } from './leaf-value.js';

/** How default values are reported (RFC 6243): all, none, or those that were set. */
export const DEFAULT_MODES = ['report-all', 'trim', 'explicit'] as const;
export type DefaultMode = (typeof DEFAULT_MODES)[number];

/** The tree with its default values as the mode has them; below `nodes`, which are those at the top where absent. */
export function withDefaults(
  schema: YangSchema,
  data: YangData,
  mode: DefaultMode,
  nodes: readonly PlacedNode[] = placedChildren(schema.roots, undefined),
): YangData {
  if (mode === 'explicit') return data;
  return mode === 'trim' ? trimmed(nodes, data, new Set()) : filled(nodes, data);
}

function filled(nodes: readonly PlacedNode[], data: YangData): YangData {
  const members: Record<string, YangValue> = { ...data };
  for (const placed of nodes) {
    const { node, module, member } = placed;
    const value = data[member];
    if (node.kind === 'leaf') {
      const preset = defaultOf(placed);
      if (value === undefined && preset !== undefined && isInForce(placed, nodes, data)) members[member] = preset;
    } else if (node.kind === 'container') {
      if (value === undefined && (node.presence === true || node.case !== undefined)) continue;
      const below = filled(placedChildren(node.children, module), isData(value) ? value : {});
      if (value !== undefined || Object.keys(below).length > 0) members[member] = below;
    } else if (node.kind === 'list' && isEntries(value)) {
      const children = placedChildren(node.children, module);
      members[member] = value.map((entry) => (isData(entry) ? filled(children, entry) : entry));
    }
  }
  return members;
}

/** The default of a leaf in a case counts where another node of that case is there. */
function isInForce({ node }: PlacedNode, nodes: readonly PlacedNode[], data: YangData): boolean {
  if (node.case === undefined) return true;
  return nodes.some((other) => other.node.case === node.case && data[other.member] !== undefined);
}

function trimmed(nodes: readonly PlacedNode[], data: YangData, keys: ReadonlySet<string>): YangData {
  const members: Record<string, YangValue> = { ...data };
  for (const placed of nodes) {
    const { node, module, member } = placed;
    const value = data[member];
    if (value === undefined) continue;
    if (node.kind === 'leaf') {
      const preset = defaultOf(placed);
      if (!keys.has(node.name) && preset !== undefined && identityOf(preset) === identityOf(value))
        delete members[member];
    } else if (node.kind === 'container' && isData(value)) {
      const below = trimmed(placedChildren(node.children, module), value, new Set());
      if (node.presence === true || Object.keys(below).length > 0) members[member] = below;
      else delete members[member];
    } else if (node.kind === 'list' && isEntries(value)) {
      const children = placedChildren(node.children, module);
      const own = new Set(node.keys);
      members[member] = value.map((entry) => (isData(entry) ? trimmed(children, entry, own) : entry));
    }
  }
  return members;
}

function defaultOf({ node, module }: PlacedNode): LeafValue | undefined {
  if (node.kind !== 'leaf' || node.default === undefined) return undefined;
  const checked = readText(node.type, node.default, { module });
  if (!checked.ok) throw new Error(`The schema's default of ${node.name} ${checked.why}.`);
  return checked.value;
}
