import {
  type AclAddress,
  type AclPorts,
  type AclRule,
  type PortRanges,
  TCP_FLAGS,
  type TcpFlag,
  type TcpFlagMatch,
} from '../model/acl.js';
import type { AddressWords } from './address-words.js';
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
  LENIENT,
  PROTOCOL,
  SOURCE_PORT,
} from './packet-layout.js';
import type { Cube } from './packets/cube.js';

const ICMP = 1;
const TCP = 6;
const ICMP_V6 = 58;
/** TCP, UDP and SCTP: what has ports. */
const PORT_PROTOCOLS = [TCP, 17, 132];

/** Addresses: those known, and the unknown that others depend on. */
export interface KnownAddresses {
  readonly members: readonly AclAddress[];
  /** The bit of the unknown; undefined where all are known. */
  readonly unknown: number | undefined;
}

export interface KnownPorts {
  readonly ranges: PortRanges;
  readonly unknown: number | undefined;
}

/** What the names and addresses in a rule stand for. */
export interface Names {
  /** The words of an address that is no group; undefined where no packet of the family can have it. */
  words(address: AclAddress): AddressWords | undefined;
  addresses(name: string, side: Side): KnownAddresses;
  ports(name: string, side: Side): KnownPorts;
}

/** Which of two ends of a packet; what is unknown of one is not what is unknown of the other. */
export type Side = 'source' | 'destination';

/** What one field of a rule asks for: bits of words, and a range of a number. */
interface Part {
  readonly bits: readonly { readonly word: number; readonly value: number; readonly mask: number }[];
  readonly number?: readonly [index: number, first: number, last: number];
}

/** The ways in which a packet can have what a field asks for; none where it cannot. */
type Ways = readonly Part[];

const ANYTHING: Ways = [{ bits: [] }];

/** The packets of one family that a rule matches, in cubes that may overlap. */
export function ruleCubes(rule: AclRule, layout: Layout, names: Names): readonly Cube[] {
  const near = [
    addressWays(rule.source, layout, layout.source, names, 'source'),
    addressWays(rule.destination, layout, layout.destination, names, 'destination'),
    protocolWays(rule, layout),
    fieldWays(layout, DSCP, rule.dscp),
  ];
  if (!looksFurther(rule))
    return buildCubes(layout, [...near, fieldWays(layout, FRAGMENT, rule.fragments ? 1 : undefined)]);
  // A rule for fragments that asks for what they do not have matches nothing; devices refuse it.
  if (rule.fragments) return [];
  const whole = buildCubes(layout, [
    ...near,
    fieldWays(layout, FRAGMENT, 0),
    portWays(rule.sourcePorts, layout, SOURCE_PORT, names, 'source'),
    portWays(rule.destinationPorts, layout, DESTINATION_PORT, names, 'destination'),
    flagWays(layout, rule.tcpFlags),
    icmpWays(layout, rule.icmp),
  ]);
  // Devices that cannot know the ports of a later fragment let it pass where a permit rule has its addresses and protocol,
  // since it is worth nothing without the first, and pass a deny rule over (RFC 1858, section 3).
  const later = [...near, fieldWays(layout, FRAGMENT, 1), fieldWays(layout, LENIENT, 1)];
  return rule.action === 'permit' ? [...whole, ...buildCubes(layout, later)] : whole;
}

/** True for a rule that asks for what only the first fragment of a packet has. */
export function looksFurther(rule: AclRule): boolean {
  return (
    rule.sourcePorts !== undefined ||
    rule.destinationPorts !== undefined ||
    rule.tcpFlags !== undefined ||
    rule.icmp !== undefined
  );
}

/** The packets of a cube of which an unknown is so. */
export function withUnknown(cube: Cube, layout: Layout, unknown: number): Cube {
  const narrowed = [...cube];
  applyPart(narrowed, layout, unknownPart(layout, unknown));
  return narrowed;
}

/** A cube for each choice of one way of each field. */
function buildCubes(layout: Layout, fields: readonly Ways[]): readonly Cube[] {
  let cubes: number[][] = [layout.whole.slice()];
  for (const ways of fields) {
    const [first, ...others] = ways;
    if (first === undefined) return [];
    const more = others.flatMap((way) =>
      cubes.map((cube) => {
        const copy = [...cube];
        applyPart(copy, layout, way);
        return copy;
      }),
    );
    for (const cube of cubes) applyPart(cube, layout, first);
    if (more.length > 0) cubes = cubes.concat(more);
  }
  return cubes;
}

