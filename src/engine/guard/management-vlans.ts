import { vlansInNetworks } from '../../model/management.js';
import type { DevicePlan } from '../plan.js';
import { sessionAddressOf } from './session-address.js';

/** The VLANs that carry netctl's sessions, each with the names of the devices whose session it carries. */
export type ManagementVlans = ReadonlyMap<number, readonly string[]>;

/** What is known of a device for this, whether the plan changes it or not. */
export type GuardedDevice = Pick<DevicePlan, 'target' | 'reading'>;

/**
 * The VLANs that carry netctl's sessions with these devices: those of the addresses it is logged in to, and those in which
 * another of the devices has an address of the same network, under whatever number.
 */
export function managementVlans(devices: readonly GuardedDevice[]): ManagementVlans {
  const vlans = new Map<number, Set<string>>();
  const networks: { readonly device: string; readonly address: string; readonly prefixLength: number }[] = [];
  const add = (vlan: number, device: string): void => {
    vlans.set(vlan, (vlans.get(vlan) ?? new Set()).add(device));
  };
  for (const { target, reading } of devices) {
    const address = sessionAddressOf(reading);
    if (address?.vlan !== undefined) add(address.vlan, target.name);
    if (address?.address !== undefined && address.prefixLength !== undefined) {
      networks.push({ device: target.name, address: address.address, prefixLength: address.prefixLength });
    }
  }
  for (const { reading } of devices) {
    const held = reading.state.management ?? [];
    for (const network of networks) for (const vlan of vlansInNetworks(held, [network])) add(vlan, network.device);
  }
  return new Map([...vlans].map(([vlan, names]) => [vlan, [...names]]));
}
