import type { NetconfOp } from '../transports/transport.js';
import type { XmlElement } from '../xml/tree.js';
import { childOf, parseXml } from '../xml/tree.js';
import { writeXml } from '../xml/write.js';
import { dataFromXml } from './from-xml.js';
import { NETCONF, plain } from './netconf-edit.js';
import { mustNodesOf, type PathStep, parsePath } from './path.js';
import { type PlacedNode, placedChildren, type YangData, type YangSchema } from './schema.js';
import { elementOf, leafToXml } from './to-xml.js';
import { readValue } from './value.js';

/** What to read: configuration of a datastore, or everything with state. */
export type NetconfSource = 'running' | 'candidate' | 'startup' | 'state';

/** Reads these paths of the schema by a subtree filter (RFC 6241, 6). Keys narrow a list to an entry. */
export function netconfRead(
  schema: YangSchema,
  paths: readonly string[],
  source: NetconfSource = 'running',
): NetconfOp {
  const roots: Selected[] = [];
  for (const path of paths) select(schema, roots, path);
  const filter = {
    ...plain(
      'filter',
      roots.map((root) => built(schema, root)),
    ),
    attributes: [{ name: 'type', uri: '', value: 'subtree' }],
  };
  const element =
    source === 'state' ? plain('get', [filter]) : plain('get-config', [plain('source', [plain(source)]), filter]);
  return { via: 'netconf', line: writeXml(element), context: [], role: 'read' };
}

/** The data in the answer to a read; undefined where it is an error. @throws NetctlError where it is no XML */
export function netconfData(schema: YangSchema, output: string): YangData | undefined {
  const data = childOf(parseXml(output), 'data', NETCONF);
  return data === undefined ? undefined : dataFromXml(schema, data.children);
}

interface Selected {
  readonly placed: PlacedNode;
  readonly step: PathStep;
  readonly children: Selected[];
  /** True where all that stands below is wanted. */
  whole: boolean;
}

function select(schema: YangSchema, roots: Selected[], path: string): void {
  const steps = parsePath(path);
  const nodes = mustNodesOf(schema, steps);
  let level = roots;
  for (const [index, step] of steps.entries()) {
    const placed = nodes[index];
    if (placed === undefined) return;
    const found = level.find(
      (one) => one.placed.member === placed.member && String(one.step.keys) === String(step.keys),
    );
    const selected = found ?? { placed, step, children: [], whole: false };
    if (found === undefined) level.push(selected);
    if (index === steps.length - 1) selected.whole = true;
    level = selected.children;
  }
}

function built(schema: YangSchema, { placed, step, children, whole }: Selected): XmlElement {
  const { node, module } = placed;
  if (node.kind !== 'list')
    return elementOf(schema, placed, whole ? [] : children.map((child) => built(schema, child)));
  const leaves = placedChildren(node.children, module).filter((leaf) => node.keys.includes(leaf.node.name));
  const given = new Map(step.keys);
  const keys = leaves.flatMap((leaf) => {
    const value = given.get(leaf.node.name);
    if (value !== undefined && leaf.node.kind === 'leaf') {
      return [leafToXml(schema, leaf, readValue(leaf.node.type, value))];
    }
    // The keys tell whose the rest is.
    return whole ? [] : [elementOf(schema, leaf, [])];
  });
  return elementOf(schema, placed, [...keys, ...(whole ? [] : children.map((child) => built(schema, child)))]);
}
