import { type Port, plainPort, type Vlan, type VlanState, type VlanUse } from '../../../model/vlan.js';
import { ALL_VLANS } from '../../../model/vlan-set.js';
import { at, dataAt, listAt, numberAt, text } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import type { Place } from './place.js';
import { portLines, portSettings, switchedConfig } from './port-tree.js';

const NO_PORTS = new Set([
  'iana-if-type:l3ipvlan',
  'iana-if-type:softwareLoopback',
  'iana-if-type:tunnel',
  'iana-if-type:l2vlan',
  'iana-if-type:other',
]);
const UNTOUCHED = { mode: 'access', accessVlan: undefined, nativeVlan: undefined, allowed: ALL_VLANS } as const;

/** VLANs, switched ports and what stands on VLANs, from a tree with configuration and, for the ports there are, state. */
export function vlanState(data: YangData, place: Place): VlanState {
  const vlans = readVlans(data, place);
  const interfaces = listAt(data, 'openconfig-interfaces:interfaces', 'interface');
  const ports = interfaces.flatMap((entry): readonly Port[] => readPort(entry));
  return {
    vlans: new Map(vlans.map((vlan) => [vlan.id, vlan])),
    ports: new Map(ports.map((port) => [port.name, port])),
    uses: interfaces.flatMap(readUse),
  };
}

/** The entries of the list of VLANs, wherever it stands. */
export function vlanEntries(data: YangData, { vlans, instance }: Place): readonly YangData[] {
  if (vlans === 'top') return listAt(data, 'openconfig-vlan:vlans', 'vlan');
  const instances = listAt(data, 'openconfig-network-instance:network-instances', 'network-instance');
  return listAt(
    instances.find((one) => text(one, 'name') === instance),
    'vlans',
    'vlan',
  );
}

/** In state alone stands what the device knows by itself, for example VLAN 1: it is not configured, and is not read. */
function readVlans(data: YangData, place: Place): readonly Vlan[] {
  return vlanEntries(data, place).flatMap((entry) => {
    const id = numberAt(entry, 'vlan-id');
    const config = at(entry, 'config');
    if (id === undefined || config === undefined) return [];
    const status = text(config, 'status') === 'SUSPENDED' ? 'suspended' : 'active';
    return [
      {
        id,
        name: text(config, 'name'),
        status,
        lines: Object.entries(dataAt(config)).map(([k, v]) => `${k} = ${String(v)}`),
      },
    ];
  });
}

function readPort(entry: YangData): readonly Port[] {
  const name = text(entry, 'name');
  if (name === undefined) return [];
  const type = text(entry, 'config', 'type') ?? text(entry, 'state', 'type');
  const switched = switchedConfig(entry);
  if (switched === undefined && type !== undefined && NO_PORTS.has(type)) return [];
  const settings = switched === undefined ? UNTOUCHED : portSettings(switched);
  const routed = switched === undefined && hasAddress(entry);
  return [
    plainPort(name, {
      ...settings,
      layer: routed ? 'routed' : 'switched',
      bundle: text(entry, 'openconfig-if-ethernet:ethernet', 'config', 'openconfig-if-aggregate:aggregate-id'),
      lines: portLines(entry),
    }),
  ];
}

function hasAddress(entry: YangData): boolean {
  return listAt(entry, 'subinterfaces', 'subinterface').some((one) =>
    ['openconfig-if-ip:ipv4', 'openconfig-if-ip:ipv6'].some(
      (family) => listAt(one, family, 'addresses', 'address').length > 0,
    ),
  );
}

/** A VLAN interface stands on its VLAN. */
function readUse(entry: YangData): readonly VlanUse[] {
  const vlan = numberAt(entry, 'openconfig-vlan:routed-vlan', 'config', 'vlan');
  return vlan === undefined ? [] : [{ vlan, user: `interface ${text(entry, 'name')}` }];
}