/** Narrows a cube of which nothing was asked yet where the part asks. */
function applyPart(cube: number[], { space }: Layout, { bits, number }: Part): void {
  for (const { word, value, mask } of bits) {
    cube[word] = (cube[word] ?? 0) | (value & mask);
    cube[space.words + word] = (cube[space.words + word] ?? 0) | mask;
  }
  if (number === undefined) return;
  const [index, first, last] = number;
  cube[2 * (space.words + index)] = first;
  cube[2 * (space.words + index) + 1] = last;
}

function unknownPart({ unknowns }: Layout, unknown: number): Part {
  const bit = 1 << (unknown & 31);
  return { bits: [{ word: unknowns + (unknown >> 5), value: bit, mask: bit }] };
}

function addressWays(address: AclAddress, layout: Layout, word: number, names: Names, side: Side): Ways {
  if (address.kind === 'any') return ANYTHING;
  const { members, unknown } =
    address.kind === 'group' ? names.addresses(address.name, side) : { members: [address], unknown: undefined };
  const ways = members.flatMap((member): Ways => {
    const words = names.words(member);
    if (words === undefined) return [];
    return [
      { bits: words.values.map((value, index) => ({ word: word + index, value, mask: words.masks[index] ?? 0 })) },
    ];
  });
  return unknown === undefined ? ways : [...ways, unknownPart(layout, unknown)];
}

function portWays(ports: AclPorts | undefined, layout: Layout, index: number, names: Names, side: Side): Ways {
  if (ports === undefined) return ANYTHING;
  const { ranges, unknown } = ports.kind === 'group' ? names.ports(ports.name, side) : { ...ports, unknown: undefined };
  const ways = ranges.map(([first, last]): Part => ({ bits: [], number: [index, first, last] }));
  return unknown === undefined ? ways : [...ways, unknownPart(layout, unknown)];
}

function protocolWays(rule: AclRule, layout: Layout): Ways {
  const field = layout.family === 'mac' ? ETHER_TYPE : PROTOCOL;
  if (!looksFurther(rule)) return fieldWays(layout, field, rule.protocol);
  const possible = [
    ...(rule.protocol === undefined ? [] : [[rule.protocol]]),
    ...(rule.sourcePorts === undefined && rule.destinationPorts === undefined ? [] : [PORT_PROTOCOLS]),
    ...(rule.tcpFlags === undefined ? [] : [[TCP]]),
    ...(rule.icmp === undefined ? [] : [[layout.family === 'ipv6' ? ICMP_V6 : ICMP]]),
  ];
  const [first, ...others] = possible;
  if (first === undefined) return ANYTHING;
  const protocols = first.filter((protocol) => others.every((other) => other.includes(protocol)));
  return protocols.flatMap((protocol) => fieldWays(layout, field, protocol));
}

function fieldWays({ header }: Layout, field: Field, value: number | undefined): Ways {
  return value === undefined ? ANYTHING : [{ bits: [{ word: header, ...fieldBits(field, value) }] }];
}

function icmpWays({ icmp: word }: Layout, icmp: AclRule['icmp']): Ways {
  if (icmp === undefined) return ANYTHING;
  const type = { word, ...fieldBits(ICMP_TYPE, icmp.type) };
  return [{ bits: icmp.code === undefined ? [type] : [type, { word, ...fieldBits(ICMP_CODE, icmp.code) }] }];
}

function flagWays(layout: Layout, flags: TcpFlagMatch | undefined): Ways {
  if (flags === undefined) return ANYTHING;
  const { set, clear, match } = flags;
  const parts = [...set.map((flag) => flagPart(layout, flag, 1)), ...clear.map((flag) => flagPart(layout, flag, 0))];
  if (match === 'any') return parts;
  return set.some((flag) => clear.includes(flag)) ? [] : [{ bits: parts.flatMap(({ bits }) => bits) }];
}

function flagPart({ header }: Layout, flag: TcpFlag, value: number): Part {
  const field = { shift: FLAGS.shift + TCP_FLAGS.indexOf(flag), bits: 1 };
  return { bits: [{ word: header, ...fieldBits(field, value) }] };
}
