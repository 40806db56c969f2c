import type { YangData, YangSchema } from '../../yang/schema.js';
import type { Operation } from '../yang-store/edit.js';
import { editsFromJson } from '../yang-store/from-json.js';
import { valueAtTarget } from '../yang-store/lookup.js';
import type { Problem } from '../yang-store/problem.js';
import type { YangStore } from '../yang-store/store.js';
import type { Target } from '../yang-store/target.js';
import { Refused } from './errors.js';
import { readTarget } from './path.js';
import { editsFor, insertOf, memberIn } from './write.js';

/** What came of a YANG Patch: the tree it leads to, or the edit that failed and why. */
export interface Patched {
  readonly patchId: string;
  readonly data: YangData;
  readonly failed?: { readonly editId: string; readonly problems: readonly Problem[] };
}

/** Applies a YANG Patch to the running configuration (RFC 8072): all of it or nothing. @throws Refused where it is none */
export function applyPatch(store: YangStore, base: string, body: string): Patched {
  const { name, value } = memberIn(body);
  if (name !== 'ietf-yang-patch:yang-patch' || !isObject(value))
    throw new Refused([{ tag: 'malformed-message', message: 'the body is no YANG Patch' }]);
  const patchId = String(value['patch-id'] ?? '');
  const edits: readonly unknown[] = Array.isArray(value['edit']) ? value['edit'] : [];
  let data = store.running;
  for (const edit of edits) {
    if (!isObject(edit)) throw new Refused([{ tag: 'malformed-message', message: 'an edit is no object' }]);
    const editId = String(edit['edit-id'] ?? '');
    const result = applyOne(store, data, { base, edit });
    if (result.problems.length > 0)
      return { patchId, data: store.running, failed: { editId, problems: result.problems } };
    data = result.data;
  }
  const invalid = store.validate(data);
  if (invalid.length === 0) return { patchId, data };
  const editId = String(edits.map((edit) => (isObject(edit) ? edit['edit-id'] : '')).at(-1) ?? '');
  return { patchId, data: store.running, failed: { editId, problems: invalid } };
}

function applyOne(
  store: YangStore,
  data: YangData,
  { base, edit }: { readonly base: string; readonly edit: Readonly<Record<string, unknown>> },
): { readonly data: YangData; readonly problems: readonly Problem[] } {
  try {
    const target = readTarget(store.schema, `${base}/${String(edit['target'] ?? '')}`);
    return store.edit(data, read(store.schema, data, { target, edit }), { valid: false });
  } catch (error) {
    if (error instanceof Refused) return { data, problems: error.problems };
    throw error;
  }
}

function read(
  schema: YangSchema,
  data: YangData,
  { target, edit }: { readonly target: Target; readonly edit: Readonly<Record<string, unknown>> },
) {
  const operation = edit['operation'];
  const where = textOf(edit['where']) ?? 'last';
  const insert = () => insertOf(schema, { where, point: textOf(edit['point']) ?? null });
  const body = JSON.stringify(edit['value'] ?? {});
  switch (operation) {
    case 'create':
    case 'merge':
    case 'replace':
      return editsFor(schema, target, { operation, body });
    case 'delete':
      return editsFromJson(target, undefined, { operation, way: 'none' });
    case 'remove':
      return editsFromJson(target, undefined, { operation, way: 'pass' });
    case 'insert':
      return editsFor(schema, target, { operation: 'create', body, insert: insert() });
    case 'move': {
      const value = valueAtTarget(data, target.steps);
      if (value === undefined)
        throw new Refused([{ tag: 'data-missing', message: 'what is to be moved is not there' }]);
      const own = insert();
      const options = {
        operation: 'merge' satisfies Operation,
        way: 'none',
        ...(own === undefined ? {} : { insert: own }),
      } as const;
      return editsFromJson(target, target.steps.at(-1)?.placed.node.kind === 'list' ? [value] : value, options);
    }
    default:
      throw new Refused([{ tag: 'invalid-value', message: `"${String(operation)}" is no operation` }]);
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
