import { type PlacedNode, placedChildren, type YangSchema } from '../../yang/schema.js';
import type { Insert, Operation } from '../yang-store/edit.js';
import { editsFromJson, editsFromTree } from '../yang-store/from-json.js';
import type { ReadEdits } from '../yang-store/from-xml.js';
import type { Target } from '../yang-store/target.js';
import { Refused } from './errors.js';
import { readTarget } from './path.js';

/** The one member of a body, which names the resource that is written (RFC 8040, 4.5). @throws Refused */
export function memberIn(body: string): { readonly name: string; readonly value: unknown } {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new Refused([{ tag: 'malformed-message', type: 'rpc', message: 'the body is no JSON' }]);
  }
  const entries = typeof json === 'object' && json !== null && !Array.isArray(json) ? Object.entries(json) : [];
  const [first] = entries;
  if (first === undefined || entries.length > 1)
    throw new Refused([{ tag: 'malformed-message', type: 'rpc', message: 'the body is no object with one member' }]);
  return { name: first[0], value: first[1] };
}

/** The edits that write a value to a target. @throws Refused where the body is of another resource */
export function editsFor(
  schema: YangSchema,
  target: Target,
  wish: { readonly operation: Operation; readonly body: string; readonly insert?: Insert | undefined },
): ReadEdits {
  const { name, value } = memberIn(wish.body);
  const placed = target.steps.at(-1)?.placed;
  const expected = placed === undefined ? 'ietf-restconf:data' : `${placed.module}:${placed.node.name}`;
  const root = placed === undefined && name !== expected;
  if (placed !== undefined && name !== expected)
    throw new Refused([{ tag: 'malformed-message', message: `the body is of ${name}, not of ${expected}` }]);
  if (placed === undefined) {
    const nodes = placedChildren(schema.roots, undefined);
    return editsFromTree(nodes, root ? { [name]: value } : value, { path: '', operation: wish.operation });
  }
  return editsFromJson(target, value, {
    operation: wish.operation,
    way: 'none',
    ...(wish.insert === undefined ? {} : { insert: wish.insert }),
  });
}

/** The edits that create a child of a target, and where the child is (RFC 8040, 4.4.1). @throws Refused */
export function editsForChild(
  schema: YangSchema,
  parent: Target,
  wish: { readonly body: string; readonly insert?: Insert | undefined },
): { readonly edits: ReadEdits; readonly location: string } {
  const { name, value } = memberIn(wish.body);
  const above = parent.steps.at(-1)?.placed;
  const children = childNodes(schema, above);
  const placed = children.find(({ node, module }) => name === `${module}:${node.name}`);
  if (placed === undefined)
    throw new Refused([{ tag: 'unknown-element', message: `there is no ${name} here`, info: { 'bad-element': name } }]);
  const child = { placed, keys: undefined, value: undefined, path: `${parent.path}/${placed.member}` };
  const edits = editsFromJson({ steps: [...parent.steps, child], path: child.path }, value, {
    operation: 'create',
    way: 'none',
    ...(wish.insert === undefined ? {} : { insert: wish.insert }),
  });
  return { edits, location: name };
}

/** The place that `insert` and `point` ask for (RFC 8040, 4.8.5 and 4.8.6); undefined where they are not there. */
export function insertOf(
  schema: YangSchema,
  { where, point }: { readonly where: string | null; readonly point: string | null },
): Insert | undefined {
  if (where === null) return undefined;
  if (where === 'first' || where === 'last') return { where };
  if (where !== 'before' && where !== 'after')
    throw new Refused([{ tag: 'invalid-value', message: `"${where}" is no place` }]);
  const last = point === null ? undefined : readTarget(schema, point).steps.at(-1);
  const anchor = last?.keys ?? last?.value;
  if (anchor === undefined) throw new Refused([{ tag: 'invalid-value', message: 'the point is no entry' }]);
  return { where, anchor };
}

function childNodes(schema: YangSchema, above: PlacedNode | undefined): readonly PlacedNode[] {
  if (above === undefined) return placedChildren(schema.roots, undefined);
  const { node, module } = above;
  return node.kind === 'container' || node.kind === 'list' ? placedChildren(node.children, module) : [];
}
