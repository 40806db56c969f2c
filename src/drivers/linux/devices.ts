import type { ManagementAddress } from '../../model/management.js';

/** A network device of the host, as `ip -d -j address show` (iproute2) tells it. */
export interface Device {
  readonly name: string;
  readonly isUp: boolean;
  /** The bridge, bond or VRF that it is a part of. */
  readonly master: string | undefined;
  /** The kind of part that it is there: `bridge`, `bond`, `vrf`. */
  readonly partOf: string | undefined;
  readonly vlan: number | undefined;
  readonly addresses: readonly { readonly address: string; readonly prefixLength: number }[];
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

/** The addresses that the host itself holds, with the one that the session goes to marked where the host tells it. */
export function managementAddresses(
  devices: readonly Device[],
  sessionAddress: string | undefined,
): readonly ManagementAddress[] {
  return devices
    .filter(({ isUp }) => isUp)
    .flatMap(({ name, vlan, addresses }) =>
      addresses.map(({ address, prefixLength }) => ({
        address,
        prefixLength,
        interface: name,
        ...(vlan !== undefined && { vlan }),
        ...(address === sessionAddress && { session: true as const }),
      })),
    );
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
      master: textOf(field(value, 'master')),
      partOf: textOf(field(link, 'info_slave_kind')),
      vlan: typeof tag === 'number' ? tag : undefined,
      addresses: Array.isArray(addresses) ? addresses.flatMap(readAddress) : [],
    },
  ];
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
