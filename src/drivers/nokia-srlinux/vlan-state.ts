import { type Port, plainPort, type Vlan, type VlanState, type VlanUse } from '../../model/vlan.js';
import { listAt, text } from '../../yang/read-data.js';
import { UNKNOWN, type YangData } from '../../yang/schema.js';
import { type MacVrf, macVrfs } from './mac-vrfs.js';
import { settingsOf } from './port-settings.js';
import { isManaged } from './port-tree.js';
import { type PortWords, portLines, readPortLines } from './port-words.js';
import { isPort } from './ports.js';
import { TOP } from './schema/index.js';
import { type Bridges, bridgesOf, subinterfacesOf } from './subinterfaces.js';
import { vlanLines } from './vlan-tree.js';

/** VLANs, switched ports and what stands on VLANs; `names` are the interfaces that there are, whatever is configured. */
export function vlanState(data: YangData, names: readonly string[]): VlanState {
  const instances = macVrfs(data);
  const bridges = bridgesOf(instances);
  const configured = listAt(data, TOP.interface).filter((entry) => isPort(text(entry, 'name') ?? ''));
  const known = new Set(configured.map((entry) => text(entry, 'name')));
  const others = names.filter((name) => isPort(name) && !known.has(name)).map((name) => ({ name }));
  const read = [...configured, ...others].map((entry) => readPort(entry, bridges));
  const ports = read.sort(byName);
  const own = new Set(ports.filter(isManaged).flatMap(ownMembers));
  const vlans = instances.flatMap((instance) => readVlan(instance, own));
  return {
    vlans: new Map(vlans.map((vlan) => [vlan.id, vlan])),
    ports: new Map(ports.map((port) => [port.name, port])),
    uses: vlans.flatMap(usersOf),
  };
}

function byName({ name: a }: Port, { name: b }: Port): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** The members of network instances that a port's own settings say. */
function ownMembers({ name, lines }: Port): readonly string[] {
  return readPortLines(lines).subinterfaces.map(({ data }) => `${name}.${String(data['index'])}`);
}

function readVlan({ id, name, entry, members }: MacVrf, own: ReadonlySet<string>): readonly Vlan[] {
  if (id === undefined) return [];
  const kept = [
    ...members.filter((member) => !own.has(member)).map((member) => `interface ${member}`),
    ...listAt(entry, 'vxlan-interface').map((one) => `vxlan-interface ${text(one, 'name')}`),
    ...(entry[UNKNOWN] === undefined ? [] : ['more']),
  ];
  return [
    {
      id,
      name: text(entry, 'description'),
      status: text(entry, 'admin-state') === 'disable' ? 'suspended' : 'active',
      lines: vlanLines(name, kept),
    },
  ];
}

function usersOf({ id, lines }: Vlan): readonly VlanUse[] {
  return lines.filter((line) => /^(?:vxlan-)?interface /.test(line)).map((user) => ({ vlan: id, user }));
}

function readPort(entry: YangData, bridges: Bridges): Port {
  const name = text(entry, 'name') ?? '';
  const bundle = text(entry, 'ethernet', 'srl_nokia-interfaces-lag:aggregate-id');
  const all = listAt(entry, 'subinterface');
  const bridged = all.filter((one) => text(one, 'type') === 'srl_nokia-interfaces:bridged');
  const mirrorDestination = all.some((one) => text(one, 'type') === 'srl_nokia-interfaces:local-mirror-dest');
  const given = entry['srl_nokia-interfaces-vlans:vlan-tagging'];
  const tagging = typeof given === 'boolean' ? given : undefined;
  const subinterfaces = subinterfacesOf(name, bridged, { tagging, bridges });
  const common = { bundle, mirrorDestination, accessVlan: undefined, nativeVlan: undefined };
  if (bridged.length === 0 && all.length > 0)
    return plainPort(name, { ...common, layer: 'routed', lines: routedLines(all) });
  if (subinterfaces === undefined || bridged.length < all.length)
    return plainPort(name, {
      ...common,
      mode: 'other',
      lines: portLines({ tagging, subinterfaces: subinterfaces ?? [] }),
    });
  const words: PortWords = { tagging, subinterfaces };
  return plainPort(name, { ...common, ...settingsOf(words), lines: portLines(words) });
}

function routedLines(all: readonly YangData[]): readonly string[] {
  return all.map((one) => `subinterface ${text(one, 'index')} routed`);
}
