import type { YangData, YangNode, YangValue } from '../../../yang/schema.js';
import { isData, UNKNOWN } from '../../../yang/schema.js';
import { withLibrary } from '../../shared/emulator/yang-library.js';
import { leaf, TEXT } from '../../shared/openconfig/nodes.js';
import { NATIVE } from '../native/schema.js';

/** What stands for all that a device has in an entry and netctl does not know. */
const REST = 'not-understood';

/** The model as the device has it: with more in it than netctl knows. */
export const SCHEMA = withLibrary({ ...NATIVE, roots: NATIVE.roots.map(grown) });

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
