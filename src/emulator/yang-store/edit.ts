import type { LeafValue, PlacedNode, YangData } from '../../yang/schema.js';

/**
 * What is done at a node (RFC 6241, 7.2). `none` leads through a node that must be there; `pass` leads through one and stops
 * without a word where it is not.
 */
export type Operation = 'merge' | 'replace' | 'create' | 'delete' | 'remove' | 'none' | 'pass';

/** Where an entry of a list ordered by the user comes to stand (RFC 7950, 7.8.6). */
export interface Insert {
  readonly where: 'first' | 'last' | 'before' | 'after';
  /** The keys of an entry, or a value of a leaf-list. */
  readonly anchor?: YangData | LeafValue;
}

/** One node of an edit, checked against the schema by itself; whether it fits the data shows when it is applied. */
export interface EditNode {
  readonly placed: PlacedNode;
  readonly operation: Operation;
  /** For messages: `/module:a/b[k='v']`. */
  readonly path: string;
  /** Of an entry of a list. */
  readonly keys?: YangData;
  /** Of a leaf, and of one entry of a leaf-list. */
  readonly value?: LeafValue;
  readonly children: readonly EditNode[];
  readonly insert?: Insert;
}

/** The path of a node below another. */
export function pathBelow(parent: string, placed: PlacedNode, keys?: YangData): string {
  const predicates = Object.entries(keys ?? {}).map(([name, value]) => `[${name}=${quote(String(value))}]`);
  return `${parent}/${placed.member}${predicates.join('')}`;
}

function quote(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

/** Tells entries of a list apart by their keys, values of a leaf-list by themselves. */
export function identityOf(value: unknown): string {
  return JSON.stringify(value);
}

/** The keys of an entry in the order of the schema. */
export function keysOf(keys: readonly string[], entry: YangData): YangData {
  const own: Record<string, LeafValue> = {};
  for (const key of keys) {
    const value = entry[key];
    if (value !== undefined && (typeof value !== 'object' || isEmptyLeaf(value))) own[key] = value;
  }
  return own;
}

function isEmptyLeaf(value: unknown): value is readonly [null] {
  return Array.isArray(value) && value.length === 1 && value[0] === null;
}
