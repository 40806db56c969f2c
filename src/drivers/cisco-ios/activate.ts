import { BGP_FAMILIES, type BgpFamily, type BgpPeer, type BgpState, DEFAULT_VRF, peerKey } from '../../model/bgp.js';
import { isActive } from '../../model/bgp-activation.js';
import type { Change } from '../../model/change.js';
import { prefixListKey } from '../../model/policy.js';
import type { DeviceState } from '../../model/state.js';
import { applyToState } from '../../model/state-diff.js';
import type { Op } from '../../transports/transport.js';
import { controlOp } from '../shared/cli-ops.js';

/**
 * What makes the device look at its routes again by changed policies, which it does not do by itself: softly, so that no
 * session is reset, and only for the neighbours, families and directions that are concerned.
 */
export function activate(changes: readonly Change[], before: DeviceState): readonly Op[] {
  const old = before.bgp;
  const now = old && applyToState({ bgp: old, config: [] }, changes).bgp;
  if (old === undefined || now === undefined) return changes.some(isAboutPolicies) ? ALL : [];
  const changed = new Set(changes.map((change) => (change.kind === 'port' ? '' : `${change.kind}/${change.id}`)));
  return [...now.peers.values()].flatMap((peer) => {
    const was = old.peers.get(peerKey(peer));
    // A session that comes up goes by the new policies at once.
    if (peer.kind === 'group' || was === undefined) return [];
    return BGP_FAMILIES.flatMap((family) => {
      if (!isActive(was, family, old) || !isActive(peer, family, now)) return [];
      return DIRECTIONS.filter((direction) => {
        const [a, b] = [policiesOf(was, family, direction, old), policiesOf(peer, family, direction, now)];
        return a.join(' ') !== b.join(' ') || b.some((id) => changed.has(id));
      }).map((direction) => controlOp(`${clear(family, peer)} soft ${direction}`));
    });
  });
}

/** Where it is not known any more who goes by what: all neighbours, which costs them no session either. */
const ALL: readonly Op[] = [controlOp('clear ip bgp * soft')];

function isAboutPolicies({ kind }: Change): boolean {
  return kind === 'bgp_peer' || kind === 'route_map' || kind === 'prefix_list';
}

const DIRECTIONS = ['in', 'out'] as const;

function clear(family: BgpFamily, { vrf, name }: BgpPeer): string {
  const where = vrf === DEFAULT_VRF ? '' : `vrf ${vrf} `;
  if (family === 'ipv4_unicast') return `clear ip bgp ${where}${name}`;
  return vrf === DEFAULT_VRF ? `clear bgp ipv6 unicast ${name}` : `clear bgp ${where}ipv6 unicast ${name}`;
}

/** The changes (changeId) of all that decides about a neighbour's routes: its own or its group's policies, and their lists. */
function policiesOf(peer: BgpPeer, family: BgpFamily, direction: 'in' | 'out', state: BgpState): readonly string[] {
  const group = peer.group === undefined ? undefined : state.peers.get(peerKey({ vrf: peer.vrf, name: peer.group }));
  const [map, list] =
    direction === 'in'
      ? (['importPolicy', 'importPrefixList'] as const)
      : (['exportPolicy', 'exportPrefixList'] as const);
  const policy = peer.families[family]?.[map] ?? group?.families[family]?.[map];
  const prefixes = peer.families[family]?.[list] ?? group?.families[family]?.[list];
  const ip = family === 'ipv4_unicast' ? 'ipv4' : 'ipv6';
  const entries = policy === undefined ? [] : (state.routeMaps.get(policy)?.entries ?? []);
  return [
    ...(policy === undefined ? [] : [`route_map/${policy}`]),
    ...(prefixes === undefined ? [] : [`prefix_list/${prefixListKey({ family: ip, name: prefixes })}`]),
    ...entries.flatMap(({ match }) => [
      ...[...match.prefixLists, ...match.nextHopPrefixLists].map((name) => `prefix_list/ipv4/${name}`),
      ...match.ipv6PrefixLists.map((name) => `prefix_list/ipv6/${name}`),
      ...match.acls.map((name) => `acl/ipv4/${name}`),
    ]),
  ];
}
