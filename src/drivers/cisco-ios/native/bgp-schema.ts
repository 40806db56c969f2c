import type { YangNode, YangType } from '../../../yang/schema.js';
import {
  anyOf,
  container,
  FLAG,
  IPV4,
  IPV6,
  IPV6_PREFIX,
  leaf,
  leafList,
  list,
  TEXT,
  UINT8,
  UINT16,
  UINT32,
  words,
} from '../../shared/openconfig/nodes.js';

const MODULE = { module: 'Cisco-IOS-XE-bgp' } as const;
const MAP_MODULE = { module: 'Cisco-IOS-XE-route-map' } as const;
const EMPTY = { base: 'empty' } as const satisfies YangType;
const PRESENCE = { presence: true } as const;
const DIRECTION = words('in', 'out');

/** A plain number, or one with a dot. */
const AS_NUMBER = anyOf(UINT32, { base: 'string', patterns: [/^\d{1,5}\.\d{1,5}$/] });

/** What sessions can come from, by type as in the names of interfaces. */
export const SOURCES: readonly string[] = [
  'FastEthernet',
  'GigabitEthernet',
  'TwoGigabitEthernet',
  'FiveGigabitEthernet',
  'TenGigabitEthernet',
  'TwentyFiveGigE',
  'FortyGigabitEthernet',
  'HundredGigE',
];
const NUMBERED_SOURCES: readonly string[] = ['Loopback', 'Port-channel', 'Tunnel', 'Vlan', 'BDI'];

/** What is said of a neighbour or a group as a whole. */
const SESSION: readonly YangNode[] = [
  leaf('remote-as', AS_NUMBER),
  leaf('description', TEXT),
  leaf('shutdown', EMPTY),
  container('local-as', [leaf('as-no', AS_NUMBER)], PRESENCE),
  container('password', [
    leaf('enctype', { base: 'uint8', ranges: [[0, 7]] }),
    leaf('text', { base: 'string', length: [[1, 52]] }),
  ]),
  container('ebgp-multihop', [leaf('max-hop', { base: 'uint8', ranges: [[2, 255]] })], PRESENCE),
  container('ttl-security', [leaf('hops', { base: 'uint8', ranges: [[1, 254]] })]),
  container('update-source', [
    container('interface', [
      ...SOURCES.map((type) => leaf(type, TEXT, { case: `interface-choice/${type}` })),
      ...NUMBERED_SOURCES.map((type) => leaf(type, UINT32, { case: `interface-choice/${type}` })),
    ]),
  ]),
  container('transport', [leaf('connection-mode', words('active', 'passive'))]),
  container('timers', [leaf('keepalive-interval', UINT16), leaf('holdtime', UINT16)]),
  container('fall-over', [container('bfd', [], PRESENCE)]),
];

/** What is said of a neighbour or a group in an address family, without whether it takes part. */
const IN_FAMILY: readonly YangNode[] = [
  container('send-community', [leaf('send-community-where', words('both', 'extended', 'standard'))], PRESENCE),
  leaf('route-reflector-client', EMPTY),
  container('next-hop-self', [leaf('all', EMPTY)], PRESENCE),
  leaf('soft-reconfiguration', words('inbound')),
  container('allowas-in', [leaf('as-number', { base: 'uint8', ranges: [[1, 10]] })], PRESENCE),
  list('prefix-list', { inout: DIRECTION }, [leaf('prefix-list-name', TEXT, { mandatory: true })]),
  list('route-map', { inout: DIRECTION }, [leaf('route-map-name', TEXT, { mandatory: true })]),
  container('maximum-prefix', [
    leaf('max-prefix-no', { base: 'uint32', ranges: [[1, 2_147_483_647]] }),
    leaf('threshold', { base: 'uint8', ranges: [[1, 100]] }),
    leaf('restart', { base: 'uint16', ranges: [[1, 65_535]] }),
    leaf('warning-only', EMPTY),
  ]),
  container('default-originate', [leaf('route-map', TEXT)], PRESENCE),
];

const REDISTRIBUTED: readonly YangNode[] = ['connected', 'static'].map((name) =>
  container(name, [leaf('metric', UINT32), leaf('route-map', TEXT)], PRESENCE),
);
const NETWORK: readonly YangNode[] = [leaf('route-map', TEXT), leaf('backdoor', EMPTY)];
const AGGREGATE: readonly YangNode[] = [
  leaf('as-set', EMPTY),
  leaf('summary-only', EMPTY),
  leaf('attribute-map', TEXT),
];

function family(name: 'ipv4' | 'ipv6', announced: readonly YangNode[]): YangNode {
  const peers = [
    container('peer-group', [
      list('neighbor', { id: TEXT }, [leaf('activate', EMPTY), ...IN_FAMILY], {
        exact: true,
      }),
    ]),
    list('neighbor', { id: TEXT }, [leaf('activate', EMPTY, { mandatory: true }), ...IN_FAMILY], { exact: true }),
    container('maximum-paths', [leaf('ebgp', { base: 'uint16', ranges: [[1, 32]] })]),
  ];
  return list(
    name,
    {
      'af-name': words('unicast', 'multicast', 'flowspec', 'mvpn', 'mdt', 'sr-policy', 'tunnel'),
    },
    [container(`${name}-unicast`, [...peers, ...announced])],
  );
}

