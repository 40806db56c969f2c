import { entriesOf, entryKey } from './data.js';
import type { TreeEdit } from './edit.js';
import { mustNodesOf, type PathStep, parsePath } from './path.js';
import {
  childrenOf,
  isData,
  isEntries,
  type PlacedNode,
  placedChildren,
  UNKNOWN,
  type YangData,
  type YangList,
  type YangSchema,
  type YangValue,
} from './schema.js';
import { readValue } from './value.js';

/** The data with what edits set; those that delete and move are left to whoever must tell them apart. */
export function mergeEdits(schema: YangSchema, data: YangData, edits: readonly TreeEdit[]): YangData {
  const merged = { ...data };
  const own: Own = { members: new Map([[merged, merged]]), lists: new Map() };
  for (const edit of edits) {
    if (edit.do === 'delete') continue;
    const steps = parsePath(edit.path);
    setAt(merged, { nodes: mustNodesOf(schema, steps), steps, value: edit.value }, own);
  }
  return merged;
}

type Members = Record<string, YangValue>;

/** A list that is being put together: its entries, and where each is by its keys. */
interface OwnList {
  readonly entries: YangData[];
  readonly at: Map<string, number>;
}

/** What was made here and may be written to; all else is someone's. Lists of thousands are gone through once, not for each edit. */
interface Own {
  readonly members: Map<YangData, Members>;
  readonly lists: Map<readonly YangValue[], OwnList>;
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

function setAt(data: Members, { nodes, steps, value }: Setting, own: Own): void {
  const [placed, ...nodesBelow] = nodes;
  const [step, ...stepsBelow] = steps;
  if (placed === undefined || step === undefined) return;
  const { node, module, member } = placed;
  const below = { nodes: nodesBelow, steps: stepsBelow, value };
  const last = stepsBelow.length === 0;
  const held = data[member];
  if (node.kind === 'list' && step.keys.length > 0) {
    const { entries, at } = ownList(data, placed, own);
    const named = keyMembers(placed, step);
    const key = entryKey(node, named);
    const index = at.get(key) ?? entries.length;
    at.set(key, index);
    const entry = entries[index] ?? named;
    if (last) entries[index] = mergeMembers(placedChildren(node.children, module), entry, isData(value) ? value : {});
    else {
      const members = ownMembers(entry, own);
      entries[index] = members;
      setAt(members, below, own);
    }
  } else if (node.kind === 'list' && node.keys.length > 0 && last)
    addEntries(placed, ownList(data, placed, own), entriesOf(value));
  else if (node.kind === 'leaf-list' && step.keys.length > 0) data[member] = united(held, [value]);
  else if (last) data[member] = mergeValue(placed, held, value);
  else {
    const members = ownMembers(isData(held) ? held : {}, own);
    data[member] = members;
    setAt(members, below, own);
  }
}

function addEntries(
  { node, module }: Pick<PlacedNode, 'node' | 'module'>,
  { entries, at }: OwnList,
  added: readonly YangData[],
): void {
  if (node.kind !== 'list') return;
  const children = placedChildren(node.children, module);
  for (const entry of added) {
    const key = entryKey(node, entry);
    const index = at.get(key);
    if (index === undefined) at.set(key, entries.push(entry) - 1);
    else entries[index] = mergeMembers(children, entries[index] ?? {}, entry);
  }
}

function ownMembers(data: YangData, { members }: Own): Members {
  const made = members.get(data) ?? { ...data };
  members.set(made, made);
  return made;
}

function ownList(data: Members, { node, member }: PlacedNode, { lists }: Own): OwnList {
  const held = data[member];
  const made = isEntries(held) ? lists.get(held) : undefined;
  if (made !== undefined) return made;
  const entries = [...entriesOf(held)];
  const list = { entries, at: node.kind === 'list' ? placesOf(node, entries) : new Map<string, number>() };
  data[member] = entries;
  lists.set(entries, list);
  return list;
}

/** Where each entry is, by its keys. */
function placesOf(list: YangList, entries: readonly YangData[]): Map<string, number> {
  return new Map(entries.map((entry, index) => [entryKey(list, entry), index]));
}

/** The keys in a path as members of the entry, in their one form. */
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
  // An entry that says more in one of its parts says more as a whole.
  if (b[UNKNOWN] !== undefined) merged[UNKNOWN] = b[UNKNOWN];
  for (const placed of children) {
    const value = b[placed.member];
    if (value !== undefined) merged[placed.member] = mergeValue(placed, a[placed.member], value);
  }
  return merged;
}

function mergeValue(
  { node, module }: Pick<PlacedNode, 'node' | 'module'>,
  a: YangValue | undefined,
  b: YangValue,
): YangValue {
  if (a === undefined || node.kind === 'leaf') return b;
  const children = placedChildren(childrenOf(node), module);
  if (node.kind === 'container') return isData(a) && isData(b) ? mergeMembers(children, a, b) : b;
  if (node.kind === 'leaf-list') return united(a, isEntries(b) ? b : [b]);
  const entries = [...entriesOf(a)];
  addEntries({ node, module }, { entries, at: placesOf(node, entries) }, entriesOf(b));
  return entries;
}

function united(a: YangValue | undefined, b: readonly YangValue[]): readonly YangValue[] {
  const held = isEntries(a) ? a : [];
  const there = new Set(held);
  return [...held, ...b.filter((one) => !there.has(one))];
}
