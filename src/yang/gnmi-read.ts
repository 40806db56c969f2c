import type { GnmiOp } from '../transports/transport.js';
import type { TreeEdit } from './edit.js';
import { dataFromJson, hasUnknown, valueFromJson } from './from-json.js';
import { gnmiPath } from './gnmi-edit.js';
import { gnmiOp } from './gnmi-op.js';
import { mergeEdits } from './merge-edits.js';
import { formatPath, mustNodesOf, type PathStep, parsePath, splitOrigin } from './path.js';
import { childrenOf, type PlacedNode, placedChildren, UNKNOWN, type YangData, type YangSchema } from './schema.js';

/** Reads these paths of the schema; a list without keys is all of its entries. */
export function gnmiRead(
  schema: YangSchema,
  paths: readonly string[],
  { type, origin }: { readonly type: 'config' | 'state' | 'all'; readonly origin?: string },
): GnmiOp {
  return gnmiOp({ do: 'get', paths: paths.map((path) => gnmiPath(schema, withWildcards(schema, path), origin)), type });
}

/**
 * The data in the output of a read. Paths of which the schema knows nothing are passed over, whether they come by themselves or
 * inside a value; entries that mean something else by them are marked in either case.
 */
export function gnmiData(schema: YangSchema, output: string): YangData {
  const found: unknown = JSON.parse(output === '' ? '[]' : output);
  if (!Array.isArray(found)) return {};
  // All together: a reply may have a hundred thousand leaves, each by itself.
  return mergeEdits(
    schema,
    {},
    found.flatMap((one: { readonly path?: unknown; readonly value?: unknown }) => {
      return typeof one.path === 'string' ? updateEdits(schema, placeIn(schema, one.path), one.value) : [];
    }),
  );
}

/** Where an update belongs. */
interface Place {
  /** What the schema has of the path. */
  readonly steps: readonly PathStep[];
  /** True where that is all of it. */
  readonly whole: boolean;
}

/** What an update sets. */
function updateEdits(schema: YangSchema, { steps, whole }: Place, json: unknown): readonly TreeEdit[] {
  if (!whole) return marks(schema, steps);
  if (steps.length === 0) {
    const members = Object.entries(dataFromJson(schema, json));
    return members.map(([member, value]) => ({ do: 'merge', path: `/${member}`, value }));
  }
  const placed = mustNodesOf(schema, steps).at(-1);
  if (placed === undefined) return [];
  const marked = hasUnknown(placed, json) ? marks(schema, steps.slice(0, -1)) : [];
  return [...valueEdits(placed, steps, json), ...marked];
}

function valueEdits(placed: PlacedNode, steps: readonly PathStep[], json: unknown): readonly TreeEdit[] {
  const value = valueFromJson(placed, json);
  if (value === undefined) return [];
  // Some answer for one entry with an array of it.
  const isArray = Array.isArray(json) && placed.node.kind === 'list';
  const path = isArray
    ? steps.map((step, index) => (index === steps.length - 1 ? { ...step, keys: [] } : step))
    : steps;
  return [{ do: 'merge', path: formatPath(path), value }];
}

/** Marks the entries on a way that mean something else by what the schema does not have; state adds nothing to what is configured. */
function marks(schema: YangSchema, steps: readonly PathStep[]): readonly TreeEdit[] {
  const nodes = steps.length === 0 ? [] : mustNodesOf(schema, steps);
  if (nodes.some(({ node }) => node.config === false)) return [];
  return nodes.flatMap(({ node }, index): readonly TreeEdit[] => {
    if (node.kind !== 'list' || node.exact !== true || steps[index]?.keys.length === 0) return [];
    return [{ do: 'merge', path: formatPath(steps.slice(0, index + 1)), value: { [UNKNOWN]: true } }];
  });
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

/** A path of gNMI, which leaves modules out mostly, as one of the schema. */
function placeIn(schema: YangSchema, text: string): Place {
  const steps: PathStep[] = [];
  let nodes = placedChildren(schema.roots, undefined);
  let parent: string | undefined;
  for (const step of parsePath(splitOrigin(text).path)) {
    const named = nodes.filter(({ node, module }) => node.name === step.name && (step.module ?? module) === module);
    const placed = named.find(({ module }) => module === parent) ?? named[0];
    if (placed === undefined) return { steps, whole: false };
    steps.push({ ...step, module: placed.module === parent ? undefined : placed.module });
    parent = placed.module;
    nodes = placedChildren(childrenOf(placed.node), placed.module);
  }
  return { steps, whole: true };
}
