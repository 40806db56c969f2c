/**
 * The part of YANG modules (RFC 7950) that matters to netctl, as data. A platform states the nodes that it reads and
 * writes; everything else a device has is passed over by readers and never mentioned by writers.
 */

/** Modules and their nodes. */
export interface YangSchema {
  /** Module names and their namespaces; also of modules that only identities come from. */
  readonly modules: Readonly<Record<string, string>>;
  /** Nodes at the top; each has its `module`. */
  readonly roots: readonly YangNode[];
}

interface AnyNode {
  readonly name: string;
  /** The module, where it is another than the parent's; always given at the top. */
  readonly module?: string;
  /** `choice/case` where the node stands in a choice: it goes when a node of another case of that choice appears. */
  readonly case?: string;
  /** False where the device tells it and nobody can set it; so is what stands below. */
  readonly config?: false;
  readonly mandatory?: true;
}

export interface YangContainer extends AnyNode {
  readonly kind: 'container';
  /** True where it says something by being there, even empty. */
  readonly presence?: true;
  readonly children: readonly YangNode[];
}

export interface YangList extends AnyNode {
  readonly kind: 'list';
  /** The names of the key leaves, in their order; empty for lists of state without keys. */
  readonly keys: readonly string[];
  /** Given where the order of the entries counts. */
  readonly orderedBy?: 'user';
  /**
   * Given where entries are more than what is read of them, such as interfaces: none is deleted because nothing that is read
   * is left in it, nor made as a whole.
   */
  readonly kept?: true;
  /** Given where an entry means something else by what the schema does not have: such entries get the member UNKNOWN. */
  readonly exact?: true;
  readonly children: readonly YangNode[];
}

export interface YangLeaf extends AnyNode {
  readonly kind: 'leaf';
  readonly type: YangType;
  /** The value that counts where none is set, as YANG writes it. */
  readonly default?: string;
}

export interface YangLeafList extends AnyNode {
  readonly kind: 'leaf-list';
  readonly type: YangType;
  /** Given where the order counts; else it is a set. */
  readonly orderedBy?: 'user';
}

export type YangNode = YangContainer | YangList | YangLeaf | YangLeafList;

/** Inclusive bounds, as many as there are parts in the `range` or `length`. */
export type YangRanges = readonly (readonly [min: number | bigint, max: number | bigint])[];

export type YangInteger = 'int8' | 'int16' | 'int32' | 'int64' | 'uint8' | 'uint16' | 'uint32' | 'uint64';

/** What a leaf may hold. */
export type YangType =
  | { readonly base: YangInteger; readonly ranges?: YangRanges }
  | { readonly base: 'decimal64'; readonly fractionDigits: number }
  | {
      readonly base: 'string';
      /** Anchored at both ends; all of them must match. */
      readonly patterns?: readonly RegExp[];
      readonly length?: YangRanges;
    }
  | { readonly base: 'boolean' | 'empty' | 'binary' | 'instance-identifier' }
  | { readonly base: 'enumeration' | 'bits'; readonly values: readonly string[] }
  /** The identities that can be named, each with its module. */
  | { readonly base: 'identityref'; readonly identities: Readonly<Record<string, string>> }
  /** `path` as a schema path without predicates: `/a:b/c`; `of` is the type of the leaf it leads to. */
  | { readonly base: 'leafref'; readonly path: string; readonly of: YangType; readonly requireInstance?: false }
  /** The first that fits counts. */
  | { readonly base: 'union'; readonly types: readonly YangType[] };

/**
 * A value in its one form: numbers up to 32 bits and booleans as themselves; 64-bit numbers and decimals as text (RFC 7951);
 * an identity as `module:name`; `empty` as `[null]`.
 */
export type LeafValue = string | number | boolean | readonly [null];

/** The member of an entry that holds what the schema does not have; never written. */
export const UNKNOWN = '@unknown';

/** Data in the form of RFC 7951; members are named `module:name` at the top and where the module changes. */
export type YangValue = LeafValue | YangData | readonly YangValue[];

export interface YangData {
  readonly [member: string]: YangValue;
}

/** A node together with what its place in the schema says. */
export interface PlacedNode {
  readonly node: YangNode;
  readonly module: string;
  /** The member's name in RFC 7951 data: with the module where it changes. */
  readonly member: string;
}

/** The nodes below a node (or at the top), with their modules. */
export function placedChildren(nodes: readonly YangNode[], parentModule: string | undefined): readonly PlacedNode[] {
  return nodes.map((node) => {
    const module = node.module ?? parentModule;
    if (module === undefined) throw new Error(`The schema's node ${node.name} has no module.`);
    return { node, module, member: module === parentModule ? node.name : `${module}:${node.name}` };
  });
}

/** What stands below a node; leaves have nothing. */
export function childrenOf(node: YangNode): readonly YangNode[] {
  return node.kind === 'container' || node.kind === 'list' ? node.children : [];
}

/** True for an object with members, in contrast to a list and a value. */
export function isData(value: YangValue | undefined): value is YangData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for the entries of a list or leaf-list. `[null]`, which is the value of an empty leaf, is none. */
export function isEntries(value: YangValue | undefined): value is readonly YangValue[] {
  return Array.isArray(value) && !(value.length === 1 && value[0] === null);
}
