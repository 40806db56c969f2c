import type { YangNode } from '../../../yang/schema.js';
import { configured, container, identities, leaf, list, TEXT } from './nodes.js';
import { vlans } from './vlan-schema.js';

const TYPE = identities('openconfig-network-instance-types', 'DEFAULT_INSTANCE', 'L3VRF', 'L2VSI', 'L2P2P', 'L2L3');

/** openconfig-network-instance. What it takes in from other modules stands in its own namespace. */
export function networkInstances(): YangNode {
  return container(
    'network-instances',
    [list('network-instance', { name: TEXT }, [...configured([leaf('name', TEXT), leaf('type', TYPE)]), vlans()])],
    { module: 'openconfig-network-instance' },
  );
}
