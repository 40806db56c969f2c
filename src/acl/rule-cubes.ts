import {
  type AclAddress,
  type AclPorts,
  type AclRule,
  type PortRanges,
  TCP_FLAGS,
  type TcpFlagMatch,
} from '../model/acl.js';
import { addressWords } from './address-words.js';
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
import { type Cube, wholeSpace, withBits, withNumber } from './packets/cube.js';

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

/** What the names in a rule stand for. */
export interface Names {
  addresses(name: string, side: Side): KnownAddresses;
  ports(name: string, side: Side): KnownPorts;
}

/** Which of two ends of a packet; what is unknown of one is not what is unknown of the other. */
export type Side = 'source' | 'destination';

type Narrow = (cube: Cube) => readonly Cube[];

/** The packets of one family that a rule matches, in cubes that may overlap. */
export function ruleCubes(rule: AclRule, layout: Layout, names: Names): readonly Cube[] {
  const near = refine(
    [wholeSpace(layout.space)],
    [
      (cube) => inAddresses(cube, layout, layout.source, known(rule.source, names, 'source')),
      (cube) => inAddresses(cube, layout, layout.destination, known(rule.destination, names, 'destination')),
      (cube) => ofProtocol(cube, layout, rule),
      (cube) => inField(cube, layout, DSCP, rule.dscp),
    ],
  );
  if (!looksFurther(rule)) return rule.fragments ? refine(near, [(cube) => inField(cube, layout, FRAGMENT, 1)]) : near;
  // A rule for fragments that asks for what they do not have matches nothing; devices refuse it.
  if (rule.fragments) return [];
  const whole = refine(near, [
    (cube) => inField(cube, layout, FRAGMENT, 0),
    (cube) => inPorts(cube, layout, SOURCE_PORT, knownPorts(rule.sourcePorts, names, 'source')),
    (cube) => inPorts(cube, layout, DESTINATION_PORT, knownPorts(rule.destinationPorts, names, 'destination')),
    (cube) => inFlags(cube, layout, rule.tcpFlags),
    (cube) => ofIcmp(cube, layout, rule.icmp),
  ]);
  return rule.action === 'permit' ? [...whole, ...lenient(near, layout)] : whole;
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

/**
 * Later fragments of the same addresses and protocol: devices that cannot know their ports take them for permitted by a
 * permit rule, since they are worth nothing without the first, and pass a deny rule over (RFC 1858, section 3).
 */
function lenient(cubes: readonly Cube[], layout: Layout): readonly Cube[] {
  return refine(cubes, [(cube) => inField(cube, layout, FRAGMENT, 1), (cube) => inField(cube, layout, LENIENT, 1)]);
}

function refine(cubes: readonly Cube[], steps: readonly Narrow[]): readonly Cube[] {
  return steps.reduce((all, step) => all.flatMap(step), cubes);
}

function inAddresses(cube: Cube, layout: Layout, word: number, known: KnownAddresses): readonly Cube[] {
  const cubes = known.members.flatMap((member) => {
    const words = addressWords(member, layout.family);
    if (words === undefined) return [];
    return refine(
      [cube],
      words.values.map(
        (value, index) => (one) =>
          list(withBits(layout.space, one, word + index, { value, mask: words.masks[index] ?? 0 })),
      ),
    );
  });
  return known.unknown === undefined ? cubes : [...cubes, ...withUnknown(cube, layout, known.unknown)];
}

function inPorts(cube: Cube, layout: Layout, index: number, known: KnownPorts | undefined): readonly Cube[] {
  if (known === undefined) return [cube];
  const cubes = known.ranges.flatMap((range) => list(withNumber(layout.space, cube, index, range)));
  return known.unknown === undefined ? cubes : [...cubes, ...withUnknown(cube, layout, known.unknown)];
}

/** The packets of which an unknown is so. */
export function withUnknown(cube: Cube, layout: Layout, unknown: number): readonly Cube[] {
  const bit = 1 << (unknown & 31);
  return list(withBits(layout.space, cube, layout.unknowns + (unknown >> 5), { value: bit, mask: bit }));
}

function ofProtocol(cube: Cube, layout: Layout, rule: AclRule): readonly Cube[] {
  const possible = [
    ...(rule.protocol === undefined ? [] : [[rule.protocol]]),
    ...(rule.sourcePorts === undefined && rule.destinationPorts === undefined ? [] : [PORT_PROTOCOLS]),
    ...(rule.tcpFlags === undefined ? [] : [[TCP]]),
    ...(rule.icmp === undefined ? [] : [[layout.family === 'ipv6' ? ICMP_V6 : ICMP]]),
  ];
  const [first, ...others] = possible;
  if (first === undefined) return [cube];
  const protocols = first.filter((protocol) => others.every((other) => other.includes(protocol)));
  return protocols.flatMap((protocol) =>
    inField(cube, layout, layout.family === 'mac' ? ETHER_TYPE : PROTOCOL, protocol),
  );
}

function inField(cube: Cube, layout: Layout, field: Field, value: number | undefined): readonly Cube[] {
  if (value === undefined) return [cube];
  return list(withBits(layout.space, cube, layout.header, fieldBits(field, value)));
}

function ofIcmp(cube: Cube, layout: Layout, icmp: AclRule['icmp']): readonly Cube[] {
  if (icmp === undefined) return [cube];
  const [type, code] = [fieldBits(ICMP_TYPE, icmp.type), fieldBits(ICMP_CODE, icmp.code ?? 0)];
  const mask = icmp.code === undefined ? type.mask : type.mask | code.mask;
  return list(withBits(layout.space, cube, layout.icmp, { value: type.value | code.value, mask }));
}

function inFlags(cube: Cube, layout: Layout, flags: TcpFlagMatch | undefined): readonly Cube[] {
  if (flags === undefined) return [cube];
  const wanted = [
    ...flags.set.map((flag) => ({ flag, value: 1 })),
    ...flags.clear.map((flag) => ({ flag, value: 0 })),
  ].map(({ flag, value }): Narrow => {
    const field = { shift: FLAGS.shift + TCP_FLAGS.indexOf(flag), bits: 1 };
    return (one) => inField(one, layout, field, value);
  });
  return flags.match === 'all' ? refine([cube], wanted) : wanted.flatMap((step) => step(cube));
}

function known(address: AclAddress, names: Names, side: Side): KnownAddresses {
  return address.kind === 'group' ? names.addresses(address.name, side) : { members: [address], unknown: undefined };
}

function knownPorts(ports: AclPorts | undefined, names: Names, side: Side): KnownPorts | undefined {
  if (ports === undefined) return undefined;
  return ports.kind === 'group' ? names.ports(ports.name, side) : { ranges: ports.ranges, unknown: undefined };
}

function list(cube: Cube | undefined): readonly Cube[] {
  return cube === undefined ? [] : [cube];
}
