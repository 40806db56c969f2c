import type { ObjectChange } from './object-change.js';

export type AclFamily = 'ipv4' | 'ipv6' | 'mac';
/** `standard` lists know the source address only. */
export type AclKind = 'standard' | 'extended';
export type AclAction = 'permit' | 'deny';

/**
 * Which addresses an entry is about; always in its one canonical form, so that equal matches are equal texts.
 * - `prefix`: `10.0.0.0/8`, `2001:db8::/32` (RFC 5952), host bits zero; a host has its full length.
 * - `wildcard`: IPv4 only, and only where the wildcard is no inverted prefix mask; bits that do not count are zero in `address`.
 * - `mac`: `0011.2233.4455` style is the vendors'; here `00:11:22:33:44:55`; set bits of `mask` count.
 * - `group`: an address group of the device, by name.
 */
export type AclAddress =
  | { readonly kind: 'any' }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'wildcard'; readonly address: string; readonly wildcard: string }
  | { readonly kind: 'mac'; readonly address: string; readonly mask: string }
  | { readonly kind: 'group'; readonly name: string };

/**
 * The ports an entry is about: ascending ranges that do not touch, first and last included. `neq 80` is
 * `[[0, 79], [81, 65535]]`, so that whatever means the same is the same.
 */
export type PortRanges = readonly (readonly [number, number])[];

/** The ports by themselves, or by a port group of the device. */
export type AclPorts =
  | { readonly kind: 'ranges'; readonly ranges: PortRanges }
  | { readonly kind: 'group'; readonly name: string };

export const TCP_FLAGS = ['fin', 'syn', 'rst', 'psh', 'ack', 'urg', 'ece', 'cwr'] as const;
export type TcpFlag = (typeof TCP_FLAGS)[number];

/** Which TCP flags a segment must have. `established` is `any` of ack and rst set. Both lists in the order of TCP_FLAGS. */
export interface TcpFlagMatch {
  /** `all`: every flag of `set` is set and every one of `clear` is not; `any`: one of these is so. */
  readonly match: 'any' | 'all';
  readonly set: readonly TcpFlag[];
  readonly clear: readonly TcpFlag[];
}

/** What packets an entry is about, and what becomes of them. A field that is undefined does not narrow it. */
export interface AclRule {
  readonly action: AclAction;
  /** The number of the IP protocol (IANA), or the EtherType in a MAC list; undefined for all. */
  readonly protocol: number | undefined;
  readonly source: AclAddress;
  readonly destination: AclAddress;
  /** TCP, UDP and SCTP only. */
  readonly sourcePorts: AclPorts | undefined;
  readonly destinationPorts: AclPorts | undefined;
  readonly tcpFlags: TcpFlagMatch | undefined;
  /** ICMP and ICMPv6 only; a code only with a type. */
  readonly icmp: { readonly type: number; readonly code: number | undefined } | undefined;
  /** True: matches only fragments other than the first (RFC 1858). */
  readonly fragments: boolean;
  /** 0 to 63. */
  readonly dscp: number | undefined;
  readonly log: boolean;
}

/**
 * One line of a list. `seq` is undefined where the platform shows no number. An `opaque` entry has something netctl does
 * not understand: it is kept word for word (without its number), and may match anything.
 */
export type AclEntry = (
  | { readonly type: 'rule'; readonly rule: AclRule }
  | { readonly type: 'remark'; readonly text: string }
  | { readonly type: 'opaque'; readonly text: string; readonly action: AclAction | undefined }
) & {
  readonly seq: number | undefined;
  /** The line of the configuration text it was read from, from 1; for places, never compared. */
  readonly line?: number;
  /** True where that is but its first line: it takes several. Never compared. */
  readonly spans?: true;
};

/** A list of a device. What no entry matches is denied. */
export interface Acl {
  /** As the platform writes it; a number as text. */
  readonly name: string;
  readonly family: AclFamily;
  readonly kind: AclKind;
  /** In the order in which the device looks at them. */
  readonly entries: readonly AclEntry[];
  /** Lines of the list that are no entries, word for word, for example a setting of its counters. */
  readonly settings: readonly string[];
  /** The configuration lines it was read from, without indentation; empty for one that is only planned. */
  readonly lines: readonly string[];
  /** Where it begins in the configuration text, from 1; never compared. */
  readonly line?: number;
}

/** What a list can be bound to: a port or VLAN interface, a VLAN, or the lines of the management sessions. */
export type AclPlace =
  | { readonly kind: 'interface'; readonly name: string }
  | { readonly kind: 'vlan'; readonly id: number }
  | { readonly kind: 'line'; readonly name: string };

export type AclDirection = 'in' | 'out';

/** A list in force. A place has at most one for each family and direction. */
export interface AclBinding {
  readonly place: AclPlace;
  readonly direction: AclDirection;
  readonly family: AclFamily;
  /** The name of the list. */
  readonly acl: string;
  readonly line?: number;
}

/** Addresses or ports under a name, as a device has them; read so that entries which use them are understood. */
export type AclGroup =
  | {
      readonly kind: 'address';
      readonly name: string;
      readonly members: readonly AclAddress[];
      readonly opaque: boolean;
    }
  | { readonly kind: 'port'; readonly name: string; readonly ranges: PortRanges; readonly opaque: boolean };

/** Something other than a binding that stands on a list, for example a route map. */
export interface AclUse {
  readonly family: AclFamily;
  readonly acl: string;
  /** For people, for example `route-map EXPORT 10`. */
  readonly user: string;
}

/** All that a device holds about filters. */
export interface AclState {
  /** By aclKey. */
  readonly acls: ReadonlyMap<string, Acl>;
  /** By bindingKey. */
  readonly bindings: ReadonlyMap<string, AclBinding>;
  /** By kind and name: `address/SERVERS`, `port/WEB`. */
  readonly groups: ReadonlyMap<string, AclGroup>;
  readonly uses: readonly AclUse[];
}

export type AclChange = ObjectChange<'acl', Acl>;
export type AclBindingChange = ObjectChange<'acl_binding', AclBinding>;

/** `ipv4/EDGE-IN`: lists of two families may have the same name. */
export function aclKey({ family, name }: Pick<Acl, 'family' | 'name'>): string {
  return `${family}/${name}`;
}

/** `interface/Vlan10/in/ipv4`, `vlan/10/in/ipv4`, `line/vty 0 4/in/ipv4`. */
export function bindingKey({ place, direction, family }: Pick<AclBinding, 'place' | 'direction' | 'family'>): string {
  return `${place.kind}/${place.kind === 'vlan' ? place.id : place.name}/${direction}/${family}`;
}

/** A rule that matches every packet of its family; tests, drivers and intents build rules from it. */
export function plainRule(action: AclAction, fields: Partial<AclRule> = {}): AclRule {
  return {
    action,
    protocol: undefined,
    source: { kind: 'any' },
    destination: { kind: 'any' },
    sourcePorts: undefined,
    destinationPorts: undefined,
    tcpFlags: undefined,
    icmp: undefined,
    fragments: false,
    dscp: undefined,
    log: false,
    ...fields,
  };
}
