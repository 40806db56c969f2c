import type { Port, VlanState } from '../../model/vlan.js';
import { eachVlan, NO_VLANS, subtract, vlanSetOf } from '../../model/vlan-set.js';
import type { YangData } from '../../yang/schema.js';
import { saySame } from './port-settings.js';
import { indexOf, type PortWords, readPortLines, type Subinterface } from './port-words.js';
import { BRIDGED } from './schema/types.js';

/** True for a port whose VLANs netctl writes; all others are never mentioned. */
export function isManaged({ layer, bundle, mode }: Port): boolean {
  return layer === 'switched' && bundle === undefined && mode !== 'other';
}

/** The subinterfaces that a port is to have, and whether it takes tags: those that are there stay as far as they can. */
export function wordsFor(port: Port, vlans: VlanState['vlans']): PortWords {
  const held = readPortLines(port.lines);
  const findable = held.subinterfaces.every((one) => one.tagged || canTell(one, vlans));
  if (saySame(port, held) && findable) return held;
  const native = port.mode === 'access' ? port.accessVlan : port.nativeVlan;
  const taken = new Set<number>();
  const own = native === undefined ? [] : [untagged(native, { held, vlans, access: port.mode === 'access' })];
  for (const one of own) taken.add(indexOf(one));
  const carried =
    port.mode === 'access' ? NO_VLANS : subtract(port.allowed, native === undefined ? NO_VLANS : vlanSetOf(native));
  // Those that stay keep their numbers, whatever comes before them.
  const staying = new Map(
    held.subinterfaces.flatMap((one) => (one.tagged && !taken.has(indexOf(one)) ? [[one.vlan, one] as const] : [])),
  );
  const ids = [...eachVlan(carried)];
  for (const id of ids) {
    const stays = staying.get(id);
    if (stays !== undefined) taken.add(indexOf(stays));
  }
  const others = ids.map((id) => {
    const one = staying.get(id) ?? tagged(id, taken);
    taken.add(indexOf(one));
    return one;
  });
  const subinterfaces = [...own, ...others];
  const bare = own.some(({ data }) => data['srl_nokia-interfaces-vlans:vlan'] === undefined);
  return { tagging: subinterfaces.length === 0 ? undefined : bare ? held.tagging : true, subinterfaces };
}

/** A VLAN that is not there is told by the index of the subinterface alone. */
function canTell(one: Subinterface, vlans: VlanState['vlans']): boolean {
  return one.vlan === undefined || vlans.has(one.vlan) || indexOf(one) === one.vlan;
}

interface Around {
  readonly held: PortWords;
  readonly vlans: VlanState['vlans'];
  readonly access: boolean;
}

/**
 * The subinterface of untagged frames. The one that is there moves to the VLAN, with what is bound to it; on an access port
 * without tagging it stays so.
 */
function untagged(vlan: number, { held, vlans, access }: Around): Subinterface {
  const there = held.subinterfaces.find((one) => !one.tagged && canTell({ ...one, vlan }, vlans));
  if (there !== undefined && access && held.tagging !== true) return { ...there, vlan };
  const data = there?.data ?? { index: vlan, type: BRIDGED };
  return { vlan, tagged: false, data: { ...data, 'srl_nokia-interfaces-vlans:vlan': { encap: { untagged: {} } } } };
}

function tagged(vlan: number, taken: ReadonlySet<number>): Subinterface {
  const encap = { 'single-tagged': { 'vlan-id': vlan } };
  const index = [vlan, 4094 + vlan].find((one) => !taken.has(one)) ?? vlan;
  return { vlan, tagged: true, data: { index, type: BRIDGED, 'srl_nokia-interfaces-vlans:vlan': { encap } } };
}

/** A port as a tree. */
export function portData(name: string, { tagging, subinterfaces }: PortWords): YangData {
  return {
    name,
    ...(tagging !== undefined && { 'srl_nokia-interfaces-vlans:vlan-tagging': tagging }),
    ...(subinterfaces.length > 0 && { subinterface: subinterfaces.map(({ data }) => data) }),
  };
}
