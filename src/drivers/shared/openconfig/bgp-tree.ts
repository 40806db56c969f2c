import {
  BGP_FAMILIES,
  type BgpFamily,
  type BgpInstance,
  type BgpPeer,
  type BgpPeerFamily,
  type BgpState,
  DEFAULT_VRF,
} from '../../../model/bgp.js';
import { isActive } from '../../../model/bgp-activation.js';
import { said } from '../../../yang/read-data.js';
import type { YangData, YangValue } from '../../../yang/schema.js';
import type { Place } from './place.js';
import { policyTree } from './policy-tree.js';

export const BGP_PROTOCOL = 'openconfig-policy-types:BGP';
export const AFI_SAFIS: Readonly<Record<BgpFamily, string>> = {
  ipv4_unicast: 'openconfig-bgp-types:IPV4_UNICAST',
  ipv6_unicast: 'openconfig-bgp-types:IPV6_UNICAST',
};
export const UNICAST: Readonly<Record<BgpFamily, string>> = {
  ipv4_unicast: 'ipv4-unicast',
  ipv6_unicast: 'ipv6-unicast',
};

/** BGP and the policies that it uses as a tree. */
export function bgpTree(state: BgpState, place: Place): YangData {
  const instances = [...state.instances.values()].map((instance) => ({
    name: instance.vrf === DEFAULT_VRF ? place.instance : instance.vrf,
    protocols: { protocol: [protocolData(instance, state, place.bgp)] },
  }));
  return {
    ...(instances.length > 0 && { 'openconfig-network-instance:network-instances': { 'network-instance': instances } }),
    ...policyTree([...state.prefixLists.values()], [...state.routeMaps.values()]),
  };
}

function protocolData(instance: BgpInstance, state: BgpState, name: string): YangData {
  const key = { identifier: BGP_PROTOCOL, name };
  const peers = [...state.peers.values()].filter(({ vrf }) => vrf === instance.vrf);
  const groups = peers.filter(({ kind }) => kind === 'group').map(peerData);
  const neighbors = peers.filter(({ kind }) => kind === 'neighbor').map(peerData);
  // A peer takes part in what the instance takes part in.
  const families = BGP_FAMILIES.filter((family) => peers.some((peer) => isActive(peer, family, state)));
  const bgp = said({
    global: said({
      config: said({ as: instance.asn, 'router-id': instance.routerId }),
      'afi-safis': families.length === 0 ? undefined : { 'afi-safi': families.map((family) => enabledFamily(family)) },
    }),
    'peer-groups': groups.length === 0 ? undefined : { 'peer-group': groups },
    neighbors: neighbors.length === 0 ? undefined : { neighbor: neighbors },
  });
  return { ...key, config: key, bgp };
}

function enabledFamily(family: BgpFamily): YangData {
  const name = AFI_SAFIS[family];
  return { 'afi-safi-name': name, config: { 'afi-safi-name': name, enabled: true } };
}

function peerData(peer: BgpPeer): YangData {
  const key = peer.kind === 'group' ? { 'peer-group-name': peer.name } : { 'neighbor-address': peer.name };
  const families = BGP_FAMILIES.flatMap((family) => {
    const settings = peer.families[family];
    return settings === undefined ? [] : [familyData(family, settings)];
  });
  const { remoteAs, timers, ebgpMultihop } = peer;
  return said({
    ...key,
    config: said({
      ...key,
      'peer-group': peer.group,
      'peer-as': typeof remoteAs === 'number' ? remoteAs : undefined,
      'peer-type': typeof remoteAs === 'string' ? remoteAs.toUpperCase() : undefined,
      'local-as': peer.localAs,
      description: peer.description,
      'auth-password': peer.password?.text,
      enabled: peer.shutdown === undefined ? undefined : !peer.shutdown,
    }),
    timers: part({
      'hold-time': timers?.hold,
      'keepalive-interval': timers?.keepalive,
      'connect-retry': peer.connectTimer,
    }),
    transport: part({ 'local-address': peer.updateSource, 'passive-mode': peer.passive }),
    'ebgp-multihop': part({
      enabled: ebgpMultihop === undefined ? undefined : true,
      'multihop-ttl': ebgpMultihop,
    }),
    'enable-bfd': part({ enabled: peer.bfd }),
    'afi-safis': families.length === 0 ? undefined : { 'afi-safi': families },
  });
}

function familyData(family: BgpFamily, settings: BgpPeerFamily): YangData {
  const name = AFI_SAFIS[family];
  const { maxPrefix } = settings;
  const limit = part({
    'max-prefixes': maxPrefix?.limit,
    'warning-threshold-pct': maxPrefix?.threshold,
    'prevent-teardown': maxPrefix?.warningOnly === true ? true : undefined,
  });
  const unicast = said({ 'prefix-limit': limit, ...part({ 'send-default-route': settings.defaultOriginate }) });
  return said({
    'afi-safi-name': name,
    config: said({ 'afi-safi-name': name, enabled: settings.activate }),
    'apply-policy': part({
      'import-policy': settings.importPolicy === undefined ? undefined : [settings.importPolicy],
      'export-policy': settings.exportPolicy === undefined ? undefined : [settings.exportPolicy],
    }),
    [UNICAST[family]]: Object.keys(unicast).length === 0 ? undefined : unicast,
  });
}

/** A container of which only `config` is written; none where nothing is said. */
function part(members: Readonly<Record<string, YangValue | undefined>>): YangData | undefined {
  const config = said(members);
  return Object.keys(config).length === 0 ? undefined : { config };
}
