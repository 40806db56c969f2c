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
import { type EditNode, type Insert, identityOf, keysOf } from './edit.js';
import type { Problem } from './problem.js';

/** What becomes of the rest when something is wrong (RFC 6241, 7.2, error-option). */
export type ErrorOption = 'stop-on-error' | 'continue-on-error' | 'rollback-on-error';

export interface Applied {
  /** With everything that could be done; of no use to who wants all or nothing, where there are problems. */
  readonly data: YangData;
  readonly problems: readonly Problem[];
}

interface Context {
  readonly problems: Problem[];
  readonly option: ErrorOption;
  readonly schema: YangSchema;
}

/** Applies edits to a tree, which stays as it is. */
export function applyEdits(
  data: YangData,
  edits: readonly EditNode[],
  options: { readonly option: ErrorOption; readonly schema: YangSchema },
): Applied {
  const context: Context = { ...options, problems: [] };
  return { data: applyBelow(data, edits, { context, parent: undefined }), problems: context.problems };
}

function applyBelow(
  data: YangData,
  edits: readonly EditNode[],
  { context, parent }: { readonly context: Context; readonly parent: PlacedNode | undefined },
): YangData {
  const members: Record<string, YangValue> = { ...data };
  // Edits of one list stay together, so that its entries are looked up once; between members, their order counts for choices.
  for (const group of groupedByMember(edits)) {
    const placed = group[0].placed;
    const before = members[placed.member];
    const after = applyGroup(before, group, context);
    if (after === before) continue;
    if (after === undefined) {
      delete members[placed.member];
      continue;
    }
    members[placed.member] = after;
    if (placed.node.case === undefined) continue;
    const siblings = placedChildren(
      parent === undefined ? context.schema.roots : childrenOf(parent.node),
      parent?.module,
    );
    for (const other of siblings) if (excludes(placed, other)) delete members[other.member];
  }
  return members;
}

/** Nodes of two cases of one choice exclude each other (RFC 7950, 7.9). */
function excludes(one: PlacedNode, other: PlacedNode): boolean {
  const [choice, ownCase] = one.node.case?.split('/') ?? [];
  const [otherChoice, otherCase] = other.node.case?.split('/') ?? [];
  return choice !== undefined && choice === otherChoice && ownCase !== otherCase;
}

type Group = readonly [EditNode, ...EditNode[]];

function groupedByMember(edits: readonly EditNode[]): readonly Group[] {
  const groups = new Map<string, [EditNode, ...EditNode[]]>();
  for (const edit of edits) {
    const group = groups.get(edit.placed.member);
    if (group === undefined) groups.set(edit.placed.member, [edit]);
    else group.push(edit);
  }
  return [...groups.values()];
}

function applyGroup(before: YangValue | undefined, group: Group, context: Context): YangValue | undefined {
  const { node } = group[0].placed;
  if (node.kind === 'list') return applyEntries(before, group, context, (entry) => keysOf(node.keys, entry));
  if (node.kind === 'leaf-list') return applyEntries(before, group, context, undefined);
  let value = before;
  for (const edit of group) if (!isStopped(context)) value = applyOne(value, edit, context);
  return value;
}

function isStopped({ option, problems }: Context): boolean {
  return option === 'stop-on-error' && problems.length > 0;
}

/** A container, a leaf, or one entry. */
function applyOne(before: YangValue | undefined, edit: EditNode, context: Context): YangValue | undefined {
  const { operation, placed } = edit;
  const isThere = before !== undefined;
  switch (operation) {
    case 'delete':
      if (!isThere) context.problems.push(missing(edit));
      return undefined;
    case 'remove':
      return undefined;
    case 'create':
      if (!isThere) break;
      context.problems.push(exists(edit));
      return before;
    case 'none':
      if (isThere || canBeImplied(placed)) break;
      context.problems.push(missing(edit));
      return before;
    case 'pass':
      if (!isThere) return before;
      break;
  }
  if (placed.node.kind === 'leaf' || placed.node.kind === 'leaf-list') {
    return operation === 'none' || operation === 'pass' ? before : edit.value;
  }
  const start: YangData = operation === 'replace' || !isData(before) ? (edit.keys ?? {}) : before;
  const after = applyBelow(start, edit.children, { context, parent: placed });
  const isEmpty = Object.keys(after).length === 0;
  return isEmpty && canBeImplied(placed) ? undefined : after;
}

/** A container without presence says nothing by being there (RFC 7950, 7.5.1). */
function canBeImplied({ node }: PlacedNode): boolean {
  return node.kind === 'container' && node.presence !== true;
}

function applyEntries(
  before: YangValue | undefined,
  group: Group,
  context: Context,
  keys: ((entry: YangData) => YangData) | undefined,
): YangValue | undefined {
  const idOf = (entry: YangValue): string => identityOf(keys === undefined || !isData(entry) ? entry : keys(entry));
  const entries = new Map<string, YangValue>();
  for (const entry of isEntries(before) ? before : []) entries.set(idOf(entry), entry);
  let order: string[] | undefined;
  for (const edit of group) {
    if (isStopped(context)) break;
    if (isWhole(edit)) {
      if (entries.size === 0 && edit.operation === 'delete') context.problems.push(missing(edit));
      entries.clear();
      order = undefined;
      continue;
    }
    const id = identityOf(edit.keys ?? edit.value);
    const was = entries.get(id);
    const now = applyOne(was, edit, context);
    if (now === undefined) entries.delete(id);
    else entries.set(id, now);
    if (order !== undefined && was === undefined && now !== undefined) order.push(id);
    if (edit.insert === undefined || now === undefined) continue;
    order = placeAt(order ?? [...entries.keys()], id, edit, context);
  }
  if (entries.size === 0) return undefined;
  const ids = order?.filter((id) => entries.has(id)) ?? [...entries.keys()];
  return ids.flatMap((id) => entries.get(id) ?? []);
}

/** Takes all entries away. */
function isWhole({ operation, keys, value }: EditNode): boolean {
  return keys === undefined && value === undefined && (operation === 'delete' || operation === 'remove');
}

function placeAt(order: readonly string[], id: string, edit: EditNode, context: Context): string[] {
  const rest = order.filter((other) => other !== id);
  const index = indexFor(rest, edit.insert);
  if (index !== undefined) return [...rest.slice(0, index), id, ...rest.slice(index)];
  // RFC 7950, 15.7.
  context.problems.push({
    tag: 'bad-attribute',
    appTag: 'missing-instance',
    message: 'the entry to insert it before or after is not there',
    path: edit.path,
    info: { 'bad-attribute': edit.keys === undefined ? 'value' : 'key', 'bad-element': edit.placed.node.name },
  });
  return [...order];
}

function indexFor(rest: readonly string[], insert: Insert | undefined): number | undefined {
  if (insert === undefined || insert.where === 'last') return rest.length;
  if (insert.where === 'first') return 0;
  const anchor = rest.indexOf(identityOf(insert.anchor));
  if (anchor === -1) return undefined;
  return insert.where === 'before' ? anchor : anchor + 1;
}

function missing({ path, placed }: EditNode): Problem {
  return {
    tag: 'data-missing',
    type: 'application',
    message: 'it is not there',
    path,
    info: { 'bad-element': placed.node.name },
  };
}

function exists({ path, placed }: EditNode): Problem {
  return {
    tag: 'data-exists',
    type: 'application',
    message: 'it is there already',
    path,
    info: { 'bad-element': placed.node.name },
  };
}
