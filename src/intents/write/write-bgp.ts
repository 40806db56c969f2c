import type {
  BgpGroup,
  BgpInstanceFamilies,
  BgpIntent,
  BgpNeighbor,
  BgpPeerFamilies,
  BgpVrf,
  BgpAggregate as WrittenAggregate,
} from '../../generated/intents.js';
import {
  BGP_FAMILIES,
  type BgpInstance,
  type BgpPeer,
  type BgpPeerFamily,
  type BgpState,
  DEFAULT_VRF,
  EMPTY_FAMILY,
} from '../../model/bgp.js';
import type { BgpCapabilities } from '../../model/capabilities.js';
import { whyNotSaid, writePrefixList, writeRouteMap } from './write-policies.js';
import { said, type Written } from './written.js';

/** BGP and the policies of a device as intents. Passwords are left out: intents hold references, and what is not named stays. */
export function writeBgp(state: BgpState, can: BgpCapabilities): Written<BgpIntent> {
  const lists = [...state.prefixLists.values()];
  const maps = [...state.routeMaps.values()];
  const [main] = [...state.instances.values()].sort((a) => (a.vrf === DEFAULT_VRF ? -1 : 1));
  const others = [...state.instances.values()].filter((instance) => instance !== main);
  const prefixLists = lists.filter((list) => whyNotSaid(list) === undefined).map(writePrefixList);
  const routeMaps = maps.filter((map) => whyNotSaid(map) === undefined).map(writeRouteMap);
  const sections = {
    ...(main !== undefined && {
      bgp: {
        ...writeInstance(main, state, can),
        ...(others.length > 0 && { vrfs: others.map((vrf): BgpVrf => writeInstance(vrf, state, can)) }),
      },
    }),
    ...(prefixLists.length > 0 && { prefix_lists: prefixLists }),
    ...(routeMaps.length > 0 && { route_maps: routeMaps }),
  };
  return { sections: Object.keys(sections).length === 0 ? undefined : sections, notes: notesOf(state) };
}

function notesOf({ prefixLists, routeMaps, peers, instances }: BgpState): readonly string[] {
  const left = (what: string, why: string | undefined): readonly string[] =>
    why === undefined ? [] : [`${what} is left out: ${why}`];
  const secret = [...peers.values()].filter(({ password }) => password !== undefined).map(({ name }) => name);
  const opaque = [...peers.values(), ...instances.values()].flatMap((one) => [
    ...one.opaque,
    ...BGP_FAMILIES.flatMap((family) => one.families[family]?.opaque ?? []),
  ]);
  return [
    ...[...prefixLists.values()].flatMap((list) => left(`the prefix list ${list.name}`, whyNotSaid(list))),
    ...[...routeMaps.values()].flatMap((map) => left(`the route map ${map.name}`, whyNotSaid(map))),
    ...(opaque.length === 0
      ? []
      : [`${opaque.length} lines of BGP that netctl does not understand are left as they are`]),
    ...(secret.length === 0
      ? []
      : [`the passwords of ${secret.join(', ')} stay as they are: give env:NAME to manage them`]),
  ];
}

function writeInstance(instance: BgpInstance, { peers }: BgpState, can: BgpCapabilities) {
  const { vrf, asn, routerId, defaultIpv4Unicast } = instance;
  const own = [...peers.values()].filter((peer) => peer.vrf === vrf);
  const groups = own.filter(({ kind }) => kind === 'group');
  const neighbors = own.filter(({ kind }) => kind === 'neighbor');
  const families = writeFamilies(instance);
  return {
    vrf,
    asn,
    ...(routerId !== undefined && { router_id: routerId }),
    ...(defaultIpv4Unicast !== can.defaultIpv4Unicast && { default_ipv4_unicast: defaultIpv4Unicast }),
    ...(groups.length > 0 && {
      peer_groups: groups.map((peer): BgpGroup => ({ name: peer.name, ...writePeer(peer) })),
    }),
    ...(neighbors.length > 0 && {
      neighbors: neighbors.map(
        (peer): BgpNeighbor => ({
          address: peer.name,
          ...(peer.group !== undefined && { peer_group: peer.group }),
          ...writePeer(peer),
        }),
      ),
    }),
    ...(Object.keys(families).length > 0 && { address_families: families }),
  };
}

function writePeer(peer: BgpPeer): Omit<BgpGroup, 'name'> {
  const families: BgpPeerFamilies = {};
  for (const family of BGP_FAMILIES) {
    const fields = peer.families[family];
    const written = fields === undefined ? {} : writePeerFamily(fields);
    if (Object.keys(written).length > 0) families[family] = written;
  }
  return said({
    remote_as: peer.remoteAs,
    local_as: peer.localAs,
    description: peer.description,
    update_source: peer.updateSource,
    timers: peer.timers === undefined ? undefined : { ...peer.timers },
    connect_timer: peer.connectTimer,
    ebgp_multihop: peer.ebgpMultihop,
    ttl_security: peer.ttlSecurity,
    bfd: peer.bfd,
    passive: peer.passive,
    shutdown: peer.shutdown,
    address_families: Object.keys(families).length === 0 ? undefined : families,
  });
}

function writePeerFamily(fields: BgpPeerFamily): NonNullable<BgpPeerFamilies['ipv4_unicast']> {
  const { maxPrefix } = fields;
  return said({
    activate: fields.activate,
    next_hop_self: fields.nextHopSelf,
    send_community: fields.sendCommunity,
    route_reflector_client: fields.routeReflectorClient,
    soft_reconfiguration: fields.softReconfiguration,
    allowas_in: fields.allowasIn,
    max_prefix:
      maxPrefix === undefined
        ? undefined
        : said({
            limit: maxPrefix.limit,
            threshold: maxPrefix.threshold,
            warning_only: maxPrefix.warningOnly ? true : undefined,
            restart: maxPrefix.restart,
          }),
    import_policy: fields.importPolicy,
    export_policy: fields.exportPolicy,
    import_prefix_list: fields.importPrefixList,
    export_prefix_list: fields.exportPrefixList,
    default_originate: fields.defaultOriginate,
  });
}

function writeFamilies({ families }: BgpInstance): BgpInstanceFamilies {
  const written: BgpInstanceFamilies = {};
  for (const name of BGP_FAMILIES) {
    const { networks, redistribute, aggregates, maximumPaths } = families[name] ?? EMPTY_FAMILY;
    const family = {
      ...(networks.length > 0 && {
        networks: networks.map(({ prefix, routeMap }) =>
          routeMap === undefined ? prefix : { prefix, route_map: routeMap },
        ),
      }),
      ...(redistribute.length > 0 && {
        redistribute: redistribute.map(({ from, routeMap, metric }) =>
          routeMap === undefined && metric === undefined ? from : said({ from, route_map: routeMap, metric }),
        ),
      }),
      ...(aggregates.length > 0 && {
        aggregates: aggregates.map(
          ({ prefix, summaryOnly, asSet, routeMap }): WrittenAggregate =>
            said({
              prefix,
              summary_only: summaryOnly ? true : undefined,
              as_set: asSet ? true : undefined,
              route_map: routeMap,
            }),
        ),
      }),
      ...(maximumPaths !== undefined && { maximum_paths: maximumPaths }),
    };
    if (Object.keys(family).length > 0) written[name] = family;
  }
  return written;
}
