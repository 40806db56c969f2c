import {
  BGP_FAMILIES,
  type BgpFamily,
  type BgpInstance,
  type BgpNetwork,
  type BgpPeer,
  type BgpState,
  DEFAULT_VRF,
  EMPTY_FAMILY,
  plainPeer,
  plainPeerFamily,
} from '../../../model/bgp.js';
import { isActive } from '../../../model/bgp-activation.js';
import type { PrefixList, RouteMap } from '../../../model/policy.js';
import { mergeData } from '../../../yang/merge-edits.js';
import { said } from '../../../yang/read-data.js';
import { isData, isEntries, type YangData, type YangValue } from '../../../yang/schema.js';
import type { PeerSetting } from '../../shared/bgp-dialect.js';
import { routeMapLines } from '../../shared/policy-map-lines.js';
import { BGP_DIALECTS } from '../bgp-dialect.js';
import { isSource } from './bgp-capabilities.js';
import { BGP_MEMBER, FAMILY_LISTS, isMore, SEQUENCES } from './bgp-state.js';
import { dataOf, FAMILY_SAYINGS, SESSION_SAYINGS } from './bgp-words.js';
import { TOP } from './modules.js';
import { MAP_SAYINGS } from './policy-words.js';
import { NATIVE } from './schema.js';

const { bgp: DIALECT, policy: POLICY } = BGP_DIALECTS;

/** BGP and its policies as native configuration; what the native model cannot say is not in it. */
export function bgpTree(state: BgpState, config: readonly string[]): YangData {
  const instance = state.instances.get(DEFAULT_VRF);
  const maps = [...state.routeMaps.values()].map(mapData);
  const parts: readonly YangData[] = [
    ...[...state.prefixLists.values()].map(listData),
    ...(maps.length === 0 ? [] : [{ 'route-map': maps }]),
    ...(instance === undefined ? [] : [{ router: { [BGP_MEMBER]: [instanceData(instance, state, config)] } }]),
  ];
  return parts.reduce<YangData>((tree, part) => mergeData(NATIVE, tree, { [TOP]: part }), {});
}

function listData({ family, name, description, entries }: PrefixList): YangData {
  const rows = entries.map(({ seq, action, prefix, ge, le }) => said({ name, no: seq, action, ip: prefix, ge, le }));
  return {
    [family === 'ipv4' ? 'ip' : 'ipv6']: {
      'prefix-lists': said({
        prefixes: rows.length === 0 ? undefined : rows,
        'prefix-list-description': description === undefined ? undefined : [{ name, description }],
      }),
    },
  };
}

function mapData(map: RouteMap): YangData {
  const lines = routeMapLines({ kind: 'route_map', id: map.name, before: undefined, after: map, sources: {} }, POLICY);
  const entries = map.entries.map(({ seq, action }) => {
    const header = `route-map ${map.name} ${action} ${seq}`;
    const words = lines.filter(({ context }) => context[0] === header).map((line) => line.text);
    return joined([{ seq_no: seq, operation: action }, ...dataOf(MAP_SAYINGS, words)]);
  });
  return {
    name: map.name,
    ...(entries.length > 0 && { [SEQUENCES]: entries }),
  };
}

function instanceData(instance: BgpInstance, state: BgpState, config: readonly string[]): YangData {
  const peers = [...state.peers.values()].filter(({ vrf }) => vrf === DEFAULT_VRF);
  const groups = peers.filter(({ kind }) => kind === 'group').map(sessionData);
  const neighbors = peers.filter(({ kind }) => kind === 'neighbor').map(sessionData);
  const families = BGP_FAMILIES.flatMap((family) => familyData(family, { instance, peers, state, config }));
  const own = said({
    'router-id': instance.routerId === undefined ? undefined : { 'ip-id': instance.routerId },
    default: instance.defaultIpv4Unicast ? undefined : { 'ipv4-unicast': false },
  });
  return said({
    id: instance.asn,
    bgp: Object.keys(own).length === 0 ? undefined : own,
    'peer-group': groups.length === 0 ? undefined : { neighbor: groups },
    neighbor: neighbors.length === 0 ? undefined : neighbors,
    'address-family': families.length === 0 ? undefined : { 'no-vrf': joined(families) },
  });
}

function sessionData(peer: BgpPeer): YangData {
  const { kind, name, vrf, group } = peer;
  const words = saidWords(DIALECT.session, plainPeer(kind, name, { vrf }), peer);
  const member: YangData = group === undefined ? {} : { 'peer-group': { 'peer-group-name': group } };
  return joined([
    { id: name },
    kind === 'group' ? { 'peer-group': [null] } : member,
    ...dataOf(SESSION_SAYINGS, words),
  ]);
}

/** The words that say of a peer what is said of it. */
function saidWords<T>(settings: readonly PeerSetting<T>[], plain: T, now: T): readonly string[] {
  return settings
    .filter(({ field }) => now[field] !== undefined)
    .flatMap((setting) => setting.edit(plain, now))
    .flatMap(({ on, words }) => (on === true ? [words] : []));
}

interface Whole {
  readonly instance: BgpInstance;
  readonly peers: readonly BgpPeer[];
  readonly state: BgpState;
  readonly config: readonly string[];
}