const IPV4_FAMILY = family('ipv4', [
  container('network', [
    list('with-mask', { number: IPV4, mask: IPV4 }, NETWORK),
    list('no-mask', { number: IPV4 }, NETWORK),
  ]),
  container('redistribute', REDISTRIBUTED),
  list('aggregate-address', { 'ipv4-address': IPV4, 'ipv4-mask': IPV4 }, AGGREGATE),
]);

const IPV6_FAMILY = family('ipv6', [
  list('network', { number: IPV6_PREFIX }, NETWORK),
  container('redistribute-v6', REDISTRIBUTED),
  list('aggregate-address', { 'ipv6-address': IPV6_PREFIX }, AGGREGATE),
]);

/** BGP, inside `router`. */
export const BGP: YangNode = list(
  'bgp',
  { id: AS_NUMBER },
  [
    container('bgp', [
      container('default', [leaf('ipv4-unicast', FLAG)]),
      leaf('log-neighbor-changes', FLAG),
      container('router-id', [leaf('ip-id', IPV4)]),
    ]),
    container('peer-group', [
      list('neighbor', { id: TEXT }, [leaf('peer-group', EMPTY, { mandatory: true }), ...SESSION], { exact: true }),
    ]),
    list('neighbor', { id: TEXT }, [container('peer-group', [leaf('peer-group-name', TEXT)]), ...SESSION], {
      exact: true,
    }),
    container('address-family', [container('no-vrf', [IPV4_FAMILY, IPV6_FAMILY])]),
  ],
  { ...MODULE, exact: true },
);

/** Prefix lists, inside `ip` and `ipv6`. */
export function prefixLists(prefix: YangType): YangNode {
  return container('prefix-lists', [
    list('prefixes', { name: TEXT, no: { base: 'uint32', ranges: [[1, 4_294_967_294]] } }, [
      leaf('action', words('permit', 'deny')),
      leaf('ip', prefix),
      leaf('ge', UINT8),
      leaf('le', UINT8),
    ]),
    list('prefix-list-description', { name: TEXT }, [leaf('description', { base: 'string', length: [[1, 80]] })]),
  ]);
}

const SET: readonly YangNode[] = [
  container('metric', [container('values', [leaf('value', UINT32)])]),
  container('tag', [leaf('tag-val', UINT32)]),
  container('ip', [container('next-hop', [leafList('address', TEXT)])]),
  container('ipv6', [container('next-hop', [leafList('ipv6', IPV6, { orderedBy: 'user' })])]),
  container(
    'bgp-route-map-set',
    [
      container('as-path', [container('prepend', [container('as-container', [leaf('as-number', TEXT)])])]),
      container('bgp-community', [
        container('community-well-known', [
          leafList('community-list', anyOf(UINT32, TEXT), { orderedBy: 'user' }),
          leaf('additive', EMPTY),
        ]),
      ]),
      leaf('local-preference', UINT32),
      leaf('weight', { base: 'uint32', ranges: [[0, 65_535]] }),
      container('origin', [leaf('origin-value', words('igp', 'incomplete'))]),
    ],
    MODULE,
  ),
];

const MATCH: readonly YangNode[] = [
  container('ip', [
    container('address', [leafList('access-list', anyOf(UINT16, TEXT)), leafList('prefix-list', TEXT)]),
    container('next-hop', [leafList('prefix-list', TEXT)]),
  ]),
  container('ipv6', [container('address', [leaf('prefix-list', TEXT)])]),
  container('metric', [leaf('metric-value', TEXT)]),
  container('tag', [leafList('tag_value', UINT32)]),
  container('interface', [leafList('interface', TEXT)]),
  container(
    'bgp-route-map-match',
    [
      container('as-path', [leafList('access-list', { base: 'uint16', ranges: [[1, 500]] })]),
      container('bgp-community', [leafList('community-list', TEXT, { orderedBy: 'user' })]),
    ],
    MODULE,
  ),
];

/** Route maps. */
export const ROUTE_MAP: YangNode = list('route-map', { name: TEXT }, [
  list(
    'route-map-without-order-seq',
    { seq_no: UINT16 },
    [
      leaf('operation', words('permit', 'deny')),
      leaf('description', TEXT),
      container('match', MATCH),
      container('set', SET),
      container('continue', [leaf('sequence-number', UINT16)], PRESENCE),
    ],
    { ...MAP_MODULE, exact: true },
  ),
]);

/** The sessions, by the address families that they serve. */
export const BGP_STATE: YangNode = container(
  'bgp-state-data',
  [
    container(
      'address-families',
      [
        list('address-family', { 'afi-safi': TEXT, 'vrf-name': TEXT }, [
          container('bgp-neighbor-summaries', [
            list('bgp-neighbor-summary', { id: TEXT }, [leaf('state', TEXT), leaf('prefixes-received', UINT32)]),
          ]),
        ]),
      ],
      { config: false },
    ),
  ],
  { module: 'Cisco-IOS-XE-bgp-oper', config: false },
);
