import type { RestconfOp } from '../transports/transport.js';
import type { TreeEdit } from './edit.js';
import { valueAt } from './lookup.js';
import { mergeEdits } from './merge-edits.js';
import { mustNodesOf, type PathStep, parsePath } from './path.js';
import { restconfOp, YANG_PATCH_JSON } from './restconf-op.js';
import { isData, isEntries, type YangData, type YangSchema, type YangValue } from './schema.js';
import { showEdit } from './show.js';

/** The path of a resource below the API's root: `data/openconfig-vlan:vlans/vlan=10`, keys percent-encoded (RFC 8040, 3.5.3). */
export function restconfPath(steps: readonly PathStep[]): string {
  return ['data', ...steps.map(restconfStep)].join('/');
}

/**
 * The edits as requests, each whole by itself: what is set, in one for each tree; then what comes to a place, and what goes,
 * one by one. `after` is the tree that they lead to.
 */
export function restconfEdits(schema: YangSchema, edits: readonly TreeEdit[], after: YangData): readonly RestconfOp[] {
  const single = edits.filter((edit) => edit.do !== 'merge');
  const deletes = single.filter((edit) => edit.do === 'delete').map((edit) => deleteOp(schema, edit));
  const puts = single.flatMap((edit) => (edit.do === 'delete' ? [] : [putOp(schema, edit, after)]));
  const merges = edits.filter((edit) => edit.do === 'merge');
  const roots = Object.entries(mergeEdits(schema, {}, merges));
  const patches = roots.map(([member, value]) => {
    const shown = merges
      .filter(({ path }) => path.startsWith(`/${member}/`) || path === `/${member}`)
      .flatMap((edit) => showEdit(schema, edit));
    return restconfOp({
      method: 'PATCH',
      path: `data/${member}`,
      body: JSON.stringify({ [member]: value }),
      role: 'config',
      shown,
    });
  });
  return [...patches, ...puts, ...deletes];
}

/**
 * The edits as one YANG Patch (RFC 8072), which the server takes whole or not at all. What is set comes in one edit for each
 * tree: an edit of its own for a node needs what the node stands in to be there.
 */
export function restconfPatch(schema: YangSchema, edits: readonly TreeEdit[], id: string): RestconfOp {
  const merges = Object.entries(
    mergeEdits(
      schema,
      {},
      edits.filter((edit) => edit.do === 'merge'),
    ),
  );
  const all: readonly Readonly<Record<string, unknown>>[] = [
    ...edits.filter((edit) => edit.do === 'delete').flatMap((edit) => patchEdits(schema, edit)),
    ...merges.map(([member, value]) => ({ operation: 'merge', target: `/${member}`, value: { [member]: value } })),
    ...edits.flatMap((edit) => (edit.do === 'insert' || edit.do === 'replace' ? patchEdits(schema, edit) : [])),
  ];
  const edit = all.map((one, index) => ({ 'edit-id': String(index + 1), ...one }));
  return restconfOp({
    method: 'PATCH',
    path: 'data',
    body: JSON.stringify({ 'ietf-yang-patch:yang-patch': { 'patch-id': id, edit } }),
    type: YANG_PATCH_JSON,
    role: 'config',
    shown: edits.flatMap((one) => showEdit(schema, one)),
  });
}

function patchEdits(schema: YangSchema, edit: TreeEdit): readonly Readonly<Record<string, unknown>>[] {
  const target = targetOf(edit.path);
  if (edit.do === 'delete') return [{ operation: 'remove', target }];
  const value = bodyOf(schema, edit.path, edit.value);
  if (edit.do !== 'insert') return [{ operation: edit.do, target, value }];
  const place = edit.where.at === 'first' ? { where: 'first' } : { where: 'after', point: targetOf(edit.where.path) };
  if (!mayBeThere(schema, edit)) return [{ operation: 'insert', target, ...place, value }];
  // RFC 8072, 2.5: `insert` is for what is not there, `move` for what is; `merge` before it makes sure that it is.
  return [
    { operation: 'merge', target, value },
    { operation: 'move', target, ...place },
  ];
}

/** An entry of which only the keys are given, and a value of a leaf-list, may stand somewhere else already. */
function mayBeThere(schema: YangSchema, { path, value }: Extract<TreeEdit, { do: 'insert' }>): boolean {
  const node = mustNodesOf(schema, parsePath(path)).at(-1)?.node;
  if (node?.kind !== 'list') return true;
  return isData(value) && Object.keys(value).every((member) => node.keys.includes(member));
}

function targetOf(path: string): string {
  return `/${parsePath(path).map(restconfStep).join('/')}`;
}

function deleteOp(schema: YangSchema, edit: TreeEdit): RestconfOp {
  const path = restconfPath(parsePath(edit.path));
  return restconfOp({ method: 'DELETE', path, role: 'config', shown: showEdit(schema, edit) });
}

/** A PUT leaves nothing of what was there, so that an entry that moves is sent with all that it holds. */
function putOp(schema: YangSchema, edit: Exclude<TreeEdit, { do: 'delete' }>, after: YangData): RestconfOp {
  const value = (edit.do === 'insert' ? valueAt(schema, after, parsePath(edit.path)) : undefined) ?? edit.value;
  const place = edit.do === 'insert' ? insertQuery(edit.where) : '';
  return restconfOp({
    method: 'PUT',
    path: `${restconfPath(parsePath(edit.path))}${place}`,
    body: JSON.stringify(bodyOf(schema, edit.path, value)),
    role: 'config',
    shown: showEdit(schema, edit),
  });
}

function insertQuery(where: Extract<TreeEdit, { do: 'insert' }>['where']): string {
  if (where.at === 'first') return '?insert=first';
  return `?insert=after&point=${encodeURIComponent(targetOf(where.path))}`;
}

/** RFC 8040, 4.5: the body names the resource with its module; an entry stands in an array. */
function bodyOf(schema: YangSchema, path: string, value: YangValue): Readonly<Record<string, unknown>> {
  const placed = mustNodesOf(schema, parsePath(path)).at(-1);
  if (placed === undefined) return {};
  const { node, module } = placed;
  const entry = (node.kind === 'list' || node.kind === 'leaf-list') && !isEntries(value);
  return { [`${module}:${node.name}`]: entry ? [value] : value };
}

function restconfStep({ name, module, keys }: PathStep): string {
  const named = module === undefined ? name : `${module}:${name}`;
  return keys.length === 0 ? named : `${named}=${keys.map(([, value]) => encodeURIComponent(value)).join(',')}`;
}
