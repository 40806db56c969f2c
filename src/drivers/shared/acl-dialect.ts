import { type NameTable, nameTable } from '../../model/name-table.js';

/** What platforms of the industry-standard command line say differently in the entries of filters. */
export interface AclDialect {
  /** Names of protocols, in IPv4 and IPv6 lists; all others are numbers. */
  readonly protocols: Readonly<Record<'ipv4' | 'ipv6', NameTable>>;
  readonly ports: Readonly<Record<'tcp' | 'udp', NameTable>>;
  /** The names of ports that every release knows, which are sent; all others are sent as numbers. */
  readonly sentPorts: Readonly<Record<'tcp' | 'udp', NameTable>>;
  readonly dscp: NameTable;
  /** How it writes IPv4 networks: `10.0.0.0 0.255.255.255` or `10.0.0.0/8`. It reads both. */
  readonly networks: 'wildcard' | 'length';
  /** True where several flags in a row mean any of them; elsewhere such an entry is not understood. */
  readonly anyOfFlags: boolean;
  /** True where flags can be named with signs: `match-all +ack -fin`. */
  readonly signedFlags: boolean;
  /** The word before the name of an address group; undefined where there are none. */
  readonly groupWord: string | undefined;
}

/** Protocols by the names that all platforms of the family print. */
export const COMMON_PROTOCOLS = {
  ahp: 51,
  eigrp: 88,
  esp: 50,
  gre: 47,
  icmp: 1,
  igmp: 2,
  ipinip: 4,
  nos: 94,
  ospf: 89,
  pcp: 108,
  pim: 103,
  tcp: 6,
  udp: 17,
} as const;

/** Code points by the names that all platforms of the family print. */
export const COMMON_DSCP: NameTable = nameTable({
  default: 0,
  af11: 10,
  af12: 12,
  af13: 14,
  af21: 18,
  af22: 20,
  af23: 22,
  af31: 26,
  af32: 28,
  af33: 30,
  af41: 34,
  af42: 36,
  af43: 38,
  cs1: 8,
  cs2: 16,
  cs3: 24,
  cs4: 32,
  cs5: 40,
  cs6: 48,
  cs7: 56,
  ef: 46,
});
