import type { DeviceState, Feature } from '../../../model/state.js';
import { mergeData } from '../../../yang/merge-edits.js';
import { listAt, text } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import { showData } from '../../../yang/show.js';
import { digestSecrets } from '../secrets.js';
import { aclState } from './acl-state.js';
import { aclTree } from './acl-tree.js';
import { bgpState } from './bgp-state.js';
import { bgpTree } from './bgp-tree.js';
import { managementAddresses } from './management.js';
import type { Place } from './place.js';
import { OPENCONFIG } from './schema.js';
import { vlanState } from './vlan-state.js';
import { vlanTree } from './vlan-tree.js';

/** The tree of what a state holds, each part by itself; what netctl does not manage is not in it. */
export function toTree(state: Pick<DeviceState, Feature>, place: Place): YangData {
  const parts = [
    state.vlan === undefined ? {} : vlanTree(state.vlan, place),
    state.acl === undefined ? {} : aclTree(state.acl),
    state.bgp === undefined ? {} : bgpTree(state.bgp, place),
  ];
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
    ...(features.includes('acl') && { acl: aclState(config) }),
    ...(features.includes('bgp') && { bgp: bgpState(config, place) }),
    management: managementAddresses(config),
    config: configLines(config, all),
  };
}

/** Every value by its path, and every interface that there is: its name stands in its path already. */
function configLines(config: YangData, all: YangData): readonly string[] {
  const names = listAt(all, 'openconfig-interfaces:interfaces', 'interface').map((one) =>
    interfaceLine(text(one, 'name') ?? ''),
  );
  const lines = showData(OPENCONFIG, config)
    .filter((line) => !INTERFACE_NAME.test(line))
    .map((line) => digestSecrets(line, SECRETS));
  return [...names.toSorted(), ...lines];
}

/** The line that tells of an interface, whether anything is configured of it or not. */
export function interfaceLine(name: string): string {
  return `/openconfig-interfaces:interfaces/interface[name=${name}]`;
}

/** Passwords among the lines of a configuration: the value is the secret. */
const SECRETS = [/(?<keep>\/auth-password = )(?<secret>[^\n]+)/g];

const INTERFACE_NAME =
  /^\/openconfig-interfaces:interfaces\/interface\[name=[^\]]{1,255}\](?:\/config\/name = .{1,255})?$/;
