import type { BgpFamily } from './bgp.js';

/** Another device that a device sees at one of its ports. */
export interface Neighbor {
  /** The port it is seen at, in full as the platform writes it. */
  readonly port: string;
  /** What the other device calls itself; as it says it, with or without a domain. */
  readonly device: string;
}

/** What a device says of a VLAN in operation. */
export interface VlanObservation {
  readonly id: number;
  /** True where the device says that it forwards frames of the VLAN. */
  readonly active: boolean;
  /** In the device's own words, for example `suspended`. */
  readonly status: string;
  /** The ports that it says are in the VLAN, trunks where it lists them; in full as the platform writes them. */
  readonly ports: readonly string[];
}

/** What to ping, from the device itself. */
export interface PingProbe {
  readonly to: string;
  /** The device's own address to ping from; the one it chooses where undefined. */
  readonly from: string | undefined;
  /** How many echo requests. */
  readonly count: number;
}

export interface PingAnswer {
  readonly sent: number;
  readonly received: number;
}

/** What a device says of a BGP session. */
export interface BgpPeerObservation {
  readonly vrf: string;
  /** The neighbour's address in canonical form. */
  readonly peer: string;
  /** In the device's own words, lower case: `established`, `active`, `idle (admin)` … */
  readonly state: string;
  readonly established: boolean;
  /** Seconds since it came up or went down; undefined where the device does not tell. */
  readonly since: number | undefined;
  /** Prefixes received, where it tells, by address family. */
  readonly received: Readonly<Partial<Record<BgpFamily, number>>>;
}

/** A packet to ask a device about. */
export interface PacketProbe {
  readonly family: 'ipv4' | 'ipv6';
  /** The number of the IP protocol. */
  readonly protocol: number;
  readonly source: string;
  readonly destination: string;
  readonly sourcePort: number | undefined;
  readonly destinationPort: number | undefined;
}

/** How the session that asks comes to a device, in hardware addresses in the form of `hardwareAddress`. */
export interface SessionPath {
  /** The other end of the session as the device sees it; undefined where it does not tell an address. */
  readonly peer: string | undefined;
  /** Those that the device's interface sends from. */
  readonly own: readonly string[];
  /** Those that the device sends to: its tables of addresses that it has resolved. */
  readonly neighbors: readonly ResolvedAddress[];
}

export interface ResolvedAddress {
  readonly address: string;
  readonly hardware: string;
  /** The device's own interface towards it, in full as the platform writes it. */
  readonly interface: string;
}

/** The name of a device without its domain, for comparing what neighbours and inventories call it. */
export function shortName(name: string): string {
  return (name.split('.')[0] ?? name).toLowerCase();
}
