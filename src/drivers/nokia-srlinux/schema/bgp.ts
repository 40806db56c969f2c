import type { YangList, YangNode, YangType } from '../../../yang/schema.js';
import {
  ADDRESS,
  container,
  FLAG,
  IPV4,
  identities,
  leaf,
  leafList,
  list,
  TEXT,
  UINT8,
  UINT32,
} from '../../shared/openconfig/nodes.js';
import { ADMIN_STATE, DESCRIPTION, NAME } from './types.js';

const FAMILY = identities(
  'srl_nokia-common',
  'ipv4-unicast',
  'ipv6-unicast',
  'evpn',
  'l3vpn-ipv4-unicast',
  'l3vpn-ipv6-unicast',
);
const ASN: YangType = { base: 'uint32', ranges: [[1, 4_294_967_295]] };
const SECONDS: YangType = { base: 'uint16' };
const GROUP: YangType = {
  base: 'leafref',
  path: '/srl_nokia-network-instance:network-instance/protocols/srl_nokia-bgp:bgp/group/group-name',
  of: NAME,
};

/** Tried one after the other. */
function policies(name: string): YangNode {
  const type: YangType = { base: 'leafref', path: '/srl_nokia-routing-policy:routing-policy/policy/name', of: NAME };
  return leafList(name, type, { orderedBy: 'user' });
}

function unicast(name: string): YangNode {
  return container(name, [
    container('prefix-limit-received', [
      leaf('max-received-routes', UINT32),
      leaf('warning-threshold-pct', UINT8),
      leaf('prevent-teardown', FLAG),
    ]),
  ]);
}

function families(extra: readonly YangNode[], more: Partial<YangList> = {}): YangNode {
  return list('afi-safi', { 'afi-safi-name': FAMILY }, [leaf('admin-state', ADMIN_STATE), ...extra], more);
}

const PEER: readonly YangNode[] = [
  leaf('admin-state', ADMIN_STATE, { default: 'enable' }),
  leaf('description', DESCRIPTION),
  leaf('peer-as', ASN),
  container('authentication', [leaf('password', TEXT)]),
  container('failure-detection', [leaf('enable-bfd', FLAG)]),
  container('multihop', [leaf('admin-state', ADMIN_STATE), leaf('maximum-hops', UINT8)]),
  families([policies('export-policy'), policies('import-policy'), unicast('ipv4-unicast'), unicast('ipv6-unicast')]),
  container('local-as', [leaf('as-number', ASN)]),
  container('send-default-route', [leaf('ipv4-unicast', FLAG), leaf('ipv6-unicast', FLAG)]),
  container('timers', [
    leaf('connect-retry', SECONDS),
    leaf('hold-time', SECONDS),
    leaf('keepalive-interval', SECONDS),
  ]),
  container('transport', [leaf('local-address', TEXT), leaf('passive-mode', FLAG)]),
];

/** srl_nokia-bgp, as it stands in a network instance. */
export const BGP: YangNode = container(
  'bgp',
  [
    leaf('admin-state', ADMIN_STATE, { default: 'enable' }),
    leaf('autonomous-system', ASN, { mandatory: true }),
    leaf('router-id', IPV4, { mandatory: true }),
    families([], { kept: true }),
    list('group', { 'group-name': NAME }, PEER),
    list('neighbor', { 'peer-address': ADDRESS }, [
      leaf('peer-group', GROUP, { mandatory: true }),
      leaf('session-state', TEXT, { config: false }),
      ...PEER,
    ]),
  ],
  { module: 'srl_nokia-bgp', presence: true },
);
