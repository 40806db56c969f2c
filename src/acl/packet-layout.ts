import type { AclFamily } from '../model/acl.js';
import { type Cube, type Space, wholeSpace } from './packets/cube.js';

/**
 * Where the fields of a packet lie in the words of a space. Addresses come first. One word then has the protocol (or the
 * EtherType), DSCP, TCP flags and what kind of fragment it is, one the ICMP type and code. Words with a bit for each
 * unknown follow: whether a packet is among those that something netctl does not understand stands for. The two numbers
 * are the ports.
 *
 * Fields that a packet of a protocol does not have are there all the same: no rule asks for them without asking for the
 * protocol, so they tell no packets apart.
 */
export interface Layout {
  readonly family: AclFamily;
  /** How many words an address takes. */
  readonly addressWords: number;
  readonly source: number;
  readonly destination: number;
  readonly header: number;
  readonly icmp: number;
  /** The first word of unknowns. */
  readonly unknowns: number;
  readonly space: Space;
  /** What every packet is in. */
  readonly whole: Cube;
}

/** A field within the header word: how far its bits are shifted, and how many there are. */
export interface Field {
  readonly shift: number;
  readonly bits: number;
}

/** An IP protocol; EtherTypes are twice as long. */
export const PROTOCOL: Field = { shift: 0, bits: 8 };
export const ETHER_TYPE: Field = { shift: 0, bits: 16 };
export const DSCP: Field = { shift: 16, bits: 6 };
export const FLAGS: Field = { shift: 22, bits: 8 };
/** Set: a fragment other than the first, which has no ports, flags, ICMP type or code (RFC 791, RFC 8200). */
export const FRAGMENT: Field = { shift: 30, bits: 1 };
/** Set: the device that has the packet compares such fragments to the addresses of rules with ports. */
export const LENIENT: Field = { shift: 31, bits: 1 };

/** Within the ICMP word. */
export const ICMP_TYPE: Field = { shift: 8, bits: 8 };
export const ICMP_CODE: Field = { shift: 0, bits: 8 };

/** The ports among the numbers of a space. */
export const SOURCE_PORT = 0;
export const DESTINATION_PORT = 1;

const ADDRESS_WORDS: Readonly<Record<AclFamily, number>> = { ipv4: 1, ipv6: 4, mac: 2 };

/** The layout for packets of a family, with so many unknowns. */
export function packetLayout(family: AclFamily, unknowns: number): Layout {
  const words = ADDRESS_WORDS[family];
  const space: Space = { words: 2 * words + 2 + Math.ceil(unknowns / 32), ranges: [65535, 65535] };
  return {
    family,
    addressWords: words,
    source: 0,
    destination: words,
    header: 2 * words,
    icmp: 2 * words + 1,
    unknowns: 2 * words + 2,
    space,
    whole: wholeSpace(space),
  };
}

/** The bits of a field that has a value. */
export function fieldBits({ shift, bits }: Field, value: number): { readonly value: number; readonly mask: number } {
  return { value: value << shift, mask: (2 ** bits - 1) << shift };
}

/** The words of a space in the order in which an index looks at them. */
export function wordFields({ addressWords }: Layout): readonly (readonly [first: number, count: number])[] {
  return [
    [0, addressWords],
    [addressWords, addressWords],
  ];
}

/** True where all packets of a cube are later fragments. */
export function isLaterFragments({ header, space }: Layout, cube: readonly number[]): boolean {
  const { mask } = fieldBits(FRAGMENT, 1);
  return ((cube[header] ?? 0) & (cube[space.words + header] ?? 0) & mask) !== 0;
}
