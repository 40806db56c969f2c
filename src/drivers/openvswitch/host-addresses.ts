import { hardwareAddress } from '../../model/hardware-address.js';
import type { ManagementAddress } from '../../model/management.js';
import type { Facts } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import { readOp } from '../shared/cli-ops.js';
import { type Row, textOf } from './json-table.js';
import { isFakeBridge, readColumns, type Tables } from './tables.js';

/** Addresses are the host's, not the database's: iproute2 tells them, BusyBox and other systems do not. */
export const ADDRESSES = readOp('ip -d -j address show');

/** One network device of the host, as far as it is needed; the rest of what iproute2 prints is left alone. */
interface HostDevice {
  readonly name: string;
  /** The tag of a VLAN device such as `br0.99`. */
  readonly tag: number | undefined;
  readonly addresses: readonly { readonly address: string; readonly prefixLength: number }[];
}

/**
 * The host's addresses with the VLAN that leads to each, where the switch or a VLAN device gives it one. Undefined where
 * the host does not tell them.
 */
export function hostAddresses(
  reply: Reply | undefined,
  tables: Tables,
  facts: Pick<Facts, 'extra'>,
): readonly ManagementAddress[] | undefined {
  const devices = reply?.exitCode === 0 ? readDevices(reply.output) : undefined;
  if (devices === undefined) return undefined;
  const ports = new Map([...tables.ports.values()].map((row) => [textOf(row, 'name'), row]));
  return devices.flatMap(({ name, tag, addresses }) => {
    const vlan = tag ?? untaggedVlan(ports.get(name));
    return addresses.map(({ address, prefixLength }): ManagementAddress => {
      const session = facts.extra['sessionAddress'] === address;
      return {
        address,
        prefixLength,
        interface: name,
        ...(vlan !== undefined && { vlan }),
        ...(session && { session: true }),
      };
    });
  });
}

/** The hardware address of a network device of the host; undefined where the host does not tell it. */
export function hardwareOfInterface(reply: Reply | undefined, name: string): string | undefined {
  const list = reply?.exitCode === 0 ? readList(reply.output) : undefined;
  const address = field(
    list?.find((one) => field(one, 'ifname') === name),
    'address',
  );
  return typeof address === 'string' ? hardwareAddress(address) : undefined;
}

/** The VLAN of what an internal port sends untagged. */
function untaggedVlan(row: Row | undefined): number | undefined {
  if (row === undefined) return undefined;
  const { vlanMode, tag } = readColumns(row);
  const counts = isFakeBridge(row) || vlanMode !== 'trunk';
  return counts && tag !== 0 ? tag : undefined;
}

function readDevices(output: string): readonly HostDevice[] | undefined {
  return readList(output)?.flatMap(readDevice);
}

function readList(output: string): readonly unknown[] | undefined {
  try {
    const list: unknown = JSON.parse(output);
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

function readDevice(value: unknown): readonly HostDevice[] {
  const flags = field(value, 'flags');
  const isUp = Array.isArray(flags) && flags.includes('UP') && !flags.includes('LOOPBACK');
  const name = field(value, 'ifname');
  const addresses = field(value, 'addr_info');
  if (!isUp || typeof name !== 'string' || !Array.isArray(addresses)) return [];
  const link = field(value, 'linkinfo');
  const tag = field(link, 'info_kind') === 'vlan' ? field(field(link, 'info_data'), 'id') : undefined;
  return [{ name, tag: typeof tag === 'number' ? tag : undefined, addresses: addresses.flatMap(readAddress) }];
}

function readAddress(value: unknown): HostDevice['addresses'] {
  const address = field(value, 'local');
  const prefixLength = field(value, 'prefixlen');
  const near = field(value, 'scope') === 'link' || field(value, 'scope') === 'host';
  return near || typeof address !== 'string' || typeof prefixLength !== 'number' ? [] : [{ address, prefixLength }];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
