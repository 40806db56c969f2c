import type { DeviceState, Feature } from '../../../model/state.js';
import { mergeData } from '../../../yang/merge-edits.js';
import type { YangData } from '../../../yang/schema.js';
import { showData } from '../../../yang/show.js';
import { managementAddresses } from './management.js';
import type { Place } from './place.js';
import { OPENCONFIG } from './schema.js';
import { vlanState } from './vlan-state.js';
import { vlanTree } from './vlan-tree.js';

/** The tree of what a state holds, each part by itself; what netctl does not manage is not in it. */
export function toTree(state: Pick<DeviceState, Feature>, place: Place): YangData {
  const parts = [state.vlan === undefined ? {} : vlanTree(state.vlan, place)];
  return parts.reduce<YangData>((tree, part) => mergeData(OPENCONFIG, tree, part), {});
}

/** What is read: configuration, and the state beside it, which tells of ports that nothing is configured of. */
export interface ReadTrees {
  readonly config: YangData;
  readonly state: YangData;
}

/** The parts of a device's state that were read. */
export function fromTree({ config, state }: ReadTrees, features: readonly Feature[], place: Place): DeviceState {
  const all = mergeData(OPENCONFIG, state, config);
  return {
    ...(features.includes('vlan') && { vlan: vlanState(all, place) }),
    management: managementAddresses(config),
    config: configLines(config),
  };
}

/** Every value by its path. The name of an interface stands in its path already, and comes with its first setting. */
export function configLines(config: YangData): readonly string[] {
  return showData(OPENCONFIG, config).filter((line) => !INTERFACE_NAME.test(line));
}

const INTERFACE_NAME =
  /^\/openconfig-interfaces:interfaces\/interface\[name=[^\]]{1,255}\](?:\/config\/name = .{1,255})?$/;
