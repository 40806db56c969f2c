import { type AclFamily, TCP_FLAGS, type TcpFlag } from '../model/acl.js';
import { formatIp } from '../model/ip-prefix.js';
import {
  DESTINATION_PORT,
  DSCP,
  ETHER_TYPE,
  type Field,
  FLAGS,
  FRAGMENT,
  fieldBits,
  ICMP_CODE,
  ICMP_TYPE,
  type Layout,
  PROTOCOL,
  SOURCE_PORT,
} from './packet-layout.js';
import { at, type Cube } from './packets/cube.js';

/** One packet, as an example. Fields that its protocol does not have are undefined. */
export interface Packet {
  readonly family: AclFamily;
  /** The number of its IP protocol, or its EtherType. */
  readonly protocol: number;
  readonly source: string;
  readonly destination: string;
  readonly sourcePort: number | undefined;
  readonly destinationPort: number | undefined;
  /** Those that are set. */
  readonly tcpFlags: readonly TcpFlag[] | undefined;
  readonly icmp: { readonly type: number; readonly code: number } | undefined;
  readonly dscp: number | undefined;
  /** True for a fragment other than the first. */
  readonly fragment: boolean;
}

const TCP = 6;
const PORT_PROTOCOLS = [TCP, 17, 132];
const ICMP_PROTOCOLS: Readonly<Record<AclFamily, number>> = { ipv4: 1, ipv6: 58, mac: -1 };
/** What EtherTypes begin at (IEEE 802.3, 3.2.6); a packet of IPv4 as an example. */
const IPV4_FRAME = 0x0800;

/** The example packet of a cube: `plainPacket` in words. */
export function examplePacket(layout: Layout, cube: Cube): Packet {
  return packetOf(layout, plainPacket(layout, cube));
}

/** A cube of one packet in words. */
export function packetOf(layout: Layout, packet: Cube): Packet {
  const { family } = layout;
  const protocol = fieldOf(layout, packet, family === 'mac' ? ETHER_TYPE : PROTOCOL);
  const fragment = fieldOf(layout, packet, FRAGMENT) === 1;
  const ports = !fragment && family !== 'mac' && PORT_PROTOCOLS.includes(protocol);
  const icmp = !fragment && ICMP_PROTOCOLS[family] === protocol;
  const type = at(packet, layout.icmp);
  return {
    family,
    protocol,
    source: addressOf(layout, packet, layout.source),
    destination: addressOf(layout, packet, layout.destination),
    sourcePort: ports ? portOf(layout, packet, SOURCE_PORT) : undefined,
    destinationPort: ports ? portOf(layout, packet, DESTINATION_PORT) : undefined,
    tcpFlags: ports && protocol === TCP ? flagsOf(layout, packet) : undefined,
    icmp: icmp ? { type: (type >>> ICMP_TYPE.shift) & 255, code: (type >>> ICMP_CODE.shift) & 255 } : undefined,
    dscp: family === 'mac' ? undefined : fieldOf(layout, packet, DSCP),
    fragment,
  };
}

/**
 * One packet of a cube, as plain as can be, as a cube of itself alone: TCP, hosts rather than networks, addresses kept for
 * examples (RFC 5737, RFC 3849) where any will do, ports that programs use.
 */
export function plainPacket(layout: Layout, cube: Cube): Cube {
  const { space } = layout;
  const packet = cube.map((value, place) => (place >= space.words && place < 2 * space.words ? -1 : value));
  wish(
    packet,
    layout,
    cube,
    layout.header,
    layout.family === 'mac' ? fieldBits(ETHER_TYPE, IPV4_FRAME) : fieldBits(PROTOCOL, TCP),
  );
  for (const first of [layout.source, layout.destination]) {
    if (at(cube, space.words + first) === 0) wish(packet, layout, cube, first, ANY_HOST[layout.family]);
    wish(packet, layout, cube, first + layout.addressWords - 1, { value: 1, mask: 1 });
  }
  for (const [index, port] of [ANY_SOURCE_PORT, 1].entries()) {
    const low = 2 * (space.words + index);
    packet[low] = Math.min(Math.max(at(cube, low), port), at(cube, low + 1));
    packet[low + 1] = packet[low] ?? 0;
  }
  return packet;
}

/** The first word of an address that stands for any. */
const ANY_HOST: Readonly<Record<AclFamily, { readonly value: number; readonly mask: number }>> = {
  ipv4: { value: 0xcb007100, mask: -2 },
  ipv6: { value: 0x20010db8, mask: -1 },
  mac: { value: 0x0200, mask: -1 },
};

/** The first of those that programs are given (RFC 6335, section 6). */
const ANY_SOURCE_PORT = 49152;

/** Sets bits of a word that the cube leaves open. */
function wish(
  packet: number[],
  { space }: Layout,
  cube: Cube,
  word: number,
  bits: { value: number; mask: number },
): void {
  const open = bits.mask & ~at(cube, space.words + word);
  packet[word] = (at(packet, word) & ~open) | (bits.value & open);
}

/** The value of a field of the header. */
function fieldOf({ header }: Layout, packet: Cube, field: Field): number {
  return (at(packet, header) >>> field.shift) & (2 ** field.bits - 1);
}

function addressOf({ addressWords, family }: Layout, packet: Cube, first: number): string {
  let value = 0n;
  for (let word = first; word < first + addressWords; word++) value = (value << 32n) | BigInt(at(packet, word) >>> 0);
  return family === 'mac' ? formatMac(value) : formatIp({ family, value });
}

function formatMac(value: bigint): string {
  return value
    .toString(16)
    .padStart(12, '0')
    .replace(/(?<pair>..)(?!$)/g, '$<pair>:');
}

function portOf({ space }: Layout, packet: Cube, index: number): number {
  return at(packet, 2 * (space.words + index));
}

function flagsOf(layout: Layout, packet: Cube): readonly TcpFlag[] {
  const flags = fieldOf(layout, packet, FLAGS);
  return TCP_FLAGS.filter((_, index) => (flags >> index) & 1);
}
