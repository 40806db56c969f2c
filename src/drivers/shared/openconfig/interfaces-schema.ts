import type { YangNode } from '../../../yang/schema.js';
import { ADDRESS, configured, container, FLAG, identities, leaf, list, TEXT, UINT8, UINT32, words } from './nodes.js';
import { routedVlan, SWITCHED_VLAN } from './vlan-schema.js';

const TYPE = identities(
  'iana-if-type',
  'ethernetCsmacd',
  'ieee8023adLag',
  'l3ipvlan',
  'softwareLoopback',
  'l2vlan',
  'tunnel',
  'other',
);

/** openconfig-if-ip, as far as addresses go. */
const ADDRESSES: readonly YangNode[] = ['ipv4', 'ipv6'].map((family) =>
  container(
    family,
    [
      container('addresses', [
        list('address', { ip: ADDRESS }, configured([leaf('ip', ADDRESS), leaf('prefix-length', UINT8)])),
      ]),
    ],
    { module: 'openconfig-if-ip' },
  ),
);

/** openconfig-interfaces and what other modules add to it, as far as switched ports and addresses go. */
export const INTERFACES: YangNode = container(
  'interfaces',
  [
    list(
      'interface',
      { name: TEXT },
      [
        ...configured(
          [
            leaf('name', TEXT),
            leaf('type', TYPE),
            leaf('description', TEXT),
            leaf('enabled', FLAG, { default: 'true' }),
          ],
          [
            leaf(
              'oper-status',
              words('UP', 'DOWN', 'TESTING', 'UNKNOWN', 'DORMANT', 'NOT_PRESENT', 'LOWER_LAYER_DOWN'),
            ),
          ],
        ),
        container('subinterfaces', [
          list('subinterface', { index: UINT32 }, [
            ...configured([leaf('index', UINT32), leaf('enabled', FLAG, { default: 'true' })]),
            ...ADDRESSES,
          ]),
        ]),
        container(
          'ethernet',
          [...configured([leaf('aggregate-id', TEXT, { module: 'openconfig-if-aggregate' })]), SWITCHED_VLAN],
          { module: 'openconfig-if-ethernet' },
        ),
        container('aggregation', [...configured([leaf('lag-type', words('LACP', 'STATIC'))]), SWITCHED_VLAN], {
          module: 'openconfig-if-aggregate',
        }),
        routedVlan(ADDRESSES),
      ],
      { kept: true },
    ),
  ],
  { module: 'openconfig-interfaces' },
);
