import { childrenOf, type PlacedNode, placedChildren, type YangSchema } from './schema.js';

/** One step of a path to data: a node, and for entries of lists their keys; `.` is the key of an entry of a leaf-list. */
export interface PathStep {
  readonly name: string;
  /** Undefined where the module is that of the step before. */
  readonly module: string | undefined;
  readonly keys: readonly (readonly [name: string, value: string])[];
}

const STEP = /\/(?:(?<module>[A-Za-z_][\w.-]{0,254}):)?(?<name>[A-Za-z_][\w.-]{0,254})/y;
const KEY = /\[(?:(?:[A-Za-z_][\w.-]{0,254}):)?(?<key>\.|[A-Za-z_][\w.-]{0,254})=/y;
/** How gNMI writes a value, ended by a bracket; quotes as XPath has them are taken too. */
const QUOTED = /(?<quote>['"])(?<text>(?:(?!\k<quote>)[\s\S])*)\k<quote>\]/y;
const BARE = /(?<text>(?:[^\]\\]|\\[\s\S])*)\]/y;

/**
 * Reads `/openconfig-vlan:vlans/vlan[vlan-id=10]/config/name`. Values of keys may stand in quotes; without them `]` and `\`
 * are written with a backslash before them, as the conventions of gNMI have it. @throws Error where it is no path.
 */
export function parsePath(path: string): readonly PathStep[] {
  if (path === '/') return [];
  const steps: PathStep[] = [];
  let at = 0;
  function take(pattern: RegExp): Partial<Record<string, string>> | undefined {
    pattern.lastIndex = at;
    const groups = pattern.exec(path);
    if (groups === null) return undefined;
    at = pattern.lastIndex;
    return groups.groups ?? {};
  }
  while (at < path.length) {
    const step = take(STEP);
    const name = step?.['name'];
    if (name === undefined) throw new Error(`Not a path to YANG data: ${path}`);
    const keys: [string, string][] = [];
    for (let key = take(KEY); key?.['key'] !== undefined; key = take(KEY)) {
      const quoted = take(QUOTED)?.['text'];
      const value = quoted ?? take(BARE)?.['text']?.replace(/\\([\s\S])/g, '$1');
      if (value === undefined) throw new Error(`Not a path to YANG data: ${path}`);
      keys.push([key['key'], value]);
    }
    steps.push({ name, module: step?.['module'], keys });
  }
  return steps;
}

/** Writes a path as `parsePath` reads it, values without quotes. */
export function formatPath(steps: readonly PathStep[]): string {
  if (steps.length === 0) return '/';
  return steps.map((step) => `/${formatStep(step)}`).join('');
}

/** One step: `openconfig-vlan:vlan[vlan-id=10]`. */
export function formatStep({ name, module, keys }: PathStep): string {
  const named = module === undefined ? name : `${module}:${name}`;
  return named + keys.map(([key, value]) => `[${key}=${value.replace(/[\]\\]/g, '\\$&')}]`).join('');
}

/** A gNMI path's origin and the rest: `openconfig:/interfaces` is `openconfig` and `/interfaces`. */
export function splitOrigin(path: string): { readonly origin: string | undefined; readonly path: string } {
  const { origin, rest } = /^(?:(?<origin>[A-Za-z_][\w.-]{0,254}):)?(?<rest>\/[\s\S]*)$/.exec(path)?.groups ?? {};
  return rest === undefined ? { origin: undefined, path } : { origin, path: rest };
}

/** The nodes of the schema that a path leads through, one for each step; undefined where the schema has no such path. */
export function nodesOf(schema: YangSchema, steps: readonly PathStep[]): readonly PlacedNode[] | undefined {
  const nodes: PlacedNode[] = [];
  let below = placedChildren(schema.roots, undefined);
  for (const step of steps) {
    const before = nodes.at(-1)?.module;
    const found = below.find(({ node, module }) => {
      if (node.name !== step.name) return false;
      return step.module === undefined ? before === undefined || module === before : module === step.module;
    });
    if (found === undefined) return undefined;
    nodes.push(found);
    below = placedChildren(childrenOf(found.node), found.module);
  }
  return nodes;
}

/** The nodes that a path leads through. @throws Error where the schema has no such path. */
export function mustNodesOf(schema: YangSchema, steps: readonly PathStep[]): readonly [PlacedNode, ...PlacedNode[]] {
  const [first, ...rest] = nodesOf(schema, steps) ?? [];
  if (first === undefined) throw new Error(`The schema has no ${formatPath(steps)}.`);
  return [first, ...rest];
}
