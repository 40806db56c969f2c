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
} from '../../model/bgp.js';
import { withoutInherited } from '../../model/bgp-activation.js';
import { canonicalIp } from '../../model/ip-prefix.js';
import { prefixListKey } from '../../model/policy.js';
import { at, dataAt, listAt, numberAt, text, texts } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import { isTop, NO_GROUP } from './bgp-levels.js';
import { familyName, UNICAST } from './bgp-words.js';
import { prefixLists, routeMaps } from './policy-state.js';
import { TOP } from './schema/index.js';

/** BGP and the policies. */
export function bgpState(data: YangData): BgpState {
  const routers = bgpInstances(data);
  const instances = new Map(routers.map(({ vrf, bgp }) => [vrf, readInstance(vrf, bgp)] as const));
  const read = routers.flatMap(({ vrf, bgp }) => [
    ...groupsIn(bgp).map((entry) => readPeer(entry, 'group', { vrf, bgp })),
    ...listAt(bgp, 'neighbor').map((entry) => readPeer(entry, 'neighbor', { vrf, bgp })),
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

interface Router {
  readonly vrf: string;
  readonly bgp: YangData;
}

/** The BGP of every network instance that has it. */
export function bgpInstances(data: YangData): readonly Router[] {
  return listAt(data, TOP.instance).flatMap((instance) => {
    const name = text(instance, 'name') ?? '';
    const bgp = dataAt(instance, 'protocols', 'srl_nokia-bgp:bgp');
    if (Object.keys(bgp).length === 0) return [];
    return [{ vrf: name === 'default' ? DEFAULT_VRF : name, bgp }];
  });
}

/** Without the one that says nothing, for neighbours that are in none. */
function groupsIn(bgp: YangData): readonly YangData[] {
  return listAt(bgp, 'group').filter(
    (entry) => text(entry, 'group-name') !== NO_GROUP || Object.keys(entry).length > 1,
  );
}

function readInstance(vrf: string, bgp: YangData): BgpInstance {
  return {
    vrf,
    asn: numberAt(bgp, 'autonomous-system') ?? 0,
    routerId: text(bgp, 'router-id'),
    // What neighbours do unless they say otherwise is told by their groups, which all of them have.
    defaultIpv4Unicast: false,
    families: {},
    opaque: text(bgp, 'admin-state') === 'disable' ? ['admin-state = disable'] : [],
  };
}

function readPeer(entry: YangData, kind: BgpPeer['kind'], { vrf, bgp }: Router): BgpPeer {
  const address = text(entry, 'peer-address') ?? '';
  const given = text(entry, 'peer-group');
  const known = groupsIn(bgp).some((one) => text(one, 'group-name') === given);
  const group = given === NO_GROUP && !known ? undefined : given;
  const [hold, keepalive] = [numberAt(entry, 'timers', 'hold-time'), numberAt(entry, 'timers', 'keepalive-interval')];
  const password = text(entry, 'authentication', 'password');
  const multihop = text(entry, 'multihop', 'admin-state') === 'enable';
  const state = text(entry, 'admin-state');
  return plainPeer(kind, kind === 'group' ? (text(entry, 'group-name') ?? '') : (canonicalIp(address) ?? address), {
    vrf,
    group,
    remoteAs: numberAt(entry, 'peer-as'),
    localAs: numberAt(entry, 'local-as', 'as-number'),
    description: text(entry, 'description'),
    updateSource: text(entry, 'transport', 'local-address'),
    // The device shows it in a form of its own, which it takes back.
    password: password === undefined ? undefined : { form: 'hidden', text: password },
    timers: hold === undefined || keepalive === undefined ? undefined : { keepalive, hold },
    connectTimer: numberAt(entry, 'timers', 'connect-retry'),
    ebgpMultihop: multihop ? numberAt(entry, 'multihop', 'maximum-hops') : undefined,
    bfd: flagAt(entry, 'failure-detection', 'enable-bfd'),
    passive: flagAt(entry, 'transport', 'passive-mode'),
    shutdown: state === undefined ? undefined : state === 'disable',
    families: readFamilies(entry, isTop({ kind, group }) ? bgp : {}),
  });
}

/** `above` says what counts where a group, or a neighbour in none, says nothing. */
function readFamilies(entry: YangData, above: YangData): BgpPeer['families'] {
  const families: Partial<Record<BgpFamily, BgpPeerFamily>> = {};
  for (const family of BGP_FAMILIES) {
    const own = familyOf(entry, family);
    const said = text(own, 'admin-state') ?? text(familyOf(above, family), 'admin-state');
    const limit = dataAt(own, UNICAST[family], 'prefix-limit-received');
    const max = numberAt(limit, 'max-received-routes');
    families[family] = plainPeerFamily({
      activate: said === undefined ? undefined : said === 'enable',
      importPolicy: onlyPolicy(own, 'import-policy'),
      exportPolicy: onlyPolicy(own, 'export-policy'),
      defaultOriginate: flagAt(entry, 'send-default-route', UNICAST[family]),
      maxPrefix:
        max === undefined
          ? undefined
          : {
              limit: max,
              threshold: numberAt(limit, 'warning-threshold-pct'),
              warningOnly: limit['prevent-teardown'] === true,
              restart: undefined,
            },
      opaque: severalPolicies(own),
    });
  }
  return families;
}

function familyOf(entry: YangData, family: BgpFamily): YangData {
  return listAt(entry, 'afi-safi').find((one) => text(one, 'afi-safi-name') === familyName(family)) ?? {};
}

function onlyPolicy(family: YangData, which: string): string | undefined {
  const [only, ...more] = texts(family, which);
  return more.length === 0 ? only : undefined;
}

/** A chain of policies is more than netctl writes. */
function severalPolicies(family: YangData): readonly string[] {
  return ['import-policy', 'export-policy'].flatMap((which) => {
    const policies = texts(family, which);
    return policies.length > 1 ? [`${which} = ${policies.join(' ')}`] : [];
  });
}

function flagAt(value: YangData, ...members: readonly string[]): boolean | undefined {
  const flag = at(value, ...members);
  return typeof flag === 'boolean' ? flag : undefined;
}
