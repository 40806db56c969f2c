import type { SourceRef } from '../util/source.js';
import { BGP_FAMILIES, type BgpInstance, type BgpPeer, type BgpState, peerKey } from './bgp.js';
import type { DesiredBgp } from './desired-bgp.js';
import { prefixListKey, type RouteMapEntry } from './policy.js';

/** Lines of an object that are not understood and would go with a plan. */
export interface UnknownLines {
  /** For people, for example `the neighbour 10.1.1.0`. */
  readonly what: string;
  readonly lines: readonly string[];
  readonly source: SourceRef | undefined;
}

/** What of BGP and its policies is not understood and would be lost on the way from one state to the other. */
export function bgpUnknownLines(before: BgpState, after: BgpState, desired: DesiredBgp): readonly UnknownLines[] {
  const lost: UnknownLines[] = [];
  const compare = (
    what: string,
    [was, becomes]: readonly [readonly string[], readonly string[]],
    source: SourceRef | undefined,
  ) => {
    const lines = was.filter((line) => !becomes.includes(line));
    if (lines.length > 0) lost.push({ what, lines, source });
  };
  for (const [vrf, instance] of before.instances) {
    const source = desired.instances.find((wish) => wish.vrf === vrf)?.source;
    compare(`BGP in VRF ${vrf}`, [instanceLines(instance), instanceLines(after.instances.get(vrf))], source);
  }
  for (const [key, peer] of before.peers) {
    // Those that go with their whole VRF are told with it.
    const wish = desired.peers.find((one) => peerKey(one) === key);
    const purge = (peer.kind === 'group' ? desired.purge.groups : desired.purge.neighbors)?.get(peer.vrf);
    const whole = desired.instances.find(({ vrf, ensure }) => vrf === peer.vrf && ensure === 'absent');
    const what = `the ${peer.kind === 'group' ? 'peer group' : 'neighbour'} ${peer.name}`;
    compare(what, [peerLines(peer), peerLines(after.peers.get(key))], wish?.source ?? purge ?? whole?.source);
  }
  for (const [key, list] of before.prefixLists) {
    const wish = desired.prefixLists.find((one) => prefixListKey(one) === key);
    const source = wish?.entries?.source ?? wish?.source ?? desired.purge.prefixLists;
    compare(`the prefix list ${list.name}`, [list.opaque, after.prefixLists.get(key)?.opaque ?? []], source);
  }
  for (const [name, map] of before.routeMaps) {
    const wish = desired.routeMaps.find((one) => one.name === name);
    const source = wish?.entries?.source ?? wish?.source ?? desired.purge.routeMaps;
    const entries = new Map(after.routeMaps.get(name)?.entries.map((entry) => [entry.seq, entry]));
    for (const entry of map.entries) {
      compare(`rule ${entry.seq} of the route map ${name}`, [entry.opaque, opaqueOf(entries.get(entry.seq))], source);
    }
  }
  return lost;
}

function opaqueOf(entry: RouteMapEntry | undefined): readonly string[] {
  return entry?.opaque ?? [];
}

function instanceLines(instance: BgpInstance | undefined): readonly string[] {
  if (instance === undefined) return [];
  return [...instance.opaque, ...BGP_FAMILIES.flatMap((family) => instance.families[family]?.opaque ?? [])];
}

function peerLines(peer: BgpPeer | undefined): readonly string[] {
  if (peer === undefined) return [];
  return [...peer.opaque, ...BGP_FAMILIES.flatMap((family) => peer.families[family]?.opaque ?? [])];
}
