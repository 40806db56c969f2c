import { nameTable } from '../../model/name-table.js';
import { type AclDialect, COMMON_DSCP, COMMON_PROTOCOLS } from '../shared/acl-dialect.js';
import { COMMON_TCP, COMMON_UDP } from '../shared/acl-port-names.js';

const PORTS = {
  tcp: nameTable({ ...COMMON_TCP, msrpc: 135, 'onep-plain': 15001, 'onep-tls': 15002 }),
  udp: nameTable(COMMON_UDP),
};

/** How entries of filters are told on this platform. */
export const ACL_DIALECT: AclDialect = {
  protocols: {
    ipv4: nameTable({ ...COMMON_PROTOCOLS, sctp: 132 }),
    ipv6: nameTable({ ahp: 51, esp: 50, icmp: 58, pcp: 108, sctp: 132, tcp: 6, udp: 17 }),
  },
  ports: PORTS,
  sentPorts: { tcp: nameTable(COMMON_TCP), udp: PORTS.udp },
  dscp: COMMON_DSCP,
  networks: 'wildcard',
  anyOfFlags: true,
  signedFlags: true,
  groupWord: 'object-group',
};
