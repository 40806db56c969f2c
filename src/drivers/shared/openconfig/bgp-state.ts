import {
  BGP_FAMILIES,
  type BgpFamily,
  type BgpInstance,
  type BgpPeer,
  type BgpPeerFamily,
  type BgpState,
  DEFAULT_VRF,
  peerKey,
  plainPeer,
  plainPeerFamily,
} from '../../../model/bgp.js';
import { withoutInherited } from '../../../model/bgp-activation.js';
import { canonicalIp } from '../../../model/ip-prefix.js';
import { prefixListKey } from '../../../model/policy.js';
import { at, dataAt, listAt, numberAt, text } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import { AFI_SAFIS, BGP_PROTOCOL, UNICAST } from './bgp-tree.js';
import type { Place } from './place.js';
import { prefixLists, routeMaps } from './policy-state.js';

/** BGP and the policies, from a tree. */
export function bgpState(data: YangData, place: Place): BgpState {
  const routers = bgpInstances(data, place);
  const instances = new Map(routers.map(({ vrf, bgp }) => [vrf, readInstance(vrf, bgp)] as const));
  const read = routers.flatMap(({ vrf, bgp }) => [
    ...listAt(bgp, 'peer-groups', 'peer-group').map((entry) => readPeer(entry, 'group', vrf)),
    ...listAt(bgp, 'neighbors', 'neighbor').map((entry) => readPeer(entry, 'neighbor', vrf)),
  ]);
  const peers = new Map(read.map((peer) => [peerKey(peer), peer]));
  return {
    instances,
    peers: new Map([...peers].map(([key, peer]) => [key, withoutInherited(peer, { instances, peers })])),
    prefixLists: new Map(prefixLists(data).map((list) => [prefixListKey(list), list])),
    routeMaps: new Map(routeMaps(data).map((map) => [map.name, map])),
    uses: [],
  };
}

/** The `bgp` of every network instance that has one. */
export function bgpInstances(
  data: YangData,
  place: Place,
): readonly { readonly vrf: string; readonly bgp: YangData }[] {
  return listAt(data, 'openconfig-network-instance:network-instances', 'network-instance').flatMap((instance) => {
    const name = text(instance, 'name') ?? '';
    const protocol = listAt(instance, 'protocols', 'protocol').find(
      (one) => text(one, 'identifier') === BGP_PROTOCOL && text(one, 'name') === place.bgp,
    );
    const bgp = dataAt(protocol, 'bgp');
    if (numberAt(bgp, 'global', 'config', 'as') === undefined && numberAt(bgp, 'global', 'state', 'as') === undefined)
      return [];
    return [{ vrf: name === place.instance ? DEFAULT_VRF : name, bgp }];
  });
}

function readInstance(vrf: string, bgp: YangData): BgpInstance {
  return {
    vrf,
    asn: numberAt(bgp, 'global', 'config', 'as') ?? 0,
    routerId: text(bgp, 'global', 'config', 'router-id'),
    // A neighbour takes part in no address family unless its own `afi-safi` says so.
    defaultIpv4Unicast: false,
    families: {},
    opaque: [],
  };
}

function readPeer(entry: YangData, kind: BgpPeer['kind'], vrf: string): BgpPeer {
  const config = dataAt(entry, 'config');
  const address = text(entry, 'neighbor-address') ?? '';
  const name = kind === 'group' ? (text(entry, 'peer-group-name') ?? '') : (canonicalIp(address) ?? address);
  const [hold, keepalive] = [secondsAt(entry, 'hold-time'), secondsAt(entry, 'keepalive-interval')];
  const password = text(config, 'auth-password');
  const multihop = at(entry, 'ebgp-multihop', 'config', 'enabled') === true;
  return plainPeer(kind, name, {
    vrf,
    group: text(config, 'peer-group'),
    remoteAs: numberAt(config, 'peer-as') ?? remoteType(text(config, 'peer-type')),
    localAs: numberAt(config, 'local-as'),
    description: text(config, 'description'),
    updateSource: text(entry, 'transport', 'config', 'local-address'),
    // Devices may show it as it is, or in a form of their own: nothing tells which.
    password: password === undefined ? undefined : { form: 'hidden', text: password },
    timers: hold === undefined || keepalive === undefined ? undefined : { keepalive, hold },
    connectTimer: secondsAt(entry, 'connect-retry'),
    ebgpMultihop: multihop ? (numberAt(entry, 'ebgp-multihop', 'config', 'multihop-ttl') ?? 255) : undefined,
    bfd: flagAt(entry, 'enable-bfd', 'config', 'enabled'),
    passive: flagAt(entry, 'transport', 'config', 'passive-mode'),
    shutdown: not(flagAt(config, 'enabled')),
    families: readFamilies(entry),
  });
}

function readFamilies(entry: YangData): BgpPeer['families'] {
  const families: Partial<Record<BgpFamily, BgpPeerFamily>> = {};
  for (const family of BGP_FAMILIES) {
    const own = listAt(entry, 'afi-safis', 'afi-safi').find((one) => text(one, 'afi-safi-name') === AFI_SAFIS[family]);
    if (own === undefined) continue;
    const limit = dataAt(own, UNICAST[family], 'prefix-limit', 'config');
    const max = numberAt(limit, 'max-prefixes');
    families[family] = plainPeerFamily({
      activate: flagAt(own, 'config', 'enabled'),
      importPolicy: onlyPolicy(own, 'import-policy'),
      exportPolicy: onlyPolicy(own, 'export-policy'),
      defaultOriginate: flagAt(own, UNICAST[family], 'config', 'send-default-route'),
      maxPrefix:
        max === undefined
          ? undefined
          : {
              limit: max,
              threshold: numberAt(limit, 'warning-threshold-pct'),
              warningOnly: flagAt(limit, 'prevent-teardown') === true,
              restart: undefined,
            },
      opaque: severalPolicies(own),
    });
  }
  return families;
}

function onlyPolicy(family: YangData, which: string): string | undefined {
  const policies = at(family, 'apply-policy', 'config', which);
  return Array.isArray(policies) && policies.length === 1 ? String(policies[0]) : undefined;
}

/** A chain of policies is more than netctl writes. */
function severalPolicies(family: YangData): readonly string[] {
  return ['import-policy', 'export-policy'].flatMap((which) => {
    const policies = at(family, 'apply-policy', 'config', which);
    return Array.isArray(policies) && policies.length > 1 ? [`${which} = ${policies.map(String).join(' ')}`] : [];
  });
}

function remoteType(type: string | undefined): BgpPeer['remoteAs'] {
  return type === 'INTERNAL' ? 'internal' : type === 'EXTERNAL' ? 'external' : undefined;
}

/** Older revisions have decimals. */
function secondsAt(entry: YangData, name: string): number | undefined {
  const seconds = text(entry, 'timers', 'config', name);
  return seconds === undefined ? undefined : Math.round(Number(seconds));
}

function flagAt(value: YangData, ...members: readonly string[]): boolean | undefined {
  const flag = at(value, ...members);
  return typeof flag === 'boolean' ? flag : undefined;
}

function not(flag: boolean | undefined): boolean | undefined {
  return flag === undefined ? undefined : !flag;
}
