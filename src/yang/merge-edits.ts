import { entriesOf, keysOf } from './data.js';
import type { TreeEdit } from './edit.js';
import { mustNodesOf, type PathStep, parsePath } from './path.js';
import {
  childrenOf,
  isData,
  isEntries,
  type PlacedNode,
  placedChildren,
  type YangData,
  type YangSchema,
  type YangValue,
} from './schema.js';
import { readValue } from './value.js';

/** The data with what edits set; those that delete and move are left to whoever must tell them apart. */
export function mergeEdits(schema: YangSchema, data: YangData, edits: readonly TreeEdit[]): YangData {
  let merged = data;
  for (const edit of edits) {
    if (edit.do === 'delete') continue;
    const steps = parsePath(edit.path);
    merged = setAt(merged, { nodes: mustNodesOf(schema, steps), steps, value: edit.value });
  }
  return merged;
}

/** Two trees as one; what both have is the second's. */
export function mergeData(schema: YangSchema, a: YangData, b: YangData): YangData {
  return mergeMembers(placedChildren(schema.roots, undefined), a, b);
}

interface Setting {
  readonly nodes: readonly PlacedNode[];
  readonly steps: readonly PathStep[];
  readonly value: YangValue;
}

function setAt(data: YangData, { nodes, steps, value }: Setting): YangData {
  const [placed, ...nodesBelow] = nodes;
  const [step, ...stepsBelow] = steps;
  if (placed === undefined || step === undefined) return data;
  const { node, module, member } = placed;
  const below = { nodes: nodesBelow, steps: stepsBelow, value };
  const last = stepsBelow.length === 0;
  const held = data[member];
  if (node.kind === 'list' && step.keys.length > 0) {
    const found = entriesOf(held).find((entry) => sameKeys(keysOf(node, entry), step.keys));
    const entry = found ?? keyMembers(placed, step);
    const children = placedChildren(node.children, module);
    const set = last ? mergeMembers(children, entry, isData(value) ? value : {}) : setAt(entry, below);
    const entries =
      found === undefined ? [...entriesOf(held), set] : entriesOf(held).map((one) => (one === found ? set : one));
    return { ...data, [member]: entries };
  }
  if (node.kind === 'leaf-list' && step.keys.length > 0) return { ...data, [member]: united(held, [value]) };
  if (last) return { ...data, [member]: mergeValue(placed, held, value) };
  return { ...data, [member]: setAt(isData(held) ? held : {}, below) };
}

function keyMembers({ node }: PlacedNode, { keys }: PathStep): YangData {
  return Object.fromEntries(
    keys.map(([name, text]) => {
      const leaf = childrenOf(node).find((child) => child.name === name);
      return [name, leaf?.kind === 'leaf' ? readValue(leaf.type, text) : text];
    }),
  );
}

function mergeMembers(children: readonly PlacedNode[], a: YangData, b: YangData): YangData {
  const merged: Record<string, YangValue> = { ...a };
  for (const placed of children) {
    const value = b[placed.member];
    if (value !== undefined) merged[placed.member] = mergeValue(placed, a[placed.member], value);
  }
  return merged;
}

function mergeValue({ node, module }: PlacedNode, a: YangValue | undefined, b: YangValue): YangValue {
  if (a === undefined || node.kind === 'leaf') return b;
  const children = placedChildren(childrenOf(node), module);
  if (node.kind === 'container') return isData(a) && isData(b) ? mergeMembers(children, a, b) : b;
  if (node.kind === 'leaf-list') return united(a, isEntries(b) ? b : [b]);
  const entries = [...entriesOf(a)];
  for (const entry of entriesOf(b)) {
    const at = entries.findIndex((one) => sameKeys(keysOf(node, one), keysOf(node, entry)));
    if (at === -1) entries.push(entry);
    else entries[at] = mergeMembers(children, entries[at] ?? {}, entry);
  }
  return entries;
}

function united(a: YangValue | undefined, b: readonly YangValue[]): readonly YangValue[] {
  const held = isEntries(a) ? a : [];
  return [...held, ...b.filter((one) => !held.includes(one))];
}

function sameKeys(a: PathStep['keys'], b: PathStep['keys']): boolean {
  const wanted = new Map(b);
  return a.length === wanted.size && a.every(([key, text]) => wanted.get(key) === text);
}
