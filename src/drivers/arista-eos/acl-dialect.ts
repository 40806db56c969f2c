import { nameTable } from '../../model/name-table.js';
import { type AclDialect, COMMON_DSCP } from '../shared/acl-dialect.js';
import { PORT_NUMBERS, UDP_NUMBERS } from './port-numbers.js';

const PROTOCOLS = {
  ahp: 51,
  esp: 50,
  gre: 47,
  igmp: 2,
  ospf: 89,
  pim: 103,
  rsvp: 46,
  sctp: 132,
  tcp: 6,
  udp: 17,
  vrrp: 112,
};

/** How entries of filters are told on this platform. */
export const ACL_DIALECT: AclDialect = {
  protocols: {
    ipv4: nameTable({ icmp: 1, ...PROTOCOLS }),
    ipv6: nameTable({ icmpv6: 58, ...PROTOCOLS }),
  },
  ports: { tcp: nameTable(PORT_NUMBERS), udp: nameTable({ ...UDP_NUMBERS, ...PORT_NUMBERS }) },
  sentPorts: {
    tcp: nameTable({ ftp: 21, ssh: 22, telnet: 23, smtp: 25, tacacs: 49, domain: 53, www: 80, bgp: 179, https: 443 }),
    udp: nameTable({ domain: 53, bootps: 67, bootpc: 68, tftp: 69, ntp: 123, snmp: 161, syslog: 514 }),
  },
  dscp: COMMON_DSCP,
  networks: 'length',
  // Whether several must all be set was not found out.
  anyOfFlags: false,
  signedFlags: false,
  groupWord: undefined,
};
