import type { Vlan, VlanState } from '../../model/vlan.js';
import { said } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import { instanceName } from './names.js';
import { isManaged, portData, wordsFor } from './port-tree.js';
import { indexOf } from './port-words.js';
import { TOP } from './schema/index.js';
import { MAC_VRF } from './schema/types.js';

const INSTANCE = 'network-instance ';

/** The network instance of a VLAN: as it was read, or as netctl calls it. */
export function instanceOf({ id, lines }: Pick<Vlan, 'id' | 'lines'>): string {
  return lines.find((line) => line.startsWith(INSTANCE))?.slice(INSTANCE.length) ?? instanceName(id);
}

/** The lines to keep of a VLAN: its network instance, and what stands in it beside subinterfaces of ports. */
export function vlanLines(name: string, members: readonly string[]): readonly string[] {
  return [`${INSTANCE}${name}`, ...members];
}

/** VLANs and the settings of switched ports as native configuration. */
export function vlanTree({ vlans, ports }: VlanState): YangData {
  const managed = [...ports.values()]
    .filter(isManaged)
    .map((port) => ({ name: port.name, words: wordsFor(port, vlans) }));
  const members = new Map<number, string[]>();
  for (const { name, words } of managed) {
    for (const one of words.subinterfaces) {
      if (one.vlan === undefined) continue;
      members.set(one.vlan, [...(members.get(one.vlan) ?? []), `${name}.${indexOf(one)}`]);
    }
  }
  const instances = [...vlans.values()].map((vlan) => vlanData(vlan, members.get(vlan.id) ?? []));
  return said({
    [TOP.interface]: managed.length === 0 ? undefined : managed.map(({ name, words }) => portData(name, words)),
    [TOP.instance]: instances.length === 0 ? undefined : instances,
  });
}

function vlanData(vlan: Vlan, own: readonly string[]): YangData {
  const held = (word: string): readonly string[] =>
    vlan.lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
  const members = [...held('interface'), ...own];
  const tunnels = held('vxlan-interface');
  return said({
    name: instanceOf(vlan),
    type: MAC_VRF,
    'admin-state': vlan.status === 'suspended' ? 'disable' : undefined,
    description: vlan.name,
    interface: members.length === 0 ? undefined : members.map((name) => ({ name })),
    'vxlan-interface': tunnels.length === 0 ? undefined : tunnels.map((name) => ({ name })),
  });
}
