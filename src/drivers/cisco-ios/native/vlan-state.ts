import { type Port, plainPort, type Vlan, type VlanState, type VlanUse } from '../../../model/vlan.js';
import { at, dataAt, listAt, numberAt, text } from '../../../yang/read-data.js';
import { isData, UNKNOWN, type YangData } from '../../../yang/schema.js';
import { givenName, withVlanOne } from '../../shared/vlan-blocks.js';
import { PORT_LISTS } from './interface-schema.js';
import { TOP } from './modules.js';
import { linesOf, portSettings } from './port-words.js';

/** What a VLAN has that netctl does not know. */
export const NOT_UNDERSTOOD = 'what is not understood';

/** VLANs, switched ports and what stands on VLANs. */
export function vlanState(data: YangData): VlanState {
  const native = dataAt(data, TOP);
  const vlans = listAt(native, 'vlan', 'Cisco-IOS-XE-vlan:vlan-list').flatMap(readVlan);
  return {
    vlans: withVlanOne(new Map(vlans.map((vlan) => [vlan.id, vlan]))),
    ports: new Map(readPorts(dataAt(native, 'interface')).map((port) => [port.name, port])),
    uses: listAt(native, 'interface', 'Vlan').flatMap(readUse),
  };
}

function readVlan(entry: YangData): readonly Vlan[] {
  const id = numberAt(entry, 'id');
  if (id === undefined) return [];
  const { id: _, [UNKNOWN]: unknown, ...rest } = entry;
  const lines = Object.entries(rest).map(([leaf, value]) =>
    Array.isArray(value) ? leaf : `${leaf} = ${String(value)}`,
  );
  return [
    {
      id,
      name: givenName(id, text(entry, 'name')),
      status: text(entry, 'state') === 'suspend' ? 'suspended' : 'active',
      lines: unknown === undefined ? lines : [...lines, NOT_UNDERSTOOD],
    },
  ];
}

/** A VLAN interface stands on its VLAN. */
function readUse(entry: YangData): readonly VlanUse[] {
  const vlan = numberAt(entry, 'name');
  return vlan === undefined ? [] : [{ vlan, user: `interface Vlan${vlan}` }];
}

function readPorts(interfaces: YangData): readonly Port[] {
  const entries = Object.keys(PORT_LISTS).flatMap((type) =>
    listAt(interfaces, type).map((entry) => ({ name: `${type}${text(entry, 'name') ?? ''}`, entry })),
  );
  // Where ports tell whether they switch, one that does not tell is none that can, as that of management.
  const told = entries.some(({ entry }) => switches(entry) !== undefined);
  const whole = entries.filter(({ name }) => !name.includes('.'));
  return whole.map(({ name, entry }) => readPort(name, entry, told ? 'routed' : 'switched'));
}

function switches(entry: YangData): boolean | undefined {
  const value = at(entry, 'switchport-conf', 'switchport');
  return typeof value === 'boolean' ? value : undefined;
}

function readPort(name: string, entry: YangData, usual: Port['layer']): Port {
  const words = dataAt(entry, 'switchport-config', 'switchport');
  const settings = portSettings(words);
  const bundle = text(entry, 'Cisco-IOS-XE-ethernet:channel-group', 'number');
  return plainPort(name, {
    ...(settings ?? { mode: 'other' }),
    layer: layerOf(entry, words, usual),
    bundle: bundle === undefined ? undefined : `Port-channel${bundle}`,
    lines: linesOf(words),
  });
}

function layerOf(entry: YangData, words: YangData, usual: Port['layer']): Port['layer'] {
  const told = switches(entry);
  if (told !== undefined) return told ? 'switched' : 'routed';
  if (Object.keys(words).length > 0) return 'switched';
  const routed = ['primary', 'secondary'].some((member) => at(entry, 'ip', 'address', member) !== undefined);
  return routed || isData(entry['vrf']) ? 'routed' : usual;
}
