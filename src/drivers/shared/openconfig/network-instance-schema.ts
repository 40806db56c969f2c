import type { YangNode } from '../../../yang/schema.js';
import { bgp } from './bgp-schema.js';
import { configured, container, identities, leaf, list, TEXT } from './nodes.js';
import { vlans } from './vlan-schema.js';

const TYPE = identities('openconfig-network-instance-types', 'DEFAULT_INSTANCE', 'L3VRF', 'L2VSI', 'L2P2P', 'L2L3');

const PROTOCOL = identities(
  'openconfig-policy-types',
  'BGP',
  'ISIS',
  'OSPF',
  'OSPF3',
  'STATIC',
  'DIRECTLY_CONNECTED',
  'LOCAL_AGGREGATE',
);

const PROTOCOLS = container('protocols', [
  list('protocol', { identifier: PROTOCOL, name: TEXT }, [
    ...configured([leaf('identifier', PROTOCOL), leaf('name', TEXT)]),
    bgp(),
  ]),
]);

/** openconfig-network-instance. What it takes in from other modules stands in its own namespace. */
export function networkInstances(): YangNode {
  return container(
    'network-instances',
    [
      list(
        'network-instance',
        { name: TEXT },
        [...configured([leaf('name', TEXT), leaf('type', TYPE)]), vlans(), PROTOCOLS],
        { kept: true },
      ),
    ],
    { module: 'openconfig-network-instance' },
  );
}
