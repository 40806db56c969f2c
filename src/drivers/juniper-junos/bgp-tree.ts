import {
  type BgpFamily,
  type BgpInstance,
  type BgpPeer,
  type BgpState,
  DEFAULT_VRF,
  type MaxPrefix,
  peerKey,
} from '../../model/bgp.js';
import { said } from '../../yang/read-data.js';
import type { YangData, YangValue } from '../../yang/schema.js';
import { activeFamilies, FAMILY_WORDS, saidFamilies } from './bgp-families.js';
import { bgpPath, instancePath } from './bgp-paths.js';
import { UNLIMITED } from './bgp-peer-families.js';

/** BGP as native configuration. `config` tells what of it stands there although it need not. */
export function bgpTree(state: BgpState, config: readonly string[]): YangData {
  const global = state.instances.get(DEFAULT_VRF);
  const others = [...state.instances.values()].filter(({ vrf }) => vrf !== DEFAULT_VRF);
  return {
    ...(global !== undefined && instanceData(global, state, global.asn)),
    ...(others.length > 0 && {
      'routing-instances': {
        instance: others.map((one) => ({
          name: one.vrf,
          ...instanceData(one, state, inheritsAs(one, global, config) ? undefined : one.asn),
        })),
      },
    }),
  };
}

/** True for a routing instance with BGP that has the AS of the device, and says none. */
function inheritsAs({ vrf, asn }: BgpInstance, global: BgpInstance | undefined, config: readonly string[]): boolean {
  const own = `${instancePath(vrf)}/routing-options/autonomous-system/`;
  return (
    asn === global?.asn &&
    !config.some((line) => line.startsWith(own)) &&
    config.some((line) => line.startsWith(`${bgpPath(vrf)}/group`))
  );
}

function instanceData({ vrf, routerId }: BgpInstance, state: BgpState, asn: number | undefined): YangData {
  const groups = [...state.peers.values()].filter((peer) => peer.vrf === vrf && peer.kind === 'group');
  const options = said({
    'router-id': routerId,
    'autonomous-system': asn === undefined ? undefined : { 'as-number': String(asn) },
  });
  return {
    ...(Object.keys(options).length > 0 && { 'routing-options': options }),
    ...(groups.length > 0 && { protocols: { bgp: { group: groups.map((group) => groupData(group, state)) } } }),
  };
}

function groupData(group: BgpPeer, state: BgpState): YangData {
  const neighbors = membersOf(group, state);
  return {
    name: group.name,
    type: isInternal(group, state) ? 'internal' : 'external',
    ...peerData(group, state),
    ...(neighbors.length > 0 && { neighbor: neighbors.map((one) => ({ name: one.name, ...peerData(one, state) })) }),
  };
}

/** The neighbours of a group. */
export function membersOf({ vrf, name }: BgpPeer, { peers }: BgpState): readonly BgpPeer[] {
  return [...peers.values()].filter((peer) => peer.kind === 'neighbor' && peer.vrf === vrf && peer.group === name);
}

/** Whether a group is of the own AS: by what it says, else by what its neighbours say. */
export function isInternal(group: BgpPeer, state: BgpState): boolean {
  const own = state.instances.get(group.vrf)?.asn;
  if (group.remoteAs !== undefined) return group.remoteAs === 'internal' || group.remoteAs === own;
  const members = membersOf(group, state);
  return members.length > 0 && members.every(({ remoteAs }) => remoteAs === own);
}

function peerData(peer: BgpPeer, state: BgpState): YangData {
  const families = saidFamilies(peer, state);
  const { remoteAs, localAs, ebgpMultihop } = peer;
  return said({
    description: peer.description,
    'peer-as': typeof remoteAs === 'number' ? String(remoteAs) : undefined,
    'local-as': localAs === undefined ? undefined : { 'as-number': String(localAs) },
    'local-address': peer.updateSource,
    'authentication-key': peer.password?.text,
    'hold-time': peer.timers === undefined ? undefined : String(peer.timers.hold),
    multihop: ebgpMultihop === undefined ? undefined : { ttl: String(ebgpMultihop) },
    passive: peer.passive === true ? {} : undefined,
    shutdown: peer.shutdown === true ? {} : undefined,
    import: policyOf(peer, state, 'importPolicy'),
    export: policyOf(peer, state, 'exportPolicy'),
    family:
      families.length === 0
        ? undefined
        : Object.fromEntries(
            families.map((family) => [FAMILY_WORDS[family], { unicast: familyData(peer, family, state) }]),
          ),
  });
}

/** One policy for all address families that a peer takes part in. */
function policyOf(peer: BgpPeer, state: BgpState, which: 'importPolicy' | 'exportPolicy'): YangValue | undefined {
  const [name] = activeFamilies(peer, state).flatMap((family) => peer.families[family]?.[which] ?? []);
  return name === undefined ? undefined : [name];
}

/** An address family that a neighbour says takes nothing from its group, whose limit it has to say again. */
function familyData(peer: BgpPeer, family: BgpFamily, { peers }: BgpState): YangData {
  const own = peer.families[family];
  const held = own?.opaque.flatMap((line) => /^prefix-limit (?<data>\{.*\})$/.exec(line)?.groups?.['data'] ?? [])[0];
  if (own?.maxPrefix === undefined && held !== undefined)
    return { 'prefix-limit': JSON.parse(held) satisfies YangData };
  const group = peer.group === undefined ? undefined : peers.get(peerKey({ vrf: peer.vrf, name: peer.group }));
  const above = own?.opaque.includes(UNLIMITED) === true ? undefined : group?.families[family]?.maxPrefix;
  const limit = own?.maxPrefix ?? above;
  return limit === undefined ? {} : { 'prefix-limit': limitData(limit) };
}

function limitData({ limit, threshold, warningOnly, restart }: MaxPrefix): YangData {
  const idle: YangData = restart === undefined ? { forever: {} } : { timeout: String(restart) };
  const teardown = said({
    'limit-threshold': threshold === undefined ? undefined : String(threshold),
    'idle-timeout': idle,
  });
  return { maximum: String(limit), ...(!warningOnly && { teardown }) };
}
