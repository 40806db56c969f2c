import { nodesOf, type PathStep } from '../../yang/path.js';
import type { LeafValue, PlacedNode, YangData, YangSchema } from '../../yang/schema.js';
import { pathBelow } from './edit.js';
import { readText } from './leaf-value.js';
import type { Problem } from './problem.js';

/** Where a JSON value belongs: the nodes from the top with the keys of their entries; none for the datastore itself. */
export interface Target {
  readonly steps: readonly TargetStep[];
  readonly path: string;
}

export interface TargetStep {
  readonly placed: PlacedNode;
  /** Undefined where the step is no entry, or means the whole list. */
  readonly keys: YangData | undefined;
  /** Of an entry of a leaf-list. */
  readonly value: LeafValue | undefined;
  /** For messages. */
  readonly path: string;
}

/** The target of a path, or what is wrong with it. */
export function targetOf(schema: YangSchema, steps: readonly PathStep[]): Target | Problem {
  const nodes = nodesOf(schema, steps);
  if (nodes === undefined)
    return { tag: 'unknown-element', type: 'application', message: 'the models have no such path', path: shown(steps) };
  const target: TargetStep[] = [];
  let path = '';
  for (const [index, placed] of nodes.entries()) {
    const given = steps[index]?.keys ?? [];
    const read =
      placed.node.kind === 'list' || placed.node.kind === 'leaf-list'
        ? keysFrom(placed, given)
        : { keys: undefined, value: undefined };
    if (typeof read === 'string')
      return { tag: 'invalid-value', type: 'application', message: read, path: shown(steps) };
    path = pathBelow(path, placed, read.keys);
    target.push({ placed, ...read, path });
  }
  return { steps: target, path };
}

function shown(steps: readonly PathStep[]): string {
  return steps.map(({ module, name }) => `/${module === undefined ? '' : `${module}:`}${name}`).join('');
}

function keysFrom(
  placed: PlacedNode,
  given: PathStep['keys'],
): { readonly keys: YangData | undefined; readonly value: LeafValue | undefined } | string {
  const { node } = placed;
  const none = { keys: undefined, value: undefined };
  if (given.length === 0) return none;
  const context = { module: placed.module, bareIdentities: true };
  if (node.kind === 'leaf-list') {
    const checked = readText(node.type, given[0]?.[1] ?? '', context);
    return checked.ok ? { keys: undefined, value: checked.value } : `the value of ${node.name} ${checked.why}`;
  }
  if (node.kind !== 'list') return `${node.name} has no keys`;
  const unknown = given.find(([name]) => !node.keys.includes(name));
  if (unknown !== undefined || given.length !== node.keys.length)
    return `the keys of ${node.name} are ${node.keys.join(', ')}`;
  const keys: Record<string, LeafValue> = {};
  for (const name of node.keys) {
    const leaf = node.children.find((child) => child.name === name);
    const text = given.find(([key]) => key === name)?.[1] ?? '';
    const checked = leaf?.kind === 'leaf' ? readText(leaf.type, text, context) : undefined;
    if (checked?.ok !== true) return `the key ${name}="${text}" ${checked?.why ?? 'is no leaf'}`;
    keys[name] = checked.value;
  }
  return { keys, value: undefined };
}
