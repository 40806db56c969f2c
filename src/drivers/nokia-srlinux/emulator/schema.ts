import type { YangNode, YangSchema } from '../../../yang/schema.js';
import { NATIVE } from '../schema/index.js';

/** Some of what the device has and netctl does not know, by the path of what it stands in. */
const MORE: Readonly<Record<string, YangNode>> = {
  'interface/subinterface': more('bridge-table', 'discard-unknown-src-mac', 'srl_nokia-interfaces-bridge-table'),
  'network-instance': more('bridge-table', 'discard-unknown-dest-mac', 'srl_nokia-bridge-table'),
  'acl/acl-filter/entry/match/ipv4': flag('ip-option-present'),
};

/** What the device knows of its configuration: the maker's models, as far as they matter here. */
export const DEVICE: YangSchema = {
  modules: {
    ...NATIVE.modules,
    'srl_nokia-bridge-table': 'urn:nokia.com:srlinux:net-inst:bridge-table',
    'srl_nokia-interfaces-bridge-table': 'urn:nokia.com:srlinux:chassis:interfaces-bridge-table',
  },
  roots: NATIVE.roots.map((root) => grown(root, root.name)),
};

function grown(node: YangNode, path: string): YangNode {
  if (node.kind === 'leaf' || node.kind === 'leaf-list') return node;
  const own = MORE[path];
  const children = node.children.map((child) => grown(child, `${path}/${child.name}`));
  return { ...node, children: own === undefined ? children : [...children, own] };
}

function more(name: string, leaf: string, module: string): YangNode {
  return { kind: 'container', name, module, children: [flag(leaf)] };
}

function flag(name: string): YangNode {
  return { kind: 'leaf', name, type: { base: 'boolean' } };
}
