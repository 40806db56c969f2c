import type { DeviceState, Facts, Feature } from '../../../model/state.js';
import { mergeData } from '../../../yang/merge-edits.js';
import type { YangData } from '../../../yang/schema.js';
import { showData } from '../../../yang/show.js';
import { aclState } from './acl-state.js';
import { aclTree } from './acl-tree.js';
import { bgpState } from './bgp-state.js';
import { bgpTree } from './bgp-tree.js';
import { allowedForm } from './facts.js';
import { managementAddresses } from './management.js';
import { TOP } from './modules.js';
import { NATIVE } from './schema.js';
import { vlanState } from './vlan-state.js';
import { vlanTree } from './vlan-tree.js';

/** The native configuration of what a state holds; what netctl does not manage is not in it. */
export function toTree({ vlan, acl, bgp, config }: DeviceState, facts: Facts): YangData {
  const vlans = vlan === undefined ? {} : { [TOP]: vlanTree(vlan, allowedForm(facts)) };
  const parts = [acl === undefined ? {} : aclTree(acl), bgp === undefined ? {} : bgpTree(bgp, config)];
  return parts.reduce((tree, part) => mergeData(NATIVE, tree, part), vlans);
}

/** The parts of a device's state that were read. */
export function fromTree(data: YangData, features: readonly Feature[]): DeviceState {
  return {
    ...(features.includes('vlan') && { vlan: vlanState(data) }),
    ...(features.includes('acl') && { acl: aclState(data) }),
    ...(features.includes('bgp') && { bgp: bgpState(data) }),
    management: managementAddresses(data),
    config: showData(NATIVE, data),
  };
}
