import type { YangNode, YangSchema } from '../../../yang/schema.js';
import { container, IPV4_PREFIX, IPV6_PREFIX, leaf, TEXT } from '../../shared/openconfig/nodes.js';
import { ACCESS_LIST, ACCESS_LIST6 } from './acl-schema.js';
import { BGP, BGP_STATE, prefixLists, ROUTE_MAP } from './bgp-schema.js';
import { INTERFACE } from './interface-schema.js';
import { NAMESPACES } from './modules.js';
import { VLAN, VLAN_STATE, VTP } from './vlan-schema.js';

const NATIVE_TOP: YangNode = container(
  'native',
  [
    leaf('version', TEXT),
    leaf('hostname', TEXT),
    VTP,
    VLAN,
    container('ip', [ACCESS_LIST, prefixLists(IPV4_PREFIX)]),
    container('ipv6', [ACCESS_LIST6, prefixLists(IPV6_PREFIX)]),
    container('router', [BGP]),
    ROUTE_MAP,
    INTERFACE,
    // Mirror sessions: that there are any is all that is read.
    container('monitor', [], { presence: true }),
    container('license', [container('udi', [leaf('pid', TEXT)])]),
  ],
  { module: 'Cisco-IOS-XE-native' },
);

/** What netctl reads and writes of the native model. All else a device has is passed over, and stays. */
export const NATIVE: YangSchema = {
  modules: NAMESPACES,
  roots: [NATIVE_TOP, VLAN_STATE, BGP_STATE],
};
