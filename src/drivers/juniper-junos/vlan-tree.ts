import type { Port, Vlan, VlanState } from '../../model/vlan.js';
import { ALL_VLANS, countVlans, equalSets, subtract, unite, type VlanSet } from '../../model/vlan-set.js';
import type { YangData } from '../../yang/schema.js';
import { DEFAULT_VLAN, vlanName } from './names.js';
import { type Member, type PortWords, readPortLines } from './port-words.js';

/** VLANs and the settings of switched ports as native configuration. */
export function vlanTree(state: VlanState): YangData {
  const vlans = [...state.vlans.values()].filter(({ id, lines }) => id !== DEFAULT_VLAN.id || lines.length > 0);
  const ports = [...state.ports.values()].flatMap((port) => portData(port, state));
  return {
    ...(vlans.length > 0 && { vlans: { vlan: vlans.map(vlanData) } }),
    ...(ports.length > 0 && { interfaces: { interface: ports } }),
  };
}

function vlanData(vlan: Vlan): YangData {
  const held = (name: string): string | undefined =>
    vlan.lines.find((line) => line.startsWith(`${name} = `))?.slice(name.length + 3);
  const [description, user] = [held('description'), held('l3-interface')];
  return {
    name: vlanName(vlan),
    'vlan-id': String(vlan.id),
    ...(description !== undefined && { description }),
    ...(user !== undefined && { 'l3-interface': user }),
  };
}

/** Ports that are routed, in a bundle, or in a mode that netctl never changes, are never mentioned. */
function portData(port: Port, state: VlanState): readonly YangData[] {
  if (port.layer !== 'switched' || port.bundle !== undefined || port.mode === 'other') return [];
  const words = readPortLines(port.lines);
  const settings = settingsOf(port, words, state);
  if (words === undefined && settings === undefined) return [];
  const unit = settings === undefined ? [] : [{ name: '0', family: { 'ethernet-switching': settings.family } }];
  const bare = words?.unit === true && unit.length === 0 ? [{ name: '0' }] : unit;
  return [
    {
      name: port.name,
      ...(settings?.native !== undefined && { 'native-vlan-id': settings.native }),
      ...(bare.length > 0 && { unit: bare }),
    },
  ];
}

interface Settings {
  readonly native: string | undefined;
  readonly family: YangData;
}

/** Undefined where nothing is to be written: for a port that has nothing, and is to be as such a port is. */
function settingsOf(port: Port, words: PortWords | undefined, state: VlanState): Settings | undefined {
  const same = words !== undefined && saysTheSame(port, words);
  if (words?.family !== true && isPlain(port)) return undefined;
  if (same)
    return {
      native: words.native,
      family: family(
        words.mode,
        words.members.map((one) => wordIn(one, state)),
      ),
    };
  if (port.mode === 'trunk') {
    const members = trunkMembers(port.allowed, words?.members ?? [], state);
    return {
      native: port.nativeVlan === undefined ? undefined : String(port.nativeVlan),
      family: family('trunk', members),
    };
  }
  if (port.accessVlan === undefined || isPlain(port)) return { native: undefined, family: {} };
  const [held] = (words?.members ?? []).filter(({ set }) => equalSets(set, vlanOnly(port.accessVlan ?? 0)));
  const member = held === undefined ? String(port.accessVlan) : wordIn(held, state);
  return { native: undefined, family: family('access', [member]) };
}

function isPlain({ mode, accessVlan }: Port): boolean {
  return mode === 'access' && accessVlan === DEFAULT_VLAN.id;
}

function saysTheSame(port: Port, { mode, native, members }: PortWords): boolean {
  const set = members.reduce<VlanSet>((all, member) => unite(all, member.set), []);
  if (port.mode === 'trunk') {
    const written = native === undefined ? undefined : Number(native);
    return mode === 'trunk' && port.nativeVlan === written && equalSets(port.allowed, set);
  }
  if (mode === 'trunk') return false;
  // Without members it is in the VLAN that the device calls its default, whatever number that has.
  return set.length === 0 ? isPlain(port) : equalSets(set, vlanOnly(port.accessVlan ?? 0));
}

function family(mode: string | undefined, members: readonly string[]): YangData {
  return {
    ...(mode !== undefined && { 'interface-mode': mode }),
    ...(members.length > 0 && { vlan: { members } }),
  };
}

/**
 * The members of a trunk: those that the device has stay in its own words as long as all of what they say stays, so that as
 * little as can be is sent; the rest comes as numbers and ranges.
 */
function trunkMembers(allowed: VlanSet, held: readonly Member[], state: VlanState): readonly string[] {
  if (equalSets(allowed, ALL_VLANS)) return ['all'];
  const kept = held.filter(({ set }) => set.length > 0 && subtract(set, allowed).length === 0);
  const words = [...new Set(kept.map((one) => wordIn(one, state)))];
  const rest = subtract(
    allowed,
    kept.reduce<VlanSet>((all, { set }) => unite(all, set), []),
  );
  return [...words, ...rest.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`))];
}

/** A member that is a name follows its VLAN, which may be called otherwise now, or be gone. */
function wordIn({ word, named, set }: Member, { vlans }: VlanState): string {
  const [first] = set;
  if (!named || first === undefined || countVlans(set) !== 1) return word;
  const vlan = vlans.get(first[0]);
  return vlan === undefined ? String(first[0]) : vlanName(vlan);
}

function vlanOnly(id: number): VlanSet {
  return [[id, id]];
}
