import type { YangNode, YangType } from '../../../yang/schema.js';
import { anyOf, configured, container, leaf, leafList, list, TEXT, words } from './nodes.js';

/** openconfig-vlan-types: `vlan-id`. */
export const VLAN_ID = { base: 'uint16', ranges: [[1, 4094]] } as const satisfies YangType;
const ID = '(?:409[0-4]|40[0-8]\\d|[1-3]\\d{3}|[1-9]\\d{0,2})';
/** openconfig-vlan-types: `vlan-range`. */
const VLAN_RANGE = { base: 'string', patterns: [new RegExp(`^${ID}\\.\\.${ID}$`)] } as const satisfies YangType;

/** `vlans` with its list, which network instances have, and the oldest revisions had at the top. */
export function vlans(): YangNode {
  return container('vlans', [
    list('vlan', { 'vlan-id': VLAN_ID }, [
      ...configured([
        leaf('vlan-id', VLAN_ID),
        leaf('name', TEXT),
        leaf('status', words('ACTIVE', 'SUSPENDED'), { default: 'ACTIVE' }),
      ]),
      container(
        'members',
        [
          {
            kind: 'list',
            name: 'member',
            keys: [],
            children: [container('state', [leaf('interface', TEXT)])],
          },
        ],
        { config: false },
      ),
    ]),
  ]);
}

/** openconfig-vlan: the settings of a switched port. */
export const SWITCHED_VLAN: YangNode = container(
  'switched-vlan',
  configured([
    leaf('interface-mode', words('ACCESS', 'TRUNK')),
    leaf('native-vlan', VLAN_ID),
    leaf('access-vlan', VLAN_ID),
    leafList('trunk-vlans', anyOf(VLAN_ID, VLAN_RANGE)),
  ]),
  { module: 'openconfig-vlan' },
);

/** openconfig-vlan: an interface of a VLAN, with addresses. */
export function routedVlan(addresses: readonly YangNode[]): YangNode {
  return container('routed-vlan', [...configured([leaf('vlan', anyOf(VLAN_ID, TEXT))]), ...addresses], {
    module: 'openconfig-vlan',
  });
}
