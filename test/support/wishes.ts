import type { DesiredPort, DesiredVlan, DesiredVlans } from '../../src/model/desired.js';
import { parseVlanSet, type VlanSet } from '../../src/model/vlan-set.js';
import { HERE } from './vlan-arbitraries.js';

export function at<T>(value: T): { readonly value: T; readonly source: typeof HERE } {
  return { value, source: HERE };
}

export function set(text: string): VlanSet {
  const parsed = parseVlanSet(text);
  if (parsed === undefined) throw new Error(`${text} is no list of VLANs`);
  return parsed;
}

export function wishes(partial: Partial<DesiredVlans>): DesiredVlans {
  return { vlans: [], ports: [], purge: {}, ...partial };
}

export function vlan(id: number, name?: string, wish: Partial<DesiredVlan> = {}): DesiredVlan {
  return {
    id,
    ensure: 'present',
    exact: false,
    ...(name === undefined ? {} : { name: at(name) }),
    source: HERE,
    ...wish,
  };
}

export function accessPort(name: string, accessVlan: number, wish: Partial<DesiredPort> = {}): DesiredPort {
  return {
    name,
    ensure: 'present',
    exact: false,
    fromRouted: false,
    mode: at('access'),
    accessVlan: at(accessVlan),
    source: HERE,
    ...wish,
  };
}

export function trunkPort(name: string, allowed: string, wish: Partial<DesiredPort> = {}): DesiredPort {
  return {
    name,
    ensure: 'present',
    exact: false,
    fromRouted: false,
    mode: at('trunk'),
    allowed: at({ kind: 'exactly', members: set(allowed) }),
    source: HERE,
    ...wish,
  };
}
