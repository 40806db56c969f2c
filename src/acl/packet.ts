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

/** One packet of a cube, as plain as can be. */
export function examplePacket(layout: Layout, cube: Cube): Packet {
  const { family } = layout;
  const protocol = exampleProtocol(layout, cube);
  const fragment = fieldOf(layout, cube, FRAGMENT) === 1;
  const ports = !fragment && family !== 'mac' && PORT_PROTOCOLS.includes(protocol);
  const icmp = !fragment && ICMP_PROTOCOLS[family] === protocol;
  const type = at(cube, layout.icmp);
  return {
    family,
    protocol,
    source: exampleAddress(layout, cube, layout.source),
    destination: exampleAddress(layout, cube, layout.destination),
    sourcePort: ports ? examplePort(layout, cube, SOURCE_PORT) : undefined,
    destinationPort: ports ? examplePort(layout, cube, DESTINATION_PORT) : undefined,
    tcpFlags: ports && protocol === TCP ? exampleFlags(layout, cube) : undefined,
    icmp: icmp ? { type: (type >>> ICMP_TYPE.shift) & 255, code: (type >>> ICMP_CODE.shift) & 255 } : undefined,
    dscp: family === 'mac' ? undefined : fieldOf(layout, cube, DSCP),
    fragment,
  };
}

/** The value of a field of the header; bits that do not count are 0. */
function fieldOf(layout: Layout, cube: Cube, field: Field): number {
  return (at(cube, layout.header) >>> field.shift) & (2 ** field.bits - 1);
}

/** TCP or IPv4 where that is possible: what reads easily. */
function exampleProtocol(layout: Layout, cube: Cube): number {
  const [field, wish] = layout.family === 'mac' ? [ETHER_TYPE, IPV4_FRAME] : [PROTOCOL, TCP];
  const { value, mask } = fieldBits(field, wish);
  const counts = at(cube, layout.space.words + layout.header) & mask;
  return (((at(cube, layout.header) & counts) | (value & ~counts)) >>> field.shift) & (2 ** field.bits - 1);
}

/** The last bit is set where it is free, so that a host of a network is shown rather than the network. */
function exampleAddress(layout: Layout, cube: Cube, first: number): string {
  const { addressWords, family, space } = layout;
  let value = 0n;
  for (let word = first; word < first + addressWords; word++) {
    const last = word === first + addressWords - 1;
    const free = last ? ~at(cube, space.words + word) & 1 : 0;
    value = (value << 32n) | BigInt((at(cube, word) | free) >>> 0);
  }
  return family === 'mac' ? formatMac(value) : formatIp({ family, value });
}

function formatMac(value: bigint): string {
  return value
    .toString(16)
    .padStart(12, '0')
    .replace(/(?<pair>..)(?!$)/g, '$<pair>:');
}

function examplePort(layout: Layout, cube: Cube, index: number): number {
  const low = 2 * layout.space.words + 2 * index;
  // 0 is no port that programs use.
  return Math.min(Math.max(at(cube, low), 1), at(cube, low + 1));
}

function exampleFlags(layout: Layout, cube: Cube): readonly TcpFlag[] {
  const flags = fieldOf(layout, cube, FLAGS);
  return TCP_FLAGS.filter((_, index) => (flags >> index) & 1);
}
