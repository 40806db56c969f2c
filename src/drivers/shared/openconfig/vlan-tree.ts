import type { Port, Vlan, VlanState } from '../../../model/vlan.js';
import type { YangData } from '../../../yang/schema.js';
import type { Place } from './place.js';
import { portData } from './port-tree.js';

/** VLANs and the settings of switched ports as a tree. */
export function vlanTree({ vlans, ports }: VlanState, place: Place): YangData {
  return { ...vlansTree([...vlans.values()], place), ...portsTree([...ports.values()]) };
}

function vlansTree(vlans: readonly Vlan[], { vlans: where, instance }: Place): YangData {
  if (where === 'none' || vlans.length === 0) return {};
  const data = { vlan: vlans.map(vlanData) };
  if (where === 'top') return { 'openconfig-vlan:vlans': data };
  return { 'openconfig-network-instance:network-instances': { 'network-instance': [{ name: instance, vlans: data }] } };
}

function vlanData({ id, name, status }: Vlan): YangData {
  const config: YangData = {
    'vlan-id': id,
    ...(name !== undefined && { name }),
    ...(status === 'suspended' && { status: 'SUSPENDED' }),
  };
  return { 'vlan-id': id, config };
}

/** Ports that are routed, or in a mode that the model has no word for, are never mentioned. */
function portsTree(ports: readonly Port[]): YangData {
  const own = ports.filter(
    ({ layer, mode, bundle }) => layer === 'switched' && bundle === undefined && mode !== 'other',
  );
  return own.length === 0 ? {} : { 'openconfig-interfaces:interfaces': { interface: own.map(portData) } };
}
