import type { YangNode, YangType } from '../../../yang/schema.js';
import { anyOf, container, FLAG, leaf, list, TEXT, words } from '../../shared/openconfig/nodes.js';

const VLAN_ID = { base: 'uint16', ranges: [[1, 4094]] } as const satisfies YangType;
/** `10,20,100-105`; the model itself takes any text. */
const VLAN_IDS = anyOf(VLAN_ID, { base: 'string', patterns: [/^\d{1,4}(?:-\d{1,4})?(?:,\d{1,4}(?:-\d{1,4})?)*$/] });
const EMPTY = { base: 'empty' } as const satisfies YangType;

/** `vlan` with its list; what else stands in an entry (private VLANs, UNI) is not written. */
export const VLAN: YangNode = container('vlan', [
  list(
    'vlan-list',
    { id: VLAN_ID },
    [
      leaf('remote-span', EMPTY),
      leaf('name', { base: 'string', length: [[1, 128]] }),
      leaf('state', words('active', 'suspend')),
      leaf('shutdown', EMPTY),
    ],
    { module: 'Cisco-IOS-XE-vlan', exact: true },
  ),
]);

/** Modes exclude each other. */
const MODE = container(
  'mode',
  [
    container('access', [], { presence: true, case: 'mode-choice/access' }),
    container('dot1q-tunnel', [], { presence: true, case: 'mode-choice/dot1q-tunnel' }),
    leaf('dynamic', words('auto', 'desirable'), { case: 'mode-choice/dynamic' }),
    container('private-vlan', [], { presence: true, case: 'mode-choice/private-vlan' }),
    container('trunk', [], { presence: true, case: 'mode-choice/trunk' }),
  ],
  { module: 'Cisco-IOS-XE-switch' },
);

function choice(name: string, type: YangType): YangNode {
  return leaf(name, type, { case: `vlan-choice/${name}` });
}

/** The list of allowed VLANs, in the two forms that it has had: `vlan` up to 17.12, `vlan-v2` since. */
const ALLOWED = container('allowed', [
  container('vlan-v2', [
    container('vlan-choices', [choice('vlans', VLAN_IDS), choice('none', EMPTY), choice('all', EMPTY)]),
    // How the device tells a list that takes several lines.
    container('add-vlans', [list('add', { vlans: TEXT }, [])]),
    leaf('except', TEXT),
    leaf('remove', TEXT),
  ]),
  container('vlan', [
    choice('vlans', VLAN_IDS),
    choice('none', EMPTY),
    choice('add', TEXT),
    choice('except', TEXT),
    choice('remove', TEXT),
  ]),
]);

/** The settings of a switched port. */
export const SWITCHPORT: readonly YangNode[] = [
  container('switchport-conf', [leaf('switchport', FLAG)]),
  container('switchport-config', [
    container('switchport', [
      MODE,
      container('access', [container('vlan', [leaf('vlan', anyOf(VLAN_ID, words('dynamic')))])], {
        module: 'Cisco-IOS-XE-switch',
      }),
      container(
        'trunk',
        [
          ALLOWED,
          leaf('encapsulation', words('dot1q', 'isl', 'negotiate')),
          container('native', [container('vlan', [leaf('vlan-id', VLAN_ID)])]),
        ],
        { module: 'Cisco-IOS-XE-switch' },
      ),
      container('voice', [container('vlan', [leaf('vlan', anyOf(VLAN_ID, TEXT))])], { module: 'Cisco-IOS-XE-switch' }),
    ]),
  ]),
];

/** Where VLANs are kept. */
export const VTP: YangNode = container('vtp', [
  container(
    'mode',
    ['client', 'off', 'server', 'transparent'].map((name) =>
      container(name, [], { presence: true, case: `mode-choice/${name}` }),
    ),
    { module: 'Cisco-IOS-XE-vtp' },
  ),
]);

/** The VLANs that work, as the device tells them. */
export const VLAN_STATE: YangNode = container(
  'vlans',
  [
    list('vlan', { id: VLAN_ID }, [
      leaf('name', TEXT),
      leaf('status', TEXT),
      { kind: 'list', name: 'vlan-interfaces', keys: ['interface'], children: [leaf('interface', TEXT)] },
    ]),
  ],
  { module: 'Cisco-IOS-XE-vlan-oper', config: false },
);
