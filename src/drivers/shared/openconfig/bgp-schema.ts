import type { YangNode, YangType } from '../../../yang/schema.js';
import {
  ADDRESS,
  anyOf,
  configured,
  container,
  FLAG,
  IPV4,
  identities,
  leaf,
  leafList,
  list,
  TEXT,
  UINT8,
  UINT16,
  UINT32,
  words,
} from './nodes.js';

const AFI_SAFI = identities(
  'openconfig-bgp-types',
  'IPV4_UNICAST',
  'IPV6_UNICAST',
  'L2VPN_EVPN',
  'L3VPN_IPV4_UNICAST',
  'L3VPN_IPV6_UNICAST',
);
/** Whole seconds since revision 9; before that decimals. */
const SECONDS = anyOf(UINT16, { base: 'decimal64', fractionDigits: 2 });
const PREFIXES: YangType = { base: 'uint32' };

/** openconfig-bgp, as it stands in a protocol of a network instance. */
export function bgp(): YangNode {
  return container('bgp', [
    container('global', [
      ...configured([leaf('as', UINT32), leaf('router-id', IPV4)]),
      container('afi-safis', [
        list(
          'afi-safi',
          { 'afi-safi-name': AFI_SAFI },
          configured([leaf('afi-safi-name', AFI_SAFI), leaf('enabled', FLAG)]),
        ),
      ]),
    ]),
    container('neighbors', [
      list('neighbor', { 'neighbor-address': ADDRESS }, [
        ...configured(
          [leaf('neighbor-address', ADDRESS), leaf('peer-group', TEXT), ...PEER],
          [leaf('session-state', words('IDLE', 'CONNECT', 'ACTIVE', 'OPENSENT', 'OPENCONFIRM', 'ESTABLISHED'))],
        ),
        ...peerParts(),
      ]),
    ]),
    container('peer-groups', [
      list('peer-group', { 'peer-group-name': TEXT }, [
        ...configured([leaf('peer-group-name', TEXT), ...PEER]),
        ...peerParts(),
      ]),
    ]),
  ]);
}

const PEER: readonly YangNode[] = [
  leaf('peer-as', UINT32),
  leaf('peer-type', words('INTERNAL', 'EXTERNAL')),
  leaf('local-as', UINT32),
  leaf('description', TEXT),
  leaf('auth-password', TEXT),
  leaf('enabled', FLAG, { default: 'true' }),
];

function peerParts(): readonly YangNode[] {
  return [
    container(
      'timers',
      configured([leaf('hold-time', SECONDS), leaf('keepalive-interval', SECONDS), leaf('connect-retry', SECONDS)]),
    ),
    container('transport', configured([leaf('local-address', TEXT), leaf('passive-mode', FLAG, { default: 'false' })])),
    container('ebgp-multihop', configured([leaf('enabled', FLAG, { default: 'false' }), leaf('multihop-ttl', UINT8)])),
    container('enable-bfd', configured([leaf('enabled', FLAG)])),
    container('afi-safis', [
      list('afi-safi', { 'afi-safi-name': AFI_SAFI }, [
        ...configured(
          [leaf('afi-safi-name', AFI_SAFI), leaf('enabled', FLAG)],
          [container('prefixes', [leaf('received', PREFIXES)])],
        ),
        container('apply-policy', configured([policies('import-policy'), policies('export-policy')])),
        unicast('ipv4-unicast'),
        unicast('ipv6-unicast'),
      ]),
    ]),
  ];
}

/** Tried one after the other. */
function policies(name: string): YangNode {
  return leafList(name, TEXT, { orderedBy: 'user' });
}

function unicast(name: string): YangNode {
  return container(name, [
    container(
      'prefix-limit',
      configured([leaf('max-prefixes', UINT32), leaf('prevent-teardown', FLAG), leaf('warning-threshold-pct', UINT8)]),
    ),
    ...configured([leaf('send-default-route', FLAG, { default: 'false' })]),
  ]);
}
