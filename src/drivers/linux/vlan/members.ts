import type { Port } from '../../../model/vlan.js';
import {
  ALL_VLANS,
  equalSets,
  hasVlan,
  NO_VLANS,
  subtract,
  unite,
  type VlanRange,
  type VlanSet,
  vlanSet,
  vlanSetOf,
} from '../../../model/vlan-set.js';
import { field, readList } from '../devices.js';

/** The VLANs that a bridge or a port of it is in. */
export interface Members {
  /** The VLAN of untagged frames that come in. */
  readonly pvid: number | undefined;
  /** Those whose frames leave untagged. */
  readonly untagged: VlanSet;
  readonly tagged: VlanSet;
}

export const IN_NO_VLAN: Members = { pvid: undefined, untagged: NO_VLANS, tagged: NO_VLANS };

type PortSettings = Pick<Port, 'mode' | 'accessVlan' | 'nativeVlan' | 'allowed'>;

/** What netctl neither understands as an access port nor as a trunk, and so leaves alone. */
export const OTHER: PortSettings = {
  mode: 'other',
  accessVlan: undefined,
  nativeVlan: undefined,
  allowed: ALL_VLANS,
};

/** The bridges and ports in what `bridge -j vlan show` prints, by name; undefined where it is no such list. */
export function readMembers(output: string): ReadonlyMap<string, Members> | undefined {
  // Without a bridge, some releases print nothing at all.
  const list = output.trim() === '' ? [] : readList(output);
  if (list === undefined) return undefined;
  const found = new Map<string, Members>();
  for (const one of list) {
    const [name, vlans] = [field(one, 'ifname'), field(one, 'vlans')];
    if (typeof name === 'string' && Array.isArray(vlans)) found.set(name, readVlans(vlans));
  }
  return found;
}

function readVlans(vlans: readonly unknown[]): Members {
  const [untagged, tagged]: [VlanRange[], VlanRange[]] = [[], []];
  let pvid: number | undefined;
  for (const one of vlans) {
    const [first, last, flags] = ['vlan', 'vlanEnd', 'flags'].map((key) => field(one, key));
    if (typeof first !== 'number') continue;
    const has = (flag: string): boolean => Array.isArray(flags) && flags.includes(flag);
    if (has('PVID')) pvid = first;
    (has('Egress Untagged') ? untagged : tagged).push([first, typeof last === 'number' ? last : first]);
  }
  return { pvid, untagged: vlanSet(untagged), tagged: vlanSet(tagged) };
}

/** What memberships mean to netctl. A port whose one VLAN is untagged both ways is an access port. */
export function settingsOf({ pvid, untagged, tagged }: Members): PortSettings {
  const [first, ...more] = untagged;
  if (first === undefined) {
    if (pvid !== undefined) return OTHER;
    return shown({ mode: 'trunk', accessVlan: undefined, nativeVlan: undefined, allowed: tagged });
  }
  // Frames of a second VLAN that left untagged as well would come back in the first one.
  if (more.length > 0 || first[0] !== first[1] || first[0] !== pvid) return OTHER;
  return shown({ mode: 'trunk', accessVlan: undefined, nativeVlan: pvid, allowed: unite(tagged, untagged) });
}

/**
 * The one form of settings that are the same to a bridge: it carries the native VLAN in any case, a trunk of that alone is an
 * access port, and a trunk of nothing a port in no VLAN.
 */
export function asShown(port: Port): Port {
  return { ...port, ...shown(port) };
}

function shown({ mode, accessVlan, nativeVlan, allowed }: PortSettings): PortSettings {
  if (mode !== 'trunk') return { mode, accessVlan, nativeVlan, allowed };
  const native = nativeVlan === undefined ? NO_VLANS : vlanSetOf(nativeVlan);
  const carried = unite(allowed, native);
  if (!equalSets(carried, native)) {
    return { mode, accessVlan: undefined, nativeVlan, allowed: carried };
  }
  return { mode: 'access', accessVlan: nativeVlan, nativeVlan: undefined, allowed: ALL_VLANS };
}

/** The memberships of an access port or a trunk. */
export function membersOf({ mode, accessVlan, nativeVlan, allowed }: Port): Members {
  const pvid = mode === 'access' ? accessVlan : nativeVlan;
  const untagged = pvid === undefined ? NO_VLANS : vlanSetOf(pvid);
  return { pvid, untagged, tagged: mode === 'access' ? NO_VLANS : subtract(allowed, untagged) };
}

/** Memberships as lines: `10 pvid untagged`, `20-25`. */
export function memberLines({ pvid, untagged, tagged }: Members): readonly string[] {
  const lone = pvid === undefined || hasVlan(untagged, pvid) ? [] : [`${pvid} pvid`];
  const ranges = [
    ...untagged.map((range) => ({
      range,
      flags: range[0] === pvid && range[1] === pvid ? ' pvid untagged' : ' untagged',
    })),
    ...tagged.map((range) => ({ range, flags: '' })),
  ];
  const sorted = ranges.sort((a, b) => a.range[0] - b.range[0]);
  return [...lone, ...sorted.map(({ range, flags }) => `${formatRange(range)}${flags}`)];
}

/** As bridge takes it: a run of one is no run to it. */
export function formatRange([first, last]: VlanRange): string {
  return first === last ? String(first) : `${first}-${last}`;
}
