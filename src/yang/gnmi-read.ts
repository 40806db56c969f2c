import type { GnmiOp } from '../transports/transport.js';
import type { TreeEdit } from './edit.js';
import { dataFromJson, valueFromJson } from './from-json.js';
import { gnmiPath } from './gnmi-edit.js';
import { gnmiOp } from './gnmi-op.js';
import { mergeEdits } from './merge-edits.js';
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
  // All together: a reply may have a hundred thousand leaves, each by itself.
  return mergeEdits(
    schema,
    {},
    found.flatMap((one: { readonly path?: unknown; readonly value?: unknown }) => {
      const steps = typeof one.path === 'string' ? schemaSteps(schema, one.path) : undefined;
      return steps === undefined ? [] : updateEdits(schema, steps, one.value);
    }),
  );
}

/** What an update sets. */
function updateEdits(schema: YangSchema, steps: readonly PathStep[], json: unknown): readonly TreeEdit[] {
  if (steps.length === 0) {
    const members = Object.entries(dataFromJson(schema, json));
    return members.map(([member, value]) => ({ do: 'merge', path: `/${member}`, value }));
  }
  const placed = mustNodesOf(schema, steps).at(-1);
  const value = placed === undefined ? undefined : valueFromJson(placed, json);
  if (value === undefined) return [];
  // Some answer for one entry with an array of it.
  const whole = Array.isArray(json) && placed?.node.kind === 'list';
  const path = whole ? steps.map((step, index) => (index === steps.length - 1 ? { ...step, keys: [] } : step)) : steps;
  return [{ do: 'merge', path: formatPath(path), value }];
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
function schemaSteps(schema: YangSchema, text: string): readonly PathStep[] | undefined {
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
  return steps;
}
