import type fc from 'fast-check';
import type { Driver } from '../../../../src/drivers/driver.js';
import type { Image } from '../../../../src/emulator/device.js';
import {
  BGP_FAMILIES,
  type BgpInstance,
  type BgpPeer,
  type BgpPeerFamily,
  type BgpState,
  peerKey,
  plainPeer,
  plainPeerFamily,
} from '../../../../src/model/bgp.js';
import { isActive } from '../../../../src/model/bgp-activation.js';
import { canonicalPeers } from '../../../../src/model/bgp-canonical.js';
import type { BgpCapabilities } from '../../../../src/model/capabilities.js';
import { type PrefixList, prefixListKey, type RouteMap } from '../../../../src/model/policy.js';
import { anyBgp } from './any-bgp.js';

/** Random configurations of a platform that is configured by its data models: what these have no place for is left out. */
export function anyTreeBgp({ capabilities }: Pick<Driver, 'capabilities'>): fc.Arbitrary<BgpState> {
  const { bgp: can } = capabilities();
  if (can === undefined) throw new Error('the platform has no BGP');
  const traits = {
    can,
    prefixListsSaySeveral: false,
    redistributionMetric: false,
    updateSources: ['192.0.2.1', '192.0.2.2'],
    sendCommunity: ['both'],
    restart: false,
    alike: can.neighborsInGroups === true,
    sources: ['connected'],
  } as const;
  return anyBgp(traits).map((state) => within(state, can));
}

function within(state: BgpState, can: BgpCapabilities): BgpState {
  const instances = new Map([...state.instances].map(([vrf, one]) => [vrf, instanceWithin(one, can)]));
  const said = [...state.peers.values()].flatMap((peer) => peerWithin(peer, can));
  const groups = new Set(said.filter(({ kind }) => kind === 'group').map(peerKey));
  const held = said.filter(
    ({ vrf, kind, group }) => kind === 'group' || group === undefined || groups.has(peerKey({ vrf, name: group })),
  );
  const peers = canonicalPeers({ instances, peers: byKey(held) }, { current: new Map(), can });
  const lists = [...state.prefixLists.values()].map((list) => listWithin(list, can));
  return {
    instances,
    peers: can.neighborsInGroups === true ? inTheirFamilies(instances, peers, can) : peers,
    prefixLists: new Map(lists.map((list) => [prefixListKey(list), list])),
    routeMaps: new Map([...state.routeMaps].map(([name, map]) => [name, mapWithin(map)])),
    uses: [],
  };
}

function instanceWithin(instance: BgpInstance, { defaultIpv4Unicast }: BgpCapabilities): BgpInstance {
  return { ...instance, defaultIpv4Unicast, families: {} };
}

/** Passwords are compared on few of these platforms. */
function peerWithin(peer: BgpPeer, can: BgpCapabilities): readonly BgpPeer[] {
  const { vrf, kind, name, group } = peer;
  const fields = Object.entries(peer).filter(([field]) => can.peerFields.has(field as 'group') && field !== 'password');
  const families = BGP_FAMILIES.flatMap((family) => {
    const own = peer.families[family];
    return own === undefined ? [] : [[family, familyWithin(own, can)] as const];
  });
  const whole = plainPeer(kind, name, {
    ...Object.fromEntries(fields),
    vrf,
    group,
    families: Object.fromEntries(families),
  });
  if (can.neighborsInGroups !== true) return [whole];
  // Groups are of one kind each, and neighbours have their AS from them.
  if (kind === 'group') return [{ ...whole, remoteAs: 65_000 }];
  return group === undefined ? [] : [{ ...whole, remoteAs: undefined }];
}

function familyWithin(family: BgpPeerFamily, { familyFields, neighborsInGroups }: BgpCapabilities): BgpPeerFamily {
  const fields = Object.entries(family).filter(
    ([field]) => familyFields.has(field as 'activate') && field !== 'sendCommunity',
  );
  const said = plainPeerFamily(Object.fromEntries(fields));
  const { maxPrefix } = said;
  if (maxPrefix === undefined || neighborsInGroups !== true) return said;
  return { ...said, maxPrefix: { ...maxPrefix, ...(maxPrefix.warningOnly && { threshold: undefined }) } };
}

/** Where policies count for all address families of a peer: the same in each, none where it takes no part, and one family at least. */
function inTheirFamilies(
  instances: BgpState['instances'],
  peers: BgpState['peers'],
  can: BgpCapabilities,
): BgpState['peers'] {
  const state = { instances, peers };
  const living = [...peers.values()].filter((peer) => BGP_FAMILIES.some((family) => isActive(peer, family, state)));
  const kept = byKey(living);
  const fitting = living
    .filter(({ vrf, group }) => group === undefined || kept.has(peerKey({ vrf, name: group })))
    .map((peer) => {
      const active = BGP_FAMILIES.filter((family) => isActive(peer, family, state));
      const [first] = active.map((family) => peer.families[family]);
      const families = BGP_FAMILIES.map((family) => {
        const { activate } = peer.families[family] ?? {};
        const own = active.includes(family) ? (first ?? plainPeerFamily()) : plainPeerFamily();
        return [family, { ...own, activate }] as const;
      });
      return { ...peer, families: Object.fromEntries(families) };
    });
  return canonicalPeers({ instances, peers: byKey(fitting) }, { current: new Map(), can });
}

function byKey(peers: readonly BgpPeer[]): ReadonlyMap<string, BgpPeer> {
  return new Map(peers.map((peer) => [peerKey(peer), peer]));
}

function listWithin(list: PrefixList, { prefixListAsShown }: BgpCapabilities): PrefixList {
  const permitted = { ...list, entries: list.entries.map((entry) => ({ ...entry, action: 'permit' as const })) };
  return prefixListAsShown?.(permitted) ?? permitted;
}

function mapWithin(map: RouteMap): RouteMap {
  return {
    ...map,
    entries: map.entries.map((entry) => ({
      ...entry,
      description: undefined,
      continue: undefined,
      set: { ...entry.set, weight: undefined },
    })),
  };
}

/** The image of such a device with the VRF that the configurations speak of, in which nothing stands yet. */
export function withTreeVrf(image: Image): Image {
  return Object.fromEntries(
    Object.entries(image).map(([file, text]) => {
      if (file === 'configuration.xml') {
        const instance = '<instance><name>RED</name><instance-type>virtual-router</instance-type></instance>';
        return [
          file,
          text.replace('</configuration>', `<routing-instances>${instance}</routing-instances></configuration>`),
        ];
      }
      if (!file.endsWith('.json')) return [file, text];
      const tree = JSON.parse(text);
      const instances = tree['openconfig-network-instance:network-instances']?.['network-instance'];
      if (Array.isArray(instances)) instances.push({ name: 'RED', config: { name: 'RED' } });
      const native = tree['srl_nokia-network-instance:network-instance'];
      if (Array.isArray(native)) native.push({ name: 'RED', type: 'srl_nokia-network-instance:ip-vrf' });
      return [file, JSON.stringify(tree)];
    }),
  );
}
