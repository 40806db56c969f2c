import type { ManagementAddress } from '../../model/management.js';

/** A network device of the host, as `ip -d -j address show` (iproute2) tells it. */
export interface Device {
  readonly name: string;
  readonly isUp: boolean;
  /** True where there is somebody at the other end of its cable. */
  readonly hasLink: boolean;
  /** The bridge, bond or VRF that it is a part of. */
  readonly master: string | undefined;
  /** The kind of part that it is there: `bridge`, `bond`, `vrf`. */
  readonly partOf: string | undefined;
  /** True where what it is a part of treats it in a way that VLANs of the port do not tell: tunnels for VLANs. */
  readonly hasVlanTunnels: boolean;
  readonly vlan: number | undefined;
  /** The device below one that stands for a VLAN. */
  readonly link: string | undefined;
  /** Present where it is a bridge. */
  readonly bridge: BridgeSettings | undefined;
  readonly addresses: readonly { readonly address: string; readonly prefixLength: number }[];
}

/** How a bridge treats VLANs. */
export interface BridgeSettings {
  /** False where it passes all frames on whatever their tags, and its ports' VLANs say nothing. */
  readonly filters: boolean;
  /** The VLAN that a port is in when it comes to the bridge; undefined for none. */
  readonly defaultPvid: number | undefined;
}

/** The devices in the answer; undefined where it is none. */
export function readDevices(output: string): readonly Device[] | undefined {
  return readList(output)?.flatMap(readDevice);
}

/** The list in what iproute2 prints with `-j`; undefined where it is none. */
export function readList(output: string): readonly unknown[] | undefined {
  try {
    const list: unknown = JSON.parse(output);
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The addresses that the host itself holds, with the one that the session goes to marked where the host tells it. `vlanOf` says
 * in which VLAN of a bridge the frames of a device are.
 */
export function managementAddresses(
  devices: readonly Device[],
  sessionAddress: string | undefined,
  vlanOf: (device: Device) => number | undefined,
): readonly ManagementAddress[] {
  return devices
    .filter(({ isUp }) => isUp)
    .flatMap((device) => {
      const { name, addresses } = device;
      const vlan = vlanOf(device);
      return addresses.map(({ address, prefixLength }) => ({
        address,
        prefixLength,
        interface: name,
        ...(vlan !== undefined && { vlan }),
        ...(address === sessionAddress && { session: true as const }),
      }));
    });
}

function readDevice(value: unknown): readonly Device[] {
  const name = field(value, 'ifname');
  if (typeof name !== 'string') return [];
  const flags = field(value, 'flags');
  const link = field(value, 'linkinfo');
  const tag = field(link, 'info_kind') === 'vlan' ? field(field(link, 'info_data'), 'id') : undefined;
  const addresses = field(value, 'addr_info');
  const isUp = Array.isArray(flags) && flags.includes('UP') && !flags.includes('LOOPBACK');
  return [
    {
      name,
      isUp,
      hasLink: Array.isArray(flags) && flags.includes('LOWER_UP'),
      master: textOf(field(value, 'master')),
      partOf: textOf(field(link, 'info_slave_kind')),
      hasVlanTunnels: field(field(link, 'info_slave_data'), 'vlan_tunnel') === true,
      vlan: typeof tag === 'number' ? tag : undefined,
      link: textOf(field(value, 'link')),
      bridge: field(link, 'info_kind') === 'bridge' ? readBridge(field(link, 'info_data')) : undefined,
      addresses: Array.isArray(addresses) ? addresses.flatMap(readAddress) : [],
    },
  ];
}

function readBridge(data: unknown): BridgeSettings {
  const pvid = field(data, 'vlan_default_pvid');
  return {
    // Tags of providers (802.1ad) are other tags than those that intents speak of.
    filters: field(data, 'vlan_filtering') === 1 && field(data, 'vlan_protocol') === '802.1Q',
    defaultPvid: typeof pvid === 'number' && pvid > 0 ? pvid : undefined,
  };
}

function readAddress(value: unknown): Device['addresses'] {
  const address = field(value, 'local');
  const prefixLength = field(value, 'prefixlen');
  const isNear = field(value, 'scope') === 'link' || field(value, 'scope') === 'host';
  return isNear || typeof address !== 'string' || typeof prefixLength !== 'number' ? [] : [{ address, prefixLength }];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A member of what may be an object. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
