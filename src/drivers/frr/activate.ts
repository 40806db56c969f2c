import { BGP_FAMILIES, type BgpFamily, type BgpPeer, type BgpState, DEFAULT_VRF, peerKey } from '../../model/bgp.js';
import { isActive } from '../../model/bgp-activation.js';
import type { Change } from '../../model/change.js';
import { prefixListKey } from '../../model/policy.js';
import type { DeviceState } from '../../model/state.js';
import { applyToState } from '../../model/state-diff.js';
import type { Op } from '../../transports/transport.js';
import { controlOp } from '../shared/cli-ops.js';

/**
 * What makes bgpd look again at routes by a prefix list that has other entries than before, where a neighbour names it:
 * softly, so that no session is reset. Everything else takes effect by itself: a neighbour that is given another list or
 * route map at once, and a route map, with the lists it names, after `bgp route-map delay-timer`.
 */
export function activate(changes: readonly Change[], before: DeviceState): readonly Op[] {
  const old = before.bgp;
  const now = old && applyToState({ bgp: old, config: [] }, changes).bgp;
  const edited = new Set(
    changes.flatMap((change) =>
      change.kind === 'prefix_list' && change.before !== undefined && change.after !== undefined ? [change.id] : [],
    ),
  );
  if (now === undefined || edited.size === 0) return [];
  return [...now.peers.values()].flatMap((peer) => {
    if (peer.kind === 'group' || !old?.peers.has(peerKey(peer))) return [];
    return BGP_FAMILIES.filter((family) => isActive(peer, family, now)).flatMap((family) =>
      DIRECTIONS.filter((direction) => {
        const list = listOf(peer, family, direction, now);
        return list !== undefined && edited.has(list);
      }).map((direction) => controlOp(`clear bgp ${scope(peer, family)} ${peer.name} soft ${direction}`)),
    );
  });
}

const DIRECTIONS = ['in', 'out'] as const;

function scope({ vrf }: BgpPeer, family: BgpFamily): string {
  const where = vrf === DEFAULT_VRF ? '' : `vrf ${vrf} `;
  return `${where}${family === 'ipv4_unicast' ? 'ipv4' : 'ipv6'} unicast`;
}

/** The key of the prefix list that a neighbour, or its group, names. */
function listOf(peer: BgpPeer, family: BgpFamily, direction: 'in' | 'out', state: BgpState): string | undefined {
  const group = peer.group === undefined ? undefined : state.peers.get(peerKey({ vrf: peer.vrf, name: peer.group }));
  const field = direction === 'in' ? 'importPrefixList' : 'exportPrefixList';
  const name = peer.families[family]?.[field] ?? group?.families[family]?.[field];
  if (name === undefined) return undefined;
  return prefixListKey({ family: family === 'ipv4_unicast' ? 'ipv4' : 'ipv6', name });
}
