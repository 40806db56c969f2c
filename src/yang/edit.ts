import type { PathStep } from './path.js';
import type { YangValue } from './schema.js';

/**
 * One edit of a tree. `path` names the node, an entry of a list by its keys, an entry of a leaf-list by `[.=value]`.
 * - `merge`: the value is set; what the node has besides stays.
 * - `replace`: the node becomes the value, and nothing else stays in it.
 * - `delete`: the node goes, where it is there.
 * - `insert`: an entry of an ordered list comes to its place, from wherever it was; else as `merge`.
 */
export type TreeEdit =
  | { readonly do: 'merge' | 'replace'; readonly path: string; readonly value: YangValue }
  /** `held` is what a leaf has before, for senders that must say so. */
  | { readonly do: 'delete'; readonly path: string; readonly held?: YangValue }
  | { readonly do: 'insert'; readonly path: string; readonly value: YangValue; readonly where: InsertPlace };

/** Where an entry comes to: behind another one, whose path this is, or to the front. */
export type InsertPlace = { readonly at: 'first' } | { readonly at: 'after'; readonly path: string };

/** A member of data as a step without keys. */
export function stepOf(member: string): PathStep {
  const colon = member.indexOf(':');
  const module = colon === -1 ? undefined : member.slice(0, colon);
  return { name: member.slice(colon + 1), module, keys: [] };
}
