/** openconfig-packet-match-types: identities of IP protocols, by their numbers. */
export const PROTOCOLS: Readonly<Record<number, string>> = {
  1: 'IP_ICMP',
  2: 'IP_IGMP',
  4: 'IP_IN_IP',
  6: 'IP_TCP',
  17: 'IP_UDP',
  46: 'IP_RSVP',
  47: 'IP_GRE',
  51: 'IP_AUTH',
  103: 'IP_PIM',
  115: 'IP_L2TP',
};

/** openconfig-icmpv4-types: identities by the numbers of the messages. */
export const ICMPV4_TYPES: Readonly<Record<number, string>> = {
  0: 'ECHO_REPLY',
  3: 'DST_UNREACHABLE',
  5: 'REDIRECT',
  8: 'ECHO',
  9: 'ROUTER_ADVERTISEMENT',
  10: 'ROUTER_SOLICITATION',
  11: 'TIME_EXCEEDED',
  12: 'PARAM_PROBLEM',
  13: 'TIMESTAMP',
  14: 'TIMESTAMP_REPLY',
};

/** openconfig-icmpv6-types: the same of ICMPv6. */
export const ICMPV6_TYPES: Readonly<Record<number, string>> = {
  1: 'DESTINATION_UNREACHABLE',
  2: 'PACKET_TOO_BIG',
  3: 'TIME_EXCEEDED',
  4: 'PARAMETER_PROBLEM',
  128: 'ECHO_REQUEST',
  129: 'ECHO_REPLY',
  130: 'MULTICAST_LISTENER_QUERY',
  131: 'MULTICAST_LISTENER_REPORT',
  132: 'MULTICAST_LISTENER_DONE',
  133: 'ROUTER_SOLICITATION',
  134: 'ROUTER_ADVERTISEMENT',
  135: 'NEIGHBOR_SOLICITATION',
  136: 'NEIGHBOR_ADVERTISEMENT',
  137: 'REDIRECT',
};

/** The number of an identity, whatever module stands in front of it. */
export function numberOf(table: Readonly<Record<number, string>>, identity: string): number | undefined {
  const name = identity.slice(identity.indexOf(':') + 1);
  const found = Object.entries(table).find(([, value]) => value === name);
  return found === undefined ? undefined : Number(found[0]);
}
