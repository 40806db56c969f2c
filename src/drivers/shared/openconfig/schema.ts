import type { YangNode, YangSchema } from '../../../yang/schema.js';
import { ACL } from './acl-schema.js';
import { INTERFACES } from './interfaces-schema.js';
import { networkInstances } from './network-instance-schema.js';
import { LLDP, SYSTEM } from './others-schema.js';
import { ROUTING_POLICY } from './policy-schema.js';
import { vlans } from './vlan-schema.js';

const NAMESPACES = {
  'openconfig-interfaces': 'http://openconfig.net/yang/interfaces',
  'openconfig-if-ethernet': 'http://openconfig.net/yang/interfaces/ethernet',
  'openconfig-if-aggregate': 'http://openconfig.net/yang/interfaces/aggregate',
  'openconfig-if-ip': 'http://openconfig.net/yang/interfaces/ip',
  'openconfig-vlan': 'http://openconfig.net/yang/vlan',
  'openconfig-network-instance': 'http://openconfig.net/yang/network-instance',
  'openconfig-network-instance-types': 'http://openconfig.net/yang/network-instance-types',
  'openconfig-policy-types': 'http://openconfig.net/yang/policy-types',
  'openconfig-bgp-types': 'http://openconfig.net/yang/bgp-types',
  'openconfig-acl': 'http://openconfig.net/yang/acl',
  'openconfig-packet-match-types': 'http://openconfig.net/yang/packet-match-types',
  'openconfig-icmpv4-types': 'http://openconfig.net/yang/openconfig-icmpv4-types',
  'openconfig-icmpv6-types': 'http://openconfig.net/yang/openconfig-icmpv6-types',
  'openconfig-routing-policy': 'http://openconfig.net/yang/routing-policy',
  'openconfig-bgp-policy': 'http://openconfig.net/yang/bgp-policy',
  'openconfig-lldp': 'http://openconfig.net/yang/lldp',
  'openconfig-system': 'http://openconfig.net/yang/system',
  'iana-if-type': 'urn:ietf:params:xml:ns:yang:iana-if-type',
} as const;

/** `vlans` at the top, where the first revisions had it (2016 to 2017), and where some platforms still have it. */
const TOP_VLANS: YangNode = { ...vlans(), module: 'openconfig-vlan' };

/** What netctl reads and writes of the OpenConfig models. A device has as much of it as its modules say. */
export const OPENCONFIG: YangSchema = {
  modules: NAMESPACES,
  roots: [INTERFACES, TOP_VLANS, networkInstances(), ACL, ROUTING_POLICY, LLDP, SYSTEM],
};
