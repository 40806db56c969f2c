import type { Port } from '../../model/vlan.js';
import { ALL_VLANS, equalSets, NO_VLANS, unite, type VlanSet, vlanSetOf } from '../../model/vlan-set.js';
import type { PortWords } from './port-words.js';

export type PortSettings = Pick<Port, 'mode' | 'accessVlan' | 'nativeVlan' | 'allowed'>;

const OTHER: PortSettings = { mode: 'other', accessVlan: undefined, nativeVlan: undefined, allowed: NO_VLANS };

/** What subinterfaces mean to netctl; `other` where a port does with frames what neither an access port nor a trunk does. */
export function settingsOf({ tagging, subinterfaces }: PortWords): PortSettings {
  const untagged = subinterfaces.filter(({ tagged }) => !tagged);
  const tagged = subinterfaces.flatMap(({ tagged: isTagged, vlan }) => (isTagged && vlan !== undefined ? [vlan] : []));
  const [first, ...more] = untagged;
  const ids = new Set([...tagged, ...untagged.flatMap(({ vlan }) => vlan ?? [])]);
  if (more.length > 0 || (tagging !== true && tagged.length > 0)) return OTHER;
  if (first !== undefined && first.vlan === undefined && tagged.length > 0) return OTHER;
  if (ids.size < tagged.length + (first?.vlan === undefined ? 0 : 1)) return OTHER;
  const allowed = tagged.reduce<VlanSet>((all, id) => unite(all, vlanSetOf(id)), NO_VLANS);
  return shown({ mode: 'trunk', accessVlan: undefined, nativeVlan: first?.vlan, allowed });
}

/**
 * The one form of settings that are the same to the device: the native VLAN is carried in any case, a trunk of that alone is
 * an access port, and a trunk of nothing a port in no VLAN.
 */
export function asShown(port: Port): Port {
  return { ...port, ...shown(port) };
}

function shown({ mode, accessVlan, nativeVlan, allowed }: PortSettings): PortSettings {
  if (mode !== 'trunk') return { mode, accessVlan, nativeVlan, allowed };
  const native = nativeVlan === undefined ? NO_VLANS : vlanSetOf(nativeVlan);
  const carried = unite(allowed, native);
  if (!equalSets(carried, native)) return { mode, accessVlan: undefined, nativeVlan, allowed: carried };
  return { mode: 'access', accessVlan: nativeVlan, nativeVlan: undefined, allowed: ALL_VLANS };
}

/** True where the settings are those that the words mean. */
export function saySame(port: Port, words: PortWords): boolean {
  const said = settingsOf(words);
  return (
    said.mode === port.mode &&
    said.accessVlan === port.accessVlan &&
    said.nativeVlan === port.nativeVlan &&
    equalSets(said.allowed, port.allowed)
  );
}
