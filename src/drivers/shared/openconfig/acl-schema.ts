import type { YangNode, YangType } from '../../../yang/schema.js';
import { ICMPV4_TYPES, ICMPV6_TYPES } from './acl-names.js';
import {
  anyOf,
  configured,
  container,
  IPV4_PREFIX,
  IPV6_PREFIX,
  identities,
  leaf,
  leafList,
  list,
  TEXT,
  UINT32,
  words,
} from './nodes.js';

const TYPE = identities('openconfig-acl', 'ACL_IPV4', 'ACL_IPV6', 'ACL_L2', 'ACL_MIXED', 'ACL_MPLS');
const MATCH = 'openconfig-packet-match-types';

/** openconfig-packet-match-types: `ip-protocol-type`; a number or a name. */
const PROTOCOL = anyOf(
  { base: 'uint8', ranges: [[0, 254]] },
  identities(
    MATCH,
    'IP_TCP',
    'IP_UDP',
    'IP_ICMP',
    'IP_IGMP',
    'IP_PIM',
    'IP_RSVP',
    'IP_GRE',
    'IP_AUTH',
    'IP_L2TP',
    'IP_IN_IP',
  ),
);
const PORTS = anyOf({ base: 'uint16' }, { base: 'string', patterns: [/^\d{1,5}\.\.\d{1,5}$/] }, words('ANY'));
const DSCP = { base: 'uint8', ranges: [[0, 63]] } as const satisfies YangType;
const FLAGS = identities(MATCH, 'TCP_SYN', 'TCP_FIN', 'TCP_RST', 'TCP_PSH', 'TCP_ACK', 'TCP_URG', 'TCP_ECE', 'TCP_CWR');

/** What both families match on. */
function fields(prefix: YangType): readonly YangNode[] {
  return [
    leaf('source-address', prefix),
    leaf('source-address-prefix-set', TEXT),
    leaf('destination-address', prefix),
    leaf('destination-address-prefix-set', TEXT),
    leaf('dscp', DSCP),
    leafList('dscp-set', DSCP),
    leaf('length', { base: 'uint16' }),
    leaf('protocol', PROTOCOL),
    leaf('hop-limit', { base: 'uint8' }),
  ];
}

/** Codes are read as they stand, and kept: netctl has no use for them. */
function icmp(name: string, module: string, types: readonly string[]): YangNode {
  return container(name, configured([leaf('type', identities(module, 'ANY', ...types)), leaf('code', TEXT)]));
}

const ENTRY: readonly YangNode[] = [
  ...configured([leaf('sequence-id', UINT32), leaf('description', TEXT)]),
  container('ipv4', [
    ...configured(fields(IPV4_PREFIX)),
    icmp('icmpv4', 'openconfig-icmpv4-types', Object.values(ICMPV4_TYPES)),
  ]),
  container('ipv6', [
    ...configured(fields(IPV6_PREFIX)),
    icmp('icmpv6', 'openconfig-icmpv6-types', Object.values(ICMPV6_TYPES)),
  ]),
  container(
    'transport',
    configured([
      leaf('source-port', PORTS),
      leaf('source-port-set', TEXT),
      leaf('destination-port', PORTS),
      leaf('destination-port-set', TEXT),
      leaf('detail-mode', words('EXPLICIT', 'BUILTIN')),
      leaf('explicit-detail-match-mode', words('ANY', 'ALL')),
      leafList('explicit-tcp-flags', FLAGS),
      leaf('builtin-detail', words('TCP_INITIAL', 'TCP_ESTABLISHED', 'FRAGMENT')),
    ]),
  ),
  container('input-interface', [
    container('interface-ref', configured([leaf('interface', TEXT), leaf('subinterface', UINT32)])),
  ]),
  container(
    'actions',
    configured([
      leaf('forwarding-action', identities('openconfig-acl', 'ACCEPT', 'DROP', 'REJECT'), { mandatory: true }),
      leaf('log-action', identities('openconfig-acl', 'LOG_SYSLOG', 'LOG_NONE'), { default: 'LOG_NONE' }),
    ]),
  ),
];

function boundSets(direction: 'ingress' | 'egress'): YangNode {
  const fieldsOf = [leaf('set-name', TEXT), leaf('type', TYPE)];
  return container(`${direction}-acl-sets`, [
    list(`${direction}-acl-set`, { 'set-name': TEXT, type: TYPE }, configured(fieldsOf)),
  ]);
}

/** openconfig-acl. */
export const ACL: YangNode = container(
  'acl',
  [
    container('acl-sets', [
      list('acl-set', { name: TEXT, type: TYPE }, [
        ...configured([leaf('name', TEXT), leaf('type', TYPE), leaf('description', TEXT)]),
        container('acl-entries', [list('acl-entry', { 'sequence-id': UINT32 }, ENTRY, { exact: true })]),
      ]),
    ]),
    container('interfaces', [
      list('interface', { id: TEXT }, [
        ...configured([leaf('id', TEXT)]),
        container('interface-ref', configured([leaf('interface', TEXT), leaf('subinterface', UINT32)])),
        boundSets('ingress'),
        boundSets('egress'),
      ]),
    ]),
  ],
  { module: 'openconfig-acl' },
);