/** An address family: who takes part, and what is announced; none where nothing is said in it. */
function familyData(family: BgpFamily, { instance, peers, state, config }: Whole): readonly YangData[] {
  const { list, container } = FAMILY_LISTS[family];
  const told = peers.flatMap((peer) => {
    const own = peer.families[family] ?? plainPeerFamily();
    const words = saidWords(
      DIALECT.family.filter(({ field }) => field !== 'activate'),
      plainPeerFamily(),
      own,
    );
    const active = peer.kind === 'group' ? own.activate === true : isActive(peer, family, state);
    const data = dataOf(FAMILY_SAYINGS, words);
    // A neighbour that takes no part has no place here.
    if (!active && (peer.kind === 'neighbor' || data.length === 0)) return [];
    return [
      {
        peer,
        data: joined([{ id: peer.name }, ...(active ? [{ activate: [null] } as const] : []), ...data]),
      },
    ];
  });
  const of = (kind: BgpPeer['kind']): readonly YangData[] =>
    told.filter(({ peer }) => peer.kind === kind).map(({ data }) => data);
  const [groups, neighbors] = [of('group'), of('neighbor')];
  const data: YangData = {
    ...announcedData(family, instance),
    ...(groups.length > 0 && { 'peer-group': { neighbor: groups } }),
    ...(neighbors.length > 0 && { neighbor: neighbors }),
  };
  const held = `/${list}[af-name=unicast]`;
  const stays = instance.opaque.some(isMore) && config.some((line) => line.includes(held));
  const apart =
    family === 'ipv4_unicast' &&
    instance.defaultIpv4Unicast &&
    peers.some(
      ({ kind, name }) => kind === 'neighbor' && !name.includes(':') && !neighbors.some(({ id }) => id === name),
    );
  const isThere = Object.keys(data).length > 0 || stays || apart;
  return isThere
    ? [
        {
          [list]: [
            {
              'af-name': 'unicast',
              ...(Object.keys(data).length > 0 && { [container]: data }),
            },
          ],
        },
      ]
    : [];
}

function announcedData(family: BgpFamily, instance: BgpInstance): YangData {
  const { networks, redistribute, aggregates, maximumPaths } = instance.families[family] ?? EMPTY_FAMILY;
  const routes = Object.fromEntries(
    redistribute
      .filter(({ from }) => isSource(from))
      .map(({ from, metric, routeMap }) => [from, said({ metric, 'route-map': routeMap })]),
  );
  const aggregated = aggregates.map(({ prefix, asSet, summaryOnly, routeMap }) =>
    said({
      ...(family === 'ipv4_unicast'
        ? { 'ipv4-address': addressOf(prefix), 'ipv4-mask': maskOf(prefix) }
        : { 'ipv6-address': prefix }),
      'as-set': asSet ? [null] : undefined,
      'summary-only': summaryOnly ? [null] : undefined,
      'attribute-map': routeMap,
    }),
  );
  return said({
    network: networks.length === 0 ? undefined : networksData(family, networks),
    [family === 'ipv4_unicast' ? 'redistribute' : 'redistribute-v6']:
      Object.keys(routes).length === 0 ? undefined : routes,
    'aggregate-address': aggregated.length === 0 ? undefined : aggregated,
    'maximum-paths': maximumPaths === undefined ? undefined : { ebgp: maximumPaths },
  });
}

/** What has the mask of its class stands in a list without masks, and nowhere else. */
function networksData(family: BgpFamily, networks: readonly BgpNetwork[]): YangValue {
  const map = ({ routeMap }: BgpNetwork): YangData => said({ 'route-map': routeMap });
  if (family === 'ipv6_unicast') return networks.map((one) => ({ number: one.prefix, ...map(one) }));
  const [plain, masked] = [networks.filter(isClassful), networks.filter((one) => !isClassful(one))];
  return said({
    'with-mask':
      masked.length === 0
        ? undefined
        : masked.map((one) => ({
            number: addressOf(one.prefix),
            mask: maskOf(one.prefix),
            ...map(one),
          })),
    'no-mask': plain.length === 0 ? undefined : plain.map((one) => ({ number: addressOf(one.prefix), ...map(one) })),
  });
}

function isClassful({ prefix }: BgpNetwork): boolean {
  const [address = '', length] = prefix.split('/');
  const first = Number(address.split('.', 1)[0]);
  if (first === 0 || first >= 224) return false;
  return Number(length) === (first < 128 ? 8 : first < 192 ? 16 : 24);
}

function addressOf(prefix: string): string {
  return prefix.split('/', 1)[0] ?? '';
}

function maskOf(prefix: string): string {
  const length = Number(prefix.split('/')[1] ?? 32);
  return [0, 8, 16, 24].map((from) => 256 - 2 ** (8 - Math.min(8, Math.max(0, length - from)))).join('.');
}

/** Objects as one; lists are added up. */
function joined(parts: readonly YangData[]): YangData {
  const all: Record<string, YangValue> = {};
  for (const part of parts) {
    for (const [member, value] of Object.entries(part)) all[member] = together(all[member], value);
  }
  return all;
}

function together(held: YangValue | undefined, value: YangValue): YangValue {
  if (isData(held) && isData(value)) return joined([held, value]);
  return isEntries(held) && isEntries(value) ? [...held, ...value] : value;
}
