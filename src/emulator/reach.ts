import { inNetwork, isIp, prefixLengthOf, sameIp } from '../model/ip-address.js';

/** An interface of an emulated device with an address. */
export interface AddressedInterface {
  readonly address: string;
  readonly prefixLength: number;
  /** False where no frame leaves through it: shut down, or in a VLAN that nothing carries. */
  readonly up: boolean;
}

/**
 * Whether a ping is answered. Nothing stands behind the ports of an emulated device, so every address of a network that an
 * interface is up in answers, and no other; `from` must be an address of the device.
 */
export function reaches(
  interfaces: readonly AddressedInterface[],
  { to, from }: { readonly to: string; readonly from: string | undefined },
): boolean {
  if (interfaces.some(({ address }) => sameIp(address, to))) return true;
  return interfaces.some(
    ({ up, ...network }) => up && inNetwork(to, network) && (from === undefined || sameIp(network.address, from)),
  );
}

/** The other devices at an emulated one's ports: a line each in its file `neighbors`, of port, name and the other's port. */
export function readNeighborhood(text = ''): readonly { port: string; name: string; remotePort: string }[] {
  return text.split('\n').flatMap((line) => {
    const [port, name, remotePort = ''] = line.trim().split(/\s+/);
    return port === undefined || name === undefined || port === '' ? [] : [{ port, name, remotePort }];
  });
}

/** The addresses in the lines of an interface, whether they end with a mask or with a length. */
export function addressesIn(lines: readonly string[]): readonly Omit<AddressedInterface, 'up'>[] {
  return lines.flatMap((line) => {
    const [version, keyword, what = '', mask] = line.split(/\s+/);
    if (keyword !== 'address' || (version !== 'ip' && version !== 'ipv6')) return [];
    const [address = '', length] = what.split('/');
    const prefixLength = length === undefined ? prefixLengthOf(mask ?? '') : Number(length);
    return prefixLength === undefined || !isIp(address) ? [] : [{ address, prefixLength }];
  });
}
