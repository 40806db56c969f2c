import type { NetctlError } from '../errors/netctl-error.js';
import { BGP_FAMILIES, type BgpInstance, type BgpPeer, type BgpState } from '../model/bgp.js';
import { sameIp } from '../model/ip-address.js';
import type { BgpPeerObservation } from '../model/observation.js';
import type { Block } from './blocks.js';
import { errorJson } from './json.js';
import { modelJson } from './model-json.js';
import { compareNatural } from './name-list.js';
import { notRead } from './not-read.js';
import type { Report } from './render.js';

/** BGP of one device, or why it is not known. */
export interface ShownBgp {
  readonly name: string;
  readonly platform: string;
  readonly bgp: BgpState | null;
  readonly sessions: readonly BgpPeerObservation[];
  readonly error: NetctlError | null;
}

/** BGP and its policies on devices, in netctl's own terms, and how the sessions are. */
export function showBgpReport(devices: readonly ShownBgp[]): Report {
  return {
    json: { schema: 'netctl.show-bgp.v1', devices: devices.map(deviceJson) },
    blocks: devices.map(deviceBlock),
  };
}

function deviceJson({ name, platform, bgp, sessions, error }: ShownBgp): object {
  return {
    name,
    platform,
    instances: bgp === null ? null : sorted(bgp.instances).map(modelJson),
    peers: bgp === null ? null : sorted(bgp.peers).map(modelJson),
    prefix_lists: bgp === null ? null : sorted(bgp.prefixLists).map(modelJson),
    route_maps: bgp === null ? null : sorted(bgp.routeMaps).map(modelJson),
    sessions: sessions.map(modelJson),
    error: error === null ? null : errorJson(error),
  };
}

function deviceBlock({ name, platform, bgp, sessions, error }: ShownBgp): Block {
  const body: Block[] = error === null ? [] : [{ kind: 'error', error }];
  if (bgp === null && error === null) body.push(notRead('BGP'));
  if (bgp !== null) {
    body.push(...sorted(bgp.instances).map((instance) => instanceBlock(instance, bgp, sessions)), ...policyBlocks(bgp));
    if (bgp.instances.size === 0) body.push({ kind: 'text', text: 'no BGP' });
  }
  return { kind: 'section', title: name, detail: platform, body };
}

function instanceBlock(instance: BgpInstance, bgp: BgpState, sessions: readonly BgpPeerObservation[]): Block {
  const { vrf, asn, routerId } = instance;
  const peers = sorted(bgp.peers).filter((peer) => peer.vrf === vrf);
  const own = sessions.filter((session) => session.vrf === vrf);
  const body: Block[] = [
    { kind: 'text', text: `router id ${routerId ?? 'chosen by the device'}` },
    ...announcements(instance).map((text): Block => ({ kind: 'text', text })),
    {
      kind: 'table',
      columns: ['NEIGHBOR', 'AS', 'GROUP', 'STATE', 'PREFIXES', 'DESCRIPTION'],
      rows: peers.map((peer) => peerRow(peer, own)),
    },
  ];
  return { kind: 'section', title: `AS ${asn}`, detail: `VRF ${vrf}`, body };
}

function peerRow(peer: BgpPeer, sessions: readonly BgpPeerObservation[]): readonly string[] {
  const { kind, name, remoteAs, group, description = '-' } = peer;
  const session = kind === 'group' ? undefined : sessions.find((one) => sameIp(one.peer, name));
  const counts = BGP_FAMILIES.flatMap((family) => session?.received[family] ?? []);
  const state = kind === 'group' ? 'group' : (session?.state ?? '-');
  return [
    name,
    String(remoteAs ?? '-'),
    group ?? '-',
    state,
    counts.length === 0 ? '-' : counts.join(', '),
    description,
  ];
}

function announcements({ families }: BgpInstance): readonly string[] {
  return BGP_FAMILIES.flatMap((name) => {
    const family = families[name];
    if (family === undefined) return [];
    const networks = family.networks.map(({ prefix }) => prefix);
    const redistributed = family.redistribute.map(({ from }) => from);
    const aggregates = family.aggregates.map(({ prefix }) => prefix);
    return [
      ...(networks.length > 0 ? [`${name} networks: ${networks.join(', ')}`] : []),
      ...(redistributed.length > 0 ? [`${name} redistributes: ${redistributed.join(', ')}`] : []),
      ...(aggregates.length > 0 ? [`${name} aggregates: ${aggregates.join(', ')}`] : []),
    ];
  });
}

function policyBlocks({ prefixLists, routeMaps }: BgpState): readonly Block[] {
  const rows = [
    ...sorted(prefixLists).map((list) => ['prefix list', `${list.family}/${list.name}`, String(list.entries.length)]),
    ...sorted(routeMaps).map((map) => ['route map', map.name, String(map.entries.length)]),
  ];
  return rows.length === 0 ? [] : [{ kind: 'table', columns: ['POLICY', 'NAME', 'ENTRIES'], rows }];
}

function sorted<T>(objects: ReadonlyMap<string, T>): readonly T[] {
  return [...objects].sort(([a], [b]) => compareNatural(a, b)).map(([, object]) => object);
}
