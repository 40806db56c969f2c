import {
  BGP_FAMILIES,
  type BgpFamily,
  type BgpInstance,
  type BgpPeer,
  type BgpPeerFamily,
  type BgpState,
  DEFAULT_VRF,
} from '../../model/bgp.js';
import { said } from '../../yang/read-data.js';
import type { YangData, YangValue } from '../../yang/schema.js';
import { isTop, type Levels, levelsOf, NO_GROUP } from './bgp-levels.js';
import { familyName, UNICAST } from './bgp-words.js';
import { policyTree } from './policy-tree.js';
import { TOP } from './schema/index.js';

/** BGP and the policies that it uses as native configuration. */
export function bgpTree(state: BgpState, config: readonly string[]): YangData {
  const levels = levelsOf(state, config);
  const instances = [...state.instances.values()].map((instance) => ({
    name: instance.vrf === DEFAULT_VRF ? 'default' : instance.vrf,
    protocols: { 'srl_nokia-bgp:bgp': bgpData(instance, state, levels) },
  }));
  return {
    ...(instances.length > 0 && { [TOP.instance]: instances }),
    ...policyTree([...state.prefixLists.values()], [...state.routeMaps.values()]),
  };
}

function bgpData(instance: BgpInstance, state: BgpState, levels: Levels): YangData {
  const peers = [...state.peers.values()].filter(({ vrf }) => vrf === instance.vrf);
  const groups = peers.filter(({ kind }) => kind === 'group').map((peer) => peerData(peer, levels));
  const neighbors = peers.filter(({ kind }) => kind === 'neighbor').map((peer) => peerData(peer, levels));
  const families = levels.families(instance.vrf);
  const lone = peers.some(({ kind, group }) => kind === 'neighbor' && group === undefined);
  const all = lone ? [...groups, { 'group-name': NO_GROUP }] : groups;
  return said({
    'autonomous-system': instance.asn,
    'router-id': instance.routerId,
    'afi-safi': families.map((family) => ({ 'afi-safi-name': familyName(family), 'admin-state': 'enable' })),
    group: all.length === 0 ? undefined : all,
    neighbor: neighbors.length === 0 ? undefined : neighbors,
  });
}

function peerData(peer: BgpPeer, levels: Levels): YangData {
  const { kind, name, timers, ebgpMultihop, password, shutdown } = peer;
  const families = BGP_FAMILIES.flatMap((family) => familyData(peer, family, levels));
  const defaults = said({
    'ipv4-unicast': peer.families.ipv4_unicast?.defaultOriginate,
    'ipv6-unicast': peer.families.ipv6_unicast?.defaultOriginate,
  });
  return said({
    [kind === 'group' ? 'group-name' : 'peer-address']: name,
    'peer-group': kind === 'group' ? undefined : (peer.group ?? NO_GROUP),
    'admin-state': shutdown === undefined ? undefined : shutdown ? 'disable' : 'enable',
    description: peer.description,
    'peer-as': typeof peer.remoteAs === 'number' ? peer.remoteAs : undefined,
    authentication: password && { password: password.text },
    'failure-detection': filled({ 'enable-bfd': peer.bfd }),
    multihop: ebgpMultihop === undefined ? undefined : { 'admin-state': 'enable', 'maximum-hops': ebgpMultihop },
    'afi-safi': families.length === 0 ? undefined : families,
    'local-as': filled({ 'as-number': peer.localAs }),
    'send-default-route': filled(defaults),
    timers: filled({
      'connect-retry': peer.connectTimer,
      'hold-time': timers?.hold,
      'keepalive-interval': timers?.keepalive,
    }),
    transport: filled({ 'local-address': peer.updateSource, 'passive-mode': peer.passive }),
  });
}

function familyData(peer: BgpPeer, family: BgpFamily, levels: Levels): readonly YangData[] {
  const settings = peer.families[family];
  const own = settings?.activate === undefined ? undefined : settings.activate ? 'enable' : 'disable';
  const data = said({
    'afi-safi-name': familyName(family),
    'admin-state': isTop(peer) ? levels.word(peer, family) : own,
    'export-policy': settings?.exportPolicy === undefined ? undefined : [settings.exportPolicy],
    'import-policy': settings?.importPolicy === undefined ? undefined : [settings.importPolicy],
    [UNICAST[family]]: limitData(settings?.maxPrefix),
  });
  return Object.keys(data).length === 1 ? [] : [data];
}

function limitData(limit: BgpPeerFamily['maxPrefix']): YangValue | undefined {
  if (limit === undefined) return undefined;
  return {
    'prefix-limit-received': said({
      'max-received-routes': limit.limit,
      'warning-threshold-pct': limit.threshold,
      'prevent-teardown': limit.warningOnly ? true : undefined,
    }),
  };
}

function filled(members: Readonly<Record<string, YangValue | undefined>>): YangData | undefined {
  const data = said(members);
  return Object.keys(data).length === 0 ? undefined : data;
}
