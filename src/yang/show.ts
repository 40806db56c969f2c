import { sameData } from '../util/same-data.js';
import { keysOf } from './data.js';
import type { TreeEdit } from './edit.js';
import { formatStep, mustNodesOf, parsePath } from './path.js';
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
  type YangValue,
} from './schema.js';
import { readValue, valueText } from './value.js';

/** How an engineer reads an edit: `+ path = value` for every value that is set, `- path` for what goes. */
export function showEdit(schema: YangSchema, edit: TreeEdit): readonly string[] {
  if (edit.do === 'delete') return [`- ${edit.path}`];
  const steps = parsePath(edit.path);
  const nodes = mustNodesOf(schema, steps);
  const last = nodes.at(-1) ?? nodes[0];
  const values = showValue(last, { path: edit.path, shows: anything }, edit.value);
  const lines = (values.length > 0 ? values : [edit.path]).map((line) => `+ ${line}`);
  if (edit.do === 'replace') return [`= ${edit.path}`, ...lines];
  if (edit.do !== 'insert') return lines;
  const place = edit.where.at === 'first' ? 'first' : `after ${edit.where.path}`;
  // An entry of which only the keys are given is there already and moves.
  const moves = values.every((line) => line === edit.path);
  return [`> ${edit.path} ${place}`, ...(moves ? [] : lines)];
}

/**
 * What data holds of configuration, a line for each value: `path = value`; an entry of which only the keys are known is its
 * path. Equal data give equal lines: where the order of entries does not count, they are sorted; and a value that is set to its
 * default, as some devices show what nobody has set, has no line.
 */
export function showData(schema: YangSchema, data: YangData): readonly string[] {
  return showMembers({ nodes: schema.roots, module: undefined }, { path: '', shows: notItsDefault }, data);
}

interface Shown {
  readonly path: string;
  /** Whether the value of a node has a line. */
  readonly shows: (node: YangNode, value: YangValue) => boolean;
}

function anything(): boolean {
  return true;
}

function notItsDefault(node: YangNode, value: YangValue): boolean {
  if (node.kind !== 'leaf' || node.default === undefined) return true;
  return !sameData(readValue(node.type, value), readValue(node.type, node.default));
}

interface Level {
  readonly nodes: readonly YangNode[];
  readonly module: string | undefined;
}

function showMembers({ nodes, module }: Level, { path, shows }: Shown, data: YangData): readonly string[] {
  return placedChildren(nodes, module).flatMap((placed) => {
    const value = data[placed.member];
    if (value === undefined || placed.node.config === false || !shows(placed.node, value)) return [];
    const below = `${path}/${placed.member}`;
    if (!isEntries(value) || placed.node.kind === 'leaf') return showValue(placed, { path: below, shows }, value);
    return inOrder(placed, value).flatMap(({ keys, value: one }) =>
      showValue(placed, { path: `${path}/${keys}`, shows }, one),
    );
  });
}

/** One value: of a leaf, a container, an entry. An entry of a leaf-list is its path, which has the value in it. */
function showValue({ node, module }: PlacedNode, { path, shows }: Shown, value: YangValue): readonly string[] {
  if (!isData(value)) {
    if (isEntries(value)) return value.map((one) => `${path}[.=${String(one)}]`);
    // An empty leaf says what it says by being there.
    const says = node.kind === 'leaf-list' || Array.isArray(value);
    return [says ? path : `${path} = ${valueText(value)}`];
  }
  const keys = node.kind === 'list' ? node.keys : [];
  const nodes = childrenOf(node).filter(({ name }) => !keys.includes(name));
  const lines = showMembers({ nodes, module }, { path, shows }, value);
  // An entry of which nothing but its keys is said, or presence that says something by itself.
  const alone = node.kind === 'list' || (node.kind === 'container' && node.presence === true);
  return lines.length === 0 && alone ? [path] : lines;
}

interface Entry {
  /** The step with its keys. */
  readonly keys: string;
  readonly value: YangValue;
}

function inOrder({ node, member }: PlacedNode, values: readonly YangValue[]): readonly Entry[] {
  const entries = values.map((value) => {
    const keys =
      node.kind === 'list' && isData(value) ? keysOf(node, value) : [['.', valueText(plain(value))] as const];
    return { sort: keys.map(([, text]) => text), keys: formatStep({ name: member, module: undefined, keys }), value };
  });
  const ordered = (node.kind === 'list' || node.kind === 'leaf-list') && node.orderedBy === 'user';
  return ordered ? entries : entries.sort((a, b) => compareKeys(a.sort, b.sort));
}

/** Numbers by what they are worth, everything else letter by letter. */
function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? '';
    if (one === other) continue;
    const numbers = /^\d{1,15}$/.test(one) && /^\d{1,15}$/.test(other);
    return numbers ? Number(one) - Number(other) : one < other ? -1 : 1;
  }
  return 0;
}

function plain(value: YangValue): LeafValue {
  return isData(value) || isEntries(value) ? '' : value;
}
