import type { YangNode } from '../../../yang/schema.js';
import { anyOf, container, leaf, list, TEXT, UINT16, words } from '../../shared/openconfig/nodes.js';
import { ADMIN_STATE, DESCRIPTION, INDEX, NAME, SUBINTERFACE_TYPE, VLAN_ID } from './types.js';

const OPER_STATE = leaf('oper-state', TEXT, { config: false });

/** Which frames of a port belong to a subinterface; at most one of the containers is there. */
const ENCAP = container('encap', [
  container('single-tagged', [leaf('vlan-id', anyOf(VLAN_ID, words('any', 'optional')))], { presence: true }),
  container('untagged', [], { presence: true }),
  container(
    'single-tagged-range',
    [list('low-vlan-id', { 'range-low-vlan-id': VLAN_ID }, [leaf('high-vlan-id', VLAN_ID, { mandatory: true })])],
    { presence: true },
  ),
]);

function addresses(family: string): YangNode {
  return container(
    family,
    [leaf('admin-state', ADMIN_STATE), list('address', { 'ip-prefix': TEXT }, [leaf('primary', { base: 'empty' })])],
    { presence: true },
  );
}

/** srl_nokia-interfaces with what other modules add to it. An interface is there for more than what is read of it. */
export const INTERFACE: YangNode = list(
  'interface',
  { name: NAME },
  [
    leaf('description', DESCRIPTION),
    leaf('admin-state', ADMIN_STATE),
    OPER_STATE,
    leaf('vlan-tagging', { base: 'boolean' }, { module: 'srl_nokia-interfaces-vlans' }),
    container('ethernet', [leaf('aggregate-id', TEXT, { module: 'srl_nokia-interfaces-lag' })]),
    list(
      'subinterface',
      { index: INDEX },
      [
        leaf('type', SUBINTERFACE_TYPE, { default: 'srl_nokia-interfaces:routed' }),
        leaf('description', DESCRIPTION),
        leaf('admin-state', ADMIN_STATE, { default: 'enable' }),
        leaf('l2-mtu', UINT16),
        leaf('ip-mtu', UINT16),
        addresses('ipv4'),
        addresses('ipv6'),
        container('vlan', [ENCAP], { module: 'srl_nokia-interfaces-vlans' }),
        OPER_STATE,
      ],
      { exact: true },
    ),
  ],
  { module: 'srl_nokia-interfaces', kept: true },
);
