import { canonicalIp, parseIp, parsePrefix } from '../../../model/ip-prefix.js';
import { FAMILIES, type Family, type FrrConfig, type ListKind, type Peer, type Router, takesPart } from './config.js';
import { communityLines } from './peer-commands.js';
import { FAMILY, SESSION } from './settings.js';

/** The configuration as `show running-config no-header` prints it, with `end`. */
export function printConfig(config: FrrConfig, version: string): string {
  const head = [
    `frr version ${version}`,
    `frr defaults ${config.defaults}`,
    `hostname ${config.hostname}`,
    ...config.globals,
    '!',
  ];
  const sections = [
    ...[...config.blocks].map(([header, lines]) => [header, ...lines, 'exit']),
    config.routes,
    ...[...config.routers.values()].map(routerLines),
    ...LIST_SECTIONS.map((kind) => listLines(config, kind)),
    ...splitLists(config.bgpLists),
    ...[...config.routeMaps].flatMap(([name, entries]) =>
      [...entries]
        .sort(([a], [b]) => a - b)
        .map(([seq, { action, lines }]) => [
          `route-map ${name} ${action} ${seq}`,
          ...mapLines(lines).map((line) => ` ${line}`),
          'exit',
        ]),
    ),
    config.vty.size === 0 ? [] : ['line vty', ...[...config.vty.values()].map((line) => ` ${line}`), 'exit'],
  ];
  const body = sections.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, '!']);
  return [...head, ...body, 'end'].map((line) => `${line}\n`).join('');
}

const LIST_SECTIONS: readonly ListKind[] = ['access-list', 'prefix-list', 'ipv6 access-list', 'ipv6 prefix-list'];

function listLines(config: FrrConfig, kind: ListKind): string[] {
  const words = kind === 'prefix-list' ? 'ip prefix-list' : kind;
  const text = kind.endsWith('access-list') ? 'remark' : 'description';
  return [...config.lists[kind]].flatMap(([name, list]) => [
    ...(list.text === undefined ? [] : [`${words} ${name} ${text} ${list.text}`]),
    ...[...list.entries].sort(([a], [b]) => a - b).map(([seq, entry]) => `${words} ${name} seq ${seq} ${entry}`),
  ]);
}

/** Lists of AS paths stand apart from those of communities. */
function splitLists(lines: readonly string[]): string[][] {
  const isPath = (line: string): boolean => line.startsWith('bgp as-path ');
  return [lines.filter(isPath), lines.filter((line) => !isPath(line))];
}

/** What matches and what is set, each in the order of its words, with the jump between the two. */
function mapLines(lines: ReadonlyMap<string, string>): readonly string[] {
  const starting = (word: string): string[] => [...lines.values()].filter((line) => line.startsWith(word)).sort();
  return [
    ...starting('description '),
    ...starting('match '),
    ...starting('call '),
    ...starting('on-match '),
    ...starting('set '),
  ];
}

function routerLines(router: Router): string[] {
  const { asn, vrf, routerId, defaultIpv4, others } = router;
  const log = others.filter((line) => line === 'bgp log-neighbor-changes');
  const requires = others.filter((line) => line.endsWith('bgp ebgp-requires-policy'));
  const special = new Set<string>([...log, ...requires]);
  const rest = others.filter((line) => !special.has(line));
  const families = FAMILIES.flatMap((family) => block(family, familyLines(router, family)));
  const otherFamilies = [...router.otherFamilies].flatMap(([family, lines]) => block(family, lines));
  return [
    `router bgp ${asn}${vrf === 'default' ? '' : ` vrf ${vrf}`}`,
    ...[
      ...(routerId === undefined ? [] : [`bgp router-id ${routerId}`]),
      ...log,
      ...requires,
      ...(defaultIpv4 ? [] : ['no bgp default ipv4-unicast']),
      ...rest,
      ...sortedPeers(router).flatMap(sessionLines),
    ].map((line) => ` ${line}`),
    ...families,
    ...otherFamilies,
    'exit',
  ];
}

function block(family: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [' !', ` address-family ${family}`, ...lines.map((line) => `  ${line}`), ' exit-address-family'];
}

