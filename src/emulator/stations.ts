import { isIp, sameIp } from '../model/ip-address.js';

/** A hardware address that an emulated device has learned at a port. */
export interface LearnedAddress {
  readonly port: string;
  readonly vlan: number;
  readonly hardware: string;
}

/** An address that an emulated device has resolved. */
export interface ResolvedEntry {
  readonly address: string;
  readonly hardware: string;
  readonly interface: string;
}

/** Its file `learned`: a line each of port, VLAN and hardware address, as the platform writes them. */
export function readLearned(text = ''): readonly LearnedAddress[] {
  return text.split('\n').flatMap((line) => {
    const [port = '', vlan, hardware] = line.trim().split(/\s+/);
    return vlan === undefined || hardware === undefined ? [] : [{ port, vlan: Number(vlan), hardware }];
  });
}

/**
 * Its file `arp`: a line each of address, hardware address and own interface. Without the file it has resolved one other
 * address of each of its networks, that of a host which no port has learned.
 */
export function readResolved(
  text: string | undefined,
  held: readonly { readonly address: string; readonly interface: string }[],
): readonly ResolvedEntry[] {
  if (text === undefined) {
    return held.flatMap(({ address, interface: own }) => {
      const other = otherAddress(address);
      return other === undefined ? [] : [{ address: other, hardware: '02:00:5e:00:53:01', interface: own }];
    });
  }
  return text.split('\n').flatMap((line) => {
    const [address = '', hardware, own] = line.trim().split(/\s+/);
    return hardware === undefined || own === undefined ? [] : [{ address, hardware, interface: own }];
  });
}

/** The hardware address of an emulated device of this name: devices of different names have different ones. */
export function hardwareOf(name: string): string {
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const pairs = hash.toString(16).padStart(8, '0').match(/../g) ?? [];
  return ['02', '00', ...pairs].join(':');
}

/** `0200.0000.0001` for `02:00:00:00:00:01`. */
export function inFours(hardware: string): string {
  return hardware.replace(/[.:-]/g, '').replace(/(?<four>.{4})(?!$)/g, '$<four>.');
}

/** The neighbour of an IPv4 address in the same network, whatever its length: the last bit the other way. */
function otherAddress(address: string): string | undefined {
  if (!isIp(address) || address.includes(':')) return undefined;
  const other = address.replace(/\d+$/, (last) => String(Number(last) ^ 1));
  return sameIp(other, address) ? undefined : other;
}
