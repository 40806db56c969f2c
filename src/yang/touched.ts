import type { TreeEdit } from './edit.js';
import { formatPath, mustNodesOf, type PathStep, parsePath } from './path.js';
import {
  childrenOf,
  isData,
  isEntries,
  placedChildren,
  type YangNode,
  type YangSchema,
  type YangValue,
} from './schema.js';

/** The nodes that an edit sets, as paths without keys; none for one that takes away. */
export function touchedBy(schema: YangSchema, edit: TreeEdit): readonly string[] {
  if (edit.do === 'delete') return [];
  const steps = parsePath(edit.path).map((step): PathStep => ({ ...step, keys: [] }));
  const last = mustNodesOf(schema, steps).at(-1);
  if (last === undefined) return [];
  return [...new Set(below(last, formatPath(steps), edit.value))];
}

function below(
  { node, module }: { readonly node: YangNode; readonly module: string },
  path: string,
  value: YangValue,
): readonly string[] {
  if (isEntries(value) && node.kind === 'list') return value.flatMap((one) => below({ node, module }, path, one));
  if (!isData(value)) return [path];
  const inside = placedChildren(childrenOf(node), module).flatMap((placed) => {
    const held = value[placed.member];
    return held === undefined ? [] : below(placed, `${path}/${placed.member}`, held);
  });
  return [path, ...inside];
}
