import { keysOf } from './data.js';
import { formatPath, mustNodesOf, type PathStep, parsePath } from './path.js';
import { isData, isEntries, type YangSchema, type YangValue } from './schema.js';
import { valueText } from './value.js';

/**
 * One edit of a tree. `path` names the node, an entry of a list by its keys, an entry of a leaf-list by `[.=value]`.
 * - `merge`: the value is set; what the node has besides stays.
 * - `replace`: the node becomes the value, and nothing else stays in it.
 * - `delete`: the node goes, where it is there.
 * - `insert`: an entry of an ordered list comes to its place, from wherever it was; else as `merge`.
 */
export type TreeEdit =
  | { readonly do: 'merge' | 'replace'; readonly path: string; readonly value: YangValue }
  | { readonly do: 'delete'; readonly path: string }
  | { readonly do: 'insert'; readonly path: string; readonly value: YangValue; readonly where: InsertPlace };

/** Where an entry comes to: behind another one, whose path this is, or to the front. */
export type InsertPlace = { readonly at: 'first' } | { readonly at: 'after'; readonly path: string };

/** How an engineer reads an edit: `+ path = value` for every value that is set, `- path` for what goes. */
export function showEdit(schema: YangSchema, edit: TreeEdit): readonly string[] {
  if (edit.do === 'delete') return [`- ${edit.path}`];
  const steps = parsePath(edit.path);
  const values = showValue(schema, steps, edit.value);
  const lines = (values.length > 0 ? values : [edit.path]).map((line) => `+ ${line}`);
  if (edit.do === 'replace') return [`= ${edit.path}`, ...lines];
  if (edit.do !== 'insert') return lines;
  const place = edit.where.at === 'first' ? 'first' : `after ${edit.where.path}`;
  // An entry of which only the keys are given is there already and moves.
  const moves = values.every((line) => line === edit.path);
  return [`> ${edit.path} ${place}`, ...(moves ? [] : lines)];
}

function showValue(schema: YangSchema, steps: readonly PathStep[], value: YangValue): readonly string[] {
  const placed = mustNodesOf(schema, steps).at(-1);
  const last = steps.at(-1);
  if (placed === undefined || last === undefined) return [];
  const { node } = placed;
  if (isEntries(value)) {
    if (node.kind !== 'list') return [`${formatPath(steps)} = ${value.map(String).join(' ')}`];
    return value.flatMap((entry) => {
      const keys = isData(entry) ? keysOf(node, entry) : [];
      return showValue(schema, [...steps.slice(0, -1), { ...last, keys }], entry);
    });
  }
  if (!isData(value)) {
    const entry = last.keys.some(([key]) => key === '.');
    return [entry ? formatPath(steps) : `${formatPath(steps)} = ${valueText(value)}`];
  }
  const keys = node.kind === 'list' ? node.keys : [];
  const members = Object.entries(value).filter(([name]) => !keys.includes(name));
  // An entry of which nothing but its keys is said.
  if (members.length === 0) return [formatPath(steps)];
  return members.flatMap(([member, below]) => showValue(schema, [...steps, stepOf(member)], below));
}

/** A member of data as a step without keys. */
export function stepOf(member: string): PathStep {
  const colon = member.indexOf(':');
  const module = colon === -1 ? undefined : member.slice(0, colon);
  return { name: member.slice(colon + 1), module, keys: [] };
}
