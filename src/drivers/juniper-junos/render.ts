import type { Change } from '../../model/change.js';
import type { DeviceState } from '../../model/state.js';
import type { NetconfOp } from '../../transports/transport.js';
import type { TreeEdit } from '../../yang/edit.js';
import { mergeData } from '../../yang/merge-edits.js';
import { netconfEdit } from '../../yang/netconf-edit.js';
import type { YangData } from '../../yang/schema.js';
import type { RenderContext, Step } from '../driver.js';
import { type Trees, treeSteps } from '../shared/tree-steps.js';
import { boundTree, firewallTree } from './acl-tree.js';
import { bgpTree } from './bgp-tree.js';
import { capabilities } from './capabilities.js';
import { policyTree } from './policy-tree.js';
import { NATIVE, TOP } from './schema.js';
import { vlanTree } from './vlan-tree.js';
import { wholeTerms } from './whole-terms.js';

/** The changes as edits of the native configuration, all in one step: they take effect together, at the commit. */
export function render(changes: readonly Change[], { before }: RenderContext): readonly Step[] {
  const writing = {
    schema: NATIVE,
    toTree,
    resets: capabilities().bgp?.resets ?? new Set<never>(),
    adjust: (edits: readonly TreeEdit[], _: readonly Change[], trees: Trees) => wholeTerms(edits, trees),
    whole: true,
    // The server has base:1.0 alone, which has no `remove`.
    ops: (edits: Parameters<typeof netconfEdit>[1]) => [
      inOwnWords(netconfEdit(NATIVE, edits, { target: 'candidate', remove: false })),
    ],
  };
  return treeSteps(writing, changes, before);
}

function toTree({ vlan, acl, bgp, config }: DeviceState): YangData {
  const parts = [
    ...(vlan === undefined ? [] : [vlanTree(vlan)]),
    ...(acl === undefined ? [] : [firewallTree(acl), boundTree(acl, config)]),
    ...(bgp === undefined ? [] : [policyTree(bgp, config), bgpTree(bgp, config)]),
  ];
  return parts.reduce<YangData>((tree, part) => mergeData(NATIVE, tree, { [TOP]: part }), {});
}

/** Where a term comes to stand is said by the device's own attributes, not by those of YANG. */
function inOwnWords(op: NetconfOp): NetconfOp {
  const line = op.line
    .replaceAll(/ xmlns:\w{1,20}="urn:ietf:params:xml:ns:yang:1"/g, '')
    .replaceAll(/ \w{1,20}:insert="(?<where>first|after)"/g, ' insert="$<where>"')
    .replaceAll(/ \w{1,20}:key="\[junos:name='(?<name>[^']{1,255})'\]"/g, ' name="$<name>"')
    .replaceAll(/ xmlns:junos="[^"]{1,100}"/g, '');
  return { ...op, line };
}
