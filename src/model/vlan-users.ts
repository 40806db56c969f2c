import type { Port, VlanState } from './vlan.js';
import { ALL_VLANS, equalSets, hasVlan } from './vlan-set.js';

/**
 * Who stands on a VLAN in a state, for people: access ports, trunks that list it by name, VLAN interfaces. A trunk of all
 * VLANs does not count, it would name every VLAN there is; nor does a bundle's member, which repeats its bundle.
 */
export function vlanUsers(state: VlanState, id: number): readonly string[] {
  const users = state.uses.filter((use) => use.vlan === id).map((use) => use.user);
  for (const port of state.ports.values()) {
    const role = port.bundle === undefined && port.layer === 'switched' ? portRole(port, id) : undefined;
    if (role !== undefined) users.push(`${port.name} (${role})`);
  }
  return users;
}

function portRole(port: Port, id: number): string | undefined {
  const mayBeAccess = port.mode !== 'trunk' && port.mode !== 'other';
  if (mayBeAccess && port.accessVlan === id) return 'access';
  if (mayBeAccess && port.voiceVlan === id) return 'voice';
  const mayBeTrunk = port.mode !== 'access' && port.mode !== 'other';
  if (mayBeTrunk && port.nativeVlan === id) return 'native';
  const listed = mayBeTrunk && !equalSets(port.allowed, ALL_VLANS) && hasVlan(port.allowed, id);
  return listed ? 'trunk' : undefined;
}
