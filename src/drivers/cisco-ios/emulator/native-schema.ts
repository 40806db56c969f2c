import type { YangData, YangNode, YangSchema, YangValue } from '../../../yang/schema.js';
import { isData, UNKNOWN } from '../../../yang/schema.js';
import { leaf, TEXT } from '../../shared/openconfig/nodes.js';
import { NATIVE } from '../native/schema.js';

/** What stands for all that a device has in an entry and netctl does not know. */
const REST = 'not-understood';

/** ietf-yang-library (RFC 7895), as far as it is needed to name modules. */
const LIBRARY: YangNode = {
  kind: 'container',
  name: 'modules-state',
  module: 'ietf-yang-library',
  config: false,
  children: [
    {
      kind: 'list',
      name: 'module',
      keys: ['name', 'revision'],
      children: ['name', 'revision', 'namespace'].map((name) => ({ kind: 'leaf', name, type: { base: 'string' } })),
    },
  ],
};

/** The model as the device has it: with more in it than netctl knows. */
export const SCHEMA: YangSchema = {
  modules: { ...NATIVE.modules, 'ietf-yang-library': 'urn:ietf:params:xml:ns:yang:ietf-yang-library' },
  roots: [...NATIVE.roots.map(grown), LIBRARY],
};

function grown(node: YangNode): YangNode {
  if (node.kind === 'leaf' || node.kind === 'leaf-list') return node;
  const children = node.children.map(grown);
  if (node.kind === 'container') return { ...node, children };
  return {
    ...node,
    children: [
      ...children,
      ...(node.exact === true ? [leaf(REST, { base: 'empty' })] : []),
      // What is there for more than what is read of it has the best known of the rest.
      ...(node.kept === true ? [leaf('description', TEXT)] : []),
    ],
  };
}

/** Data as netctl read it, with what it did not know in its place again. */
export function withRest(data: YangData): YangData {
  return Object.fromEntries(
    Object.entries(data).map(([member, value]): [string, YangValue] =>
      member === UNKNOWN ? [REST, [null]] : [member, valueWithRest(value)],
    ),
  );
}

function valueWithRest(value: YangValue): YangValue {
  if (isData(value)) return withRest(value);
  return Array.isArray(value) && value.every(isData) ? value.map(withRest) : value;
}
