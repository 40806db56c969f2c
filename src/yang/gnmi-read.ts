import type { GnmiOp } from '../transports/transport.js';
import { dataFromJsonAt } from './from-json.js';
import { gnmiPath } from './gnmi-edit.js';
import { gnmiOp } from './gnmi-op.js';
import { mergeData } from './merge-edits.js';
import { formatPath, mustNodesOf, type PathStep, parsePath, splitOrigin } from './path.js';
import { childrenOf, placedChildren, type YangData, type YangSchema } from './schema.js';

/** Reads these paths of the schema; a list without keys is all of its entries. */
export function gnmiRead(
  schema: YangSchema,
  paths: readonly string[],
  { type, origin }: { readonly type: 'config' | 'state' | 'all'; readonly origin?: string },
): GnmiOp {
  return gnmiOp({ do: 'get', paths: paths.map((path) => gnmiPath(schema, withWildcards(schema, path), origin)), type });
}

/** The data in the output of a read. Paths of which the schema knows nothing are passed over. */
export function gnmiData(schema: YangSchema, output: string): YangData {
  const found: unknown = JSON.parse(output === '' ? '[]' : output);
  if (!Array.isArray(found)) return {};
  return found.reduce<YangData>((data, one: { readonly path?: unknown; readonly value?: unknown }) => {
    const path = typeof one.path === 'string' ? schemaPath(schema, one.path) : undefined;
    return path === undefined ? data : mergeData(schema, data, dataFromJsonAt(schema, path, one.value));
  }, {});
}

/** gNMI path conventions: a key that is left out, and `*`, stand for every value; not all servers know the former. */
function withWildcards(schema: YangSchema, path: string): readonly PathStep[] {
  const steps = parsePath(path);
  const nodes = mustNodesOf(schema, steps);
  return steps.map((step, index) => {
    const node = nodes[index]?.node;
    if (node?.kind !== 'list' || step.keys.length > 0 || index === steps.length - 1) return step;
    return { ...step, keys: node.keys.map((key) => [key, '*'] as const) };
  });
}

/** A path of gNMI, which leaves modules out mostly, as one of the schema; undefined where the schema has no such path. */
function schemaPath(schema: YangSchema, text: string): string | undefined {
  const steps: PathStep[] = [];
  let nodes = placedChildren(schema.roots, undefined);
  let parent: string | undefined;
  for (const step of parsePath(splitOrigin(text).path)) {
    const named = nodes.filter(({ node, module }) => node.name === step.name && (step.module ?? module) === module);
    const placed = named.find(({ module }) => module === parent) ?? named[0];
    if (placed === undefined) return undefined;
    steps.push({ ...step, module: placed.module === parent ? undefined : placed.module });
    parent = placed.module;
    nodes = placedChildren(childrenOf(placed.node), placed.module);
  }
  return formatPath(steps);
}
