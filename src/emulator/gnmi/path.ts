import { formatPath, type PathStep, parsePath, splitOrigin } from '../../yang/path.js';
import {
  childrenOf,
  isData,
  isEntries,
  type PlacedNode,
  placedChildren,
  type YangData,
  type YangSchema,
  type YangValue,
} from '../../yang/schema.js';
import { keysOf, pathBelow } from '../yang-store/edit.js';
import type { Problem } from '../yang-store/problem.js';
import { type Target, type TargetStep, targetOf } from '../yang-store/target.js';

/** The steps of a path of gNMI with their modules, which the path itself leaves out mostly; a problem where there is no such path. */
export function stepsOf(
  schema: YangSchema,
  text: string,
): { readonly origin: string; readonly steps: readonly PathStep[] } | Problem {
  const { origin = '', path } = splitOrigin(text);
  let parsed: readonly PathStep[];
  try {
    parsed = parsePath(path);
  } catch {
    return { tag: 'invalid-value', message: `"${text}" is no path` };
  }
  const steps: PathStep[] = [];
  let nodes = placedChildren(schema.roots, undefined);
  for (const step of parsed) {
    const placed = nodes.find(({ node, module }) => node.name === step.name && (step.module ?? module) === module);
    if (placed === undefined) return { tag: 'unknown-element', message: `the models have no ${text}`, path: text };
    steps.push({ ...step, module: placed.module });
    nodes = placedChildren(childrenOf(placed.node), placed.module);
  }
  return { origin, steps };
}

/** The target of a path without wildcards. */
export function gnmiTarget(schema: YangSchema, steps: readonly PathStep[]): Target | Problem {
  return targetOf(schema, steps);
}

/** A value and where it stands. */
export interface Found {
  readonly steps: readonly TargetStep[];
  readonly value: YangValue;
}

/** What stands at a path; `*` as a key, and a list without keys, mean all entries. */
export function findAll(schema: YangSchema, data: YangData, steps: readonly PathStep[]): readonly Found[] | Problem {
  const concrete = steps.map((step) => ({ ...step, keys: step.keys.filter(([, value]) => value !== '*') }));
  // Keys that are given are checked by the schema; lists with only some of them match what fits.
  const isWild = concrete.some((step, index) => step.keys.length !== (steps[index]?.keys.length ?? 0));
  const target = targetOf(schema, isWild ? steps.map((step) => ({ ...step, keys: [] })) : steps);
  if ('tag' in target) return target;
  let found: readonly Found[] = [{ steps: [], value: data }];
  for (const [index, step] of target.steps.entries()) {
    const wanted = concrete[index]?.keys ?? [];
    found = found.flatMap(({ steps: above, value }) => below(above, value, { step, wanted }));
  }
  return found;
}

function below(
  above: readonly TargetStep[],
  value: YangValue,
  { step, wanted }: { readonly step: TargetStep; readonly wanted: PathStep['keys'] },
): readonly Found[] {
  const own = isData(value) ? value[step.placed.member] : undefined;
  if (own === undefined) return [];
  const { node } = step.placed;
  if (node.kind !== 'list' || !isEntries(own)) return [{ steps: [...above, step], value: own }];
  return own.flatMap((entry): readonly Found[] => {
    if (!isData(entry)) return [];
    const keys = keysOf(node.keys, entry);
    const fits = wanted.every(([name, text]) => isText(keys[name], text));
    const path = pathBelow(above.at(-1)?.path ?? '', step.placed, keys);
    return fits ? [{ steps: [...above, { ...step, keys, path }], value: entry }] : [];
  });
}

/** Identities may come without their module. */
function isText(value: YangValue | undefined, text: string): boolean {
  const own = String(value);
  return own === text || bare(own) === bare(text);
}

function bare(text: string): string {
  return /^[A-Za-z_][\w.-]{0,254}:[A-Za-z_][\w.-]{0,254}$/.test(text) ? text.slice(text.indexOf(':') + 1) : text;
}

/** The path as gNMI writes it: without modules, keys in alphabetical order, identities bare. */
export function textOf(origin: string, steps: readonly TargetStep[]): string {
  const path = formatPath(
    steps.map(({ placed, keys }) => ({
      name: placed.node.name,
      module: undefined,
      keys: Object.entries(keys ?? {})
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]): [string, string] => [name, bare(String(value))]),
    })),
  );
  return origin === '' ? path : `${origin}:${path}`;
}

/** The members at the top of a value with their modules, as RFC 7951 wants them where a document begins. */
export function qualified(placed: PlacedNode | undefined, value: YangValue): YangValue {
  if (placed === undefined || !isData(value)) return value;
  const children = placedChildren(childrenOf(placed.node), placed.module);
  return Object.fromEntries(
    children.flatMap(({ member, module, node }): readonly (readonly [string, YangValue])[] => {
      const own = value[member];
      return own === undefined ? [] : [[`${module}:${node.name}`, own]];
    }),
  );
}

/** All leaves below, each with its path: how subscriptions tell of data. */
export function leavesBelow(
  steps: readonly TargetStep[],
  placed: PlacedNode | undefined,
  value: YangValue,
): readonly Found[] {
  if (placed === undefined || !isData(value)) return [{ steps, value }];
  return placedChildren(childrenOf(placed.node), placed.module).flatMap((child): readonly Found[] => {
    const own = value[child.member];
    if (own === undefined) return [];
    const step = { placed: child, keys: undefined, value: undefined, path: pathBelow(steps.at(-1)?.path ?? '', child) };
    const { node } = child;
    if (node.kind !== 'list' || !isEntries(own)) return leavesBelow([...steps, step], child, own);
    return own.flatMap((entry) =>
      isData(entry) ? leavesBelow([...steps, { ...step, keys: keysOf(node.keys, entry) }], child, entry) : [],
    );
  });
}
