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

/** What the device tells and nobody sets, with the entries and keys that it stands in. */
export function stateIn(schema: YangSchema, data: YangData): YangData {
  const top: PlacedNode = { node: { kind: 'container', name: 'data', children: schema.roots }, module: '', member: '' };
  const found = stateBelow(top, data);
  return isData(found) ? found : {};
}

/** The same of one node; undefined where there is none of it. */
export function stateBelow(placed: PlacedNode, value: YangValue): YangValue | undefined {
  const { node, module } = placed;
  if (node.config === false) return value;
  if (node.kind === 'leaf' || node.kind === 'leaf-list') return undefined;
  if (isEntries(value)) {
    const entries = value.flatMap((entry) => stateBelow(placed, entry) ?? []);
    return entries.length === 0 ? undefined : entries;
  }
  if (!isData(value)) return undefined;
  const members: Record<string, YangValue> = {};
  for (const child of placedChildren(childrenOf(node), module)) {
    const own = value[child.member];
    const state = own === undefined ? undefined : stateBelow(child, own);
    if (state !== undefined) members[child.member] = state;
  }
  if (Object.keys(members).length === 0) return undefined;
  const keys = node.kind === 'list' ? node.keys : [];
  return { ...Object.fromEntries(keys.map((key) => [key, value[key] ?? ''])), ...members };
}

/**
 * State as devices by OpenConfig have it: what is configured in a container `config` shows in the container `state` beside
 * it, as far as the schema has it there.
 */
export function mirrorConfig(schema: YangSchema, running: YangData): YangData {
  return mirrored(placedChildren(schema.roots, undefined), running);
}

function mirrored(nodes: readonly PlacedNode[], data: YangData): YangData {
  const members: Record<string, YangValue> = {};
  for (const { node, module, member } of nodes) {
    const value = data[member];
    if (value === undefined) continue;
    const children = placedChildren(childrenOf(node), module);
    if (isEntries(value) && node.kind === 'list')
      members[member] = value.map((entry) => (isData(entry) ? mirrored(children, entry) : entry));
    else members[member] = isData(value) ? mirrored(children, value) : value;
  }
  const config = nodes.find(({ node }) => node.name === 'config');
  const state = nodes.find(({ node }) => node.name === 'state' && node.config === false);
  const configured = config === undefined ? undefined : members[config.member];
  if (state === undefined || !isData(configured)) return members;
  const shown = placedChildren(childrenOf(state.node), state.module).flatMap(({ member }) => {
    const value = configured[member];
    return value === undefined ? [] : [[member, value] as const];
  });
  const known = data[state.member];
  if (shown.length > 0) members[state.member] = { ...Object.fromEntries(shown), ...(isData(known) ? known : {}) };
  return members;
}
