import type { YangNode } from '../../../yang/schema.js';
import { container, leaf, list, TEXT } from '../../shared/openconfig/nodes.js';
import { BGP } from './bgp.js';
import { ADMIN_STATE, DESCRIPTION, INSTANCE_TYPE, NAME } from './types.js';

/** srl_nokia-network-instance: routing instances and, of type mac-vrf, bridges. */
export const NETWORK_INSTANCE: YangNode = list(
  'network-instance',
  { name: NAME },
  [
    leaf('type', INSTANCE_TYPE, { default: 'srl_nokia-network-instance:default' }),
    leaf('admin-state', ADMIN_STATE, { default: 'enable' }),
    leaf('description', DESCRIPTION),
    leaf('oper-state', TEXT, { config: false }),
    list('interface', { name: NAME }, []),
    list('vxlan-interface', { name: NAME }, []),
    container('protocols', [BGP]),
  ],
  { module: 'srl_nokia-network-instance', kept: true, exact: true },
);
