import { inNetwork, sameIp } from './ip-address.js';
import type { Port } from './vlan.js';
import { ALL_VLANS, equalSets, hasVlan } from './vlan-set.js';

/** An address that a device itself holds, and what leads to it. */
export interface ManagementAddress {
  /** Undefined where another server gives it, so that the configuration does not say it. */
  readonly address: string | undefined;
  readonly prefixLength: number | undefined;
  /** In full as the platform writes it: a VLAN interface, a routed port, an internal port … */
  readonly interface: string;
  /** The VLAN whose frames lead to it, where there is one. */
  readonly vlan?: number;
  /** Present where the device itself says that the session which asked goes to this address. */
  readonly session?: true;
}

/**
 * The address that a session with a device goes to. `remote` is the one that netctl connected to. Where it is none of the
 * device's own (behind address translation, or under a name that only a jump host knows), a device that holds a single
 * address, or gets a single one from a server, is reached through it. Undefined where it cannot be told.
 */
export function sessionAddress(
  held: readonly ManagementAddress[],
  remote: string | undefined,
): ManagementAddress | undefined {
  const told = held.find((one) => one.session === true);
  if (told !== undefined) return told;
  const exact = held.find(({ address }) => address !== undefined && remote !== undefined && sameIp(address, remote));
  if (exact !== undefined) return exact;
  const interfaces = new Set(held.map((one) => one.interface));
  if (interfaces.size === 1) return held[0];
  const given = held.filter(({ address }) => address === undefined);
  return given.length === 1 ? given[0] : undefined;
}

/** The VLANs in which a device itself has an address of one of these networks: there they pass it. */
export function vlansInNetworks(
  held: readonly ManagementAddress[],
  networks: readonly { readonly address: string; readonly prefixLength: number }[],
): readonly number[] {
  const inside = (address: string | undefined): boolean =>
    address !== undefined && networks.some((network) => inNetwork(address, network));
  return held.flatMap((one) => (one.vlan !== undefined && inside(one.address) ? [one.vlan] : []));
}

/**
 * How a port carries a VLAN: a word that stays the same as long as the neighbour at its other end sees the same frames;
 * undefined where it does not carry it.
 */
export function carriage(port: Port, vlan: number): string | undefined {
  if (port.layer === 'routed' || port.mode === 'other' || port.mirrorDestination) return undefined;
  const untagged = port.mode !== 'trunk' && port.accessVlan === vlan;
  if (untagged) return 'untagged';
  if (port.mode === 'access') return port.voiceVlan === vlan ? 'tagged for phones' : undefined;
  // A port that negotiates is a trunk only where its neighbour wants one; a list written on it tells that it is meant to be.
  if (port.mode === 'dynamic-auto' && equalSets(port.allowed, ALL_VLANS)) {
    return port.voiceVlan === vlan ? 'tagged for phones' : undefined;
  }
  const listed = hasVlan(port.allowed, vlan);
  if (port.nativeVlan === vlan) return listed ? 'untagged' : 'untagged, not listed';
  return listed ? 'tagged' : undefined;
}
