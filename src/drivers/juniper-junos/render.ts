import type { Change } from '../../model/change.js';
import type { DeviceState } from '../../model/state.js';
import { netconfEdit } from '../../yang/netconf-edit.js';
import type { YangData } from '../../yang/schema.js';
import type { RenderContext, Step } from '../driver.js';
import { treeSteps } from '../shared/tree-steps.js';
import { NATIVE, TOP } from './schema.js';
import { vlanTree } from './vlan-tree.js';

/** The changes as edits of the native configuration, all in one step: they take effect together, at the commit. */
export function render(changes: readonly Change[], { before }: RenderContext): readonly Step[] {
  const writing = {
    schema: NATIVE,
    toTree,
    whole: true,
    // The server has base:1.0 alone, which has no `remove`.
    ops: (edits: Parameters<typeof netconfEdit>[1]) => [
      netconfEdit(NATIVE, edits, { target: 'candidate', remove: false }),
    ],
  };
  return treeSteps(writing, changes, before);
}

function toTree({ vlan }: DeviceState): YangData {
  return vlan === undefined ? {} : { [TOP]: vlanTree(vlan) };
}
