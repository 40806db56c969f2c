import type { Port, Vlan, VlanState } from '../../../model/vlan.js';
import { said } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import { givenName } from '../../shared/vlan-blocks.js';
import { placeOf } from './interface-names.js';
import { switchportData } from './port-tree.js';
import type { AllowedForm } from './port-words.js';

/** VLANs and the settings of switched ports as native configuration. */
export function vlanTree({ vlans, ports }: VlanState, form: AllowedForm): YangData {
  // VLAN 1 is there without a word.
  const entries = [...vlans.values()].filter(({ id, lines }) => id !== 1 || lines.length > 0).map(vlanData);
  const interfaces = portLists([...ports.values()].filter(isOwn), form);
  return {
    ...(entries.length > 0 && { vlan: { 'Cisco-IOS-XE-vlan:vlan-list': entries } }),
    ...(Object.keys(interfaces).length > 0 && { interface: interfaces }),
  };
}

/** Ports that are routed, in a bundle, or in a mode that netctl never changes, are never mentioned. */
function isOwn({ layer, bundle, mode }: Port): boolean {
  return layer === 'switched' && bundle === undefined && mode !== 'other';
}

function portLists(ports: readonly Port[], form: AllowedForm): YangData {
  const lists: Record<string, YangData[]> = {};
  for (const port of ports) {
    const place = placeOf(port.name);
    const switchport = switchportData(port, form);
    if (place === undefined || Object.keys(switchport).length === 0) continue;
    lists[place.type] = [...(lists[place.type] ?? []), { name: place.key, 'switchport-config': { switchport } }];
  }
  return lists;
}

/** What was read stays word for word as long as it says the same. */
function vlanData({ id, name, status, lines }: Vlan): YangData {
  const held = (leaf: string): string | undefined =>
    lines.find((line) => line.startsWith(`${leaf} = `))?.slice(leaf.length + 3);
  const heldName = held('name');
  const suspended = held('state') === 'suspend';
  return said({
    id,
    name: heldName !== undefined && givenName(id, heldName) === name ? heldName : name,
    state: (status === 'suspended') === suspended ? held('state') : status === 'suspended' ? 'suspend' : undefined,
    'remote-span': lines.includes('remote-span') ? [null] : undefined,
    shutdown: lines.includes('shutdown') ? [null] : undefined,
  });
}
