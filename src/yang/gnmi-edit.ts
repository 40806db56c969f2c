import type { GnmiEdits, GnmiUpdate } from '../transports/transport.js';
import { isEmptyData } from './data.js';
import type { TreeEdit } from './edit.js';
import { valueAt } from './lookup.js';
import { formatPath, mustNodesOf, type PathStep, parsePath } from './path.js';
import type { PlacedNode, YangData, YangSchema } from './schema.js';
import { isIdentity } from './to-xml.js';
import { bareIdentity, readValue } from './value.js';

export interface GnmiEditOptions {
  /** The tree that the edits lead to. */
  readonly after: YangData;
  /** Stands in front of every path, for example `openconfig`; none where absent. */
  readonly origin?: string;
}

/**
 * The edits as those of a Set. Leaf-lists and lists whose order counts are replaced whole, since a path of gNMI names no
 * entry of the one, and an update puts no entry into a place of the other.
 */
export function gnmiEdits(schema: YangSchema, edits: readonly TreeEdit[], options: GnmiEditOptions): GnmiEdits {
  const deletes = new Set<string>();
  const replaces = new Map<string, GnmiUpdate>();
  const updates: GnmiUpdate[] = [];
  for (const edit of edits) {
    const steps = parsePath(edit.path);
    const nodes = mustNodesOf(schema, steps);
    const whole = wholeDepth(edit, nodes, steps);
    if (whole !== undefined) {
      // A path of gNMI names no entry of a leaf-list; the entry of a list that an ordered list stands in it does name.
      const isLeafList = nodes[whole - 1]?.node.kind === 'leaf-list';
      const outer = steps
        .slice(0, whole)
        .map((step, index) => (isLeafList && index === whole - 1 ? { ...step, keys: [] } : step));
      const path = gnmiPath(schema, outer, options.origin);
      const value = valueAt(schema, options.after, outer);
      if (value === undefined || isEmptyData(value)) deletes.add(path);
      else replaces.set(path, { path, value });
      continue;
    }
    const path = gnmiPath(schema, steps, options.origin);
    if (edit.do === 'delete') deletes.add(path);
    else if (edit.do === 'replace') replaces.set(path, { path, value: edit.value });
    else updates.push({ path, value: edit.value });
  }
  return { deletes: [...deletes], replaces: [...replaces.values()], updates };
}

/** How gNMI writes a path: modules left out, identities in keys by their bare names (gNMI path conventions; all servers take that). */
export function gnmiPath(schema: YangSchema, steps: readonly PathStep[], origin?: string): string {
  const nodes = mustNodesOf(schema, steps);
  const bare = steps.map((step, index) => ({ ...step, module: undefined, keys: bareKeys(step, nodes[index]) }));
  return `${origin === undefined ? '' : `${origin}:`}${formatPath(bare)}`;
}

function bareKeys({ keys }: PathStep, placed: PlacedNode | undefined): PathStep['keys'] {
  const { node } = placed ?? {};
  if (node?.kind !== 'list') return keys;
  return keys.map(([name, text]) => {
    const leaf = node.children.find((child) => child.name === name);
    if (leaf?.kind !== 'leaf') return [name, text];
    return [name, isIdentity(leaf.type, readValue(leaf.type, text)) ? bareIdentity(text) : text];
  });
}

/** How many steps lead to what is replaced whole instead: a leaf-list, or the container around an ordered list. */
function wholeDepth(edit: TreeEdit, nodes: readonly PlacedNode[], steps: readonly PathStep[]): number | undefined {
  const ordered = nodes.findIndex(({ node }) => node.kind === 'list' && node.orderedBy === 'user');
  if (ordered > 0 && (edit.do === 'insert' || (edit.do === 'delete' && ordered === nodes.length - 1))) return ordered;
  const last = nodes.at(-1)?.node;
  return last?.kind === 'leaf-list' && steps.at(-1)?.keys.length === 1 ? nodes.length : undefined;
}