/** Groups by name, the members of each, then all others, neighbours by address. */
function sortedPeers(router: Router): readonly Peer[] {
  const peers = [...router.peers.values()];
  const groups = peers.filter(({ isGroup }) => isGroup).sort((a, b) => (a.name < b.name ? -1 : 1));
  const neighbors = peers.filter(({ isGroup }) => !isGroup).sort((a, b) => compareAddresses(a.name, b.name));
  return [
    ...groups,
    ...groups.flatMap(({ name }) => neighbors.filter(({ group }) => group === name)),
    ...neighbors.filter(({ group }) => group === undefined),
  ];
}

function compareAddresses(a: string, b: string): number {
  const [left, right] = [parseIp(a), parseIp(b)];
  if (left === undefined || right === undefined) return a < b ? -1 : 1;
  if (left.family !== right.family) return left.family === 'ipv4' ? -1 : 1;
  return left.value < right.value ? -1 : 1;
}

function sessionLines(peer: Peer): string[] {
  const { name, isGroup, group, remoteAs, session } = peer;
  const words = [
    ...(isGroup ? ['peer-group'] : []),
    ...(remoteAs === undefined ? [] : [`remote-as ${remoteAs}`]),
    ...(group === undefined ? [] : [`peer-group ${group}`]),
    ...SESSION.flatMap(({ key }) => session.get(key) ?? []),
  ];
  return words.map((word) => `neighbor ${name} ${word}`);
}

const REDISTRIBUTED = [
  'kernel',
  'connected',
  'static',
  'rip',
  'ripng',
  'ospf',
  'ospf6',
  'isis',
  'eigrp',
  'babel',
  'table',
];

function familyLines(router: Router, family: Family): string[] {
  const { networks, aggregates, redistribute, maximumPaths, others } = router.families[family];
  const rank = (from: string): number => REDISTRIBUTED.indexOf(from.split(' ', 1)[0] ?? '');
  return [
    ...[...networks]
      .sort(([a], [b]) => comparePrefixes(a, b))
      .map(([prefix, map]) => `network ${prefix}${map === undefined ? '' : ` route-map ${map}`}`),
    ...[...aggregates]
      .sort(([a], [b]) => comparePrefixes(a, b))
      .map(([prefix, options]) => `aggregate-address ${prefix}${options}`),
    ...[...redistribute]
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([from, { metric, routeMap }]) => {
        const options = `${metric === undefined ? '' : ` metric ${metric}`}${routeMap === undefined ? '' : ` route-map ${routeMap}`}`;
        return `redistribute ${from}${options}`;
      }),
    ...others,
    ...sortedPeers(router).flatMap((peer) => peerFamilyLines(router, peer, family)),
    ...(maximumPaths === undefined ? [] : [`maximum-paths ${maximumPaths}`]),
  ];
}

function comparePrefixes(a: string, b: string): number {
  const [left, right] = [parsePrefix(a), parsePrefix(b)];
  const byAddress = compareAddresses(a.split('/')[0] ?? a, b.split('/')[0] ?? b);
  const same = canonicalIp(a.split('/')[0] ?? '') === canonicalIp(b.split('/')[0] ?? '');
  return same ? (left?.length ?? 0) - (right?.length ?? 0) : byAddress;
}

function peerFamilyLines(router: Router, peer: Peer, family: Family): string[] {
  const held = peer.families[family];
  const at = FAMILY.findIndex(({ key }) => key === 'default-originate');
  const words = (some: typeof FAMILY): string[] =>
    some.flatMap(({ key }) => held.get(key) ?? []).map((word) => `neighbor ${peer.name} ${word}`);
  return [
    ...activation(router, peer, family),
    ...words(FAMILY.slice(0, at)),
    ...communityLines(held).map((word) => `no neighbor ${peer.name} ${word}`),
    ...words(FAMILY.slice(at)),
  ];
}

/** Said where it is not what the group does, or, without a group, not what a new neighbour would do. */
function activation(router: Router, peer: Peer, family: Family): string[] {
  const on = takesPart(router, peer, family);
  const group = peer.group === undefined ? undefined : router.peers.get(peer.group);
  const usual =
    group === undefined ? family === 'ipv4 unicast' && router.defaultIpv4 : takesPart(router, group, family);
  if (on === usual) return [];
  return [`${on ? '' : 'no '}neighbor ${peer.name} activate`];
}
